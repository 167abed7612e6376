// Work that outside bytes decide the size of, done apart from the office: in a thread with
// its own memory and time, which may die while the office goes on.

import { Worker } from 'node:worker_threads'

export type Budget = { readonly patienceMs: number; readonly mostMemoryMb: number }

/** What the thread posts, or undefined where it did not finish within its budget. */
export function apart<Answer>(
  thread: URL,
  workerData: unknown,
  { patienceMs, mostMemoryMb }: Budget,
): Promise<Answer | undefined> {
  const worker = new Worker(thread, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
    // What a parser says of a broken file is nobody's concern.
    stdout: true,
    stderr: true,
  })
  return new Promise<Answer | undefined>((resolve) => {
    const giveUp = () => resolve(undefined)
    const timer = setTimeout(giveUp, patienceMs)
    worker.once('message', resolve)
    worker.once('error', giveUp)
    worker.once('exit', () => {
      clearTimeout(timer)
      giveUp()
    })
  }).finally(() => worker.terminate())
}
