// Runs each job in a process of its own, at most a few at once, and looks after it: the time is
// up, the memory is gone, or it died, and the office only hears which.
//
// V8's own limit covers its heap, not buffers; where the system tells (Linux) the size of the
// process is watched as well.

import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Apart, ApartLimits, ApartResult } from '../../shell/ports/apart.ts'
import type { ApartAnswer, ApartOrder } from './order.ts'

export type ApartOptions = {
  readonly atOnce?: number
  /** More than so many waiting is `busy`. */
  readonly mostWaiting?: number
}

type Turn = { readonly start: () => Promise<ApartAnswer>; readonly tell: (a: ApartAnswer) => void }

const busy: ApartAnswer = { done: false, why: 'busy', text: 'too many wait already' }

export function openApart({ atOnce = 2, mostWaiting = 50 }: ApartOptions = {}): Apart {
  const waiting: Turn[] = []
  const running = new Set<ChildProcess>()
  let taken = 0
  let closed = false
  const next = () => {
    if (taken >= atOnce) return
    const turn = waiting.shift()
    if (!turn) return
    taken += 1
    void turn.start().then((answer) => {
      taken -= 1
      turn.tell(answer)
      next()
    })
  }
  const ask = (order: ApartOrder, limits: ApartLimits) =>
    new Promise<ApartAnswer>((tell) => {
      if (closed || waiting.length >= mostWaiting) {
        tell(busy)
        return
      }
      waiting.push({ start: () => inOwnProcess(order, limits, running), tell })
      next()
    })
  return {
    run: async ({ module, name, limits }, input) => {
      const { milliseconds } = limits
      const answer = await ask({ module: module.href, name, input, milliseconds }, limits)
      // What comes back is what the job's function gave: the order named that very function.
      return answer as ApartResult<never>
    },
    close: async () => {
      closed = true
      for (const { tell } of waiting.splice(0)) tell(busy)
      for (const child of running) child.kill('SIGKILL')
    },
  }
}

/** The program itself and its packages: all that may be read in there. */
const readable = ['../../', '../../../node_modules/', '../../../package.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const child = fileURLToPath(new URL('child.ts', import.meta.url))
/** What an empty process of this runtime takes. */
const emptyMegabytes = 120
/** Starting is slow on a busy machine and is not the job's fault. */
const startMilliseconds = 15_000

function rights(megabytes: number): readonly string[] {
  return [
    '--permission',
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${megabytes}`,
  ]
}

function inOwnProcess(
  order: ApartOrder,
  { milliseconds, megabytes }: ApartLimits,
  running: Set<ChildProcess>,
): Promise<ApartAnswer> {
  return new Promise((resolve) => {
    const worker = fork(child, [], {
      execArgv: [...rights(megabytes)],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    running.add(worker)
    let answer: ApartAnswer | undefined
    const stop = (why: 'too-long' | 'too-much-memory') => {
      answer ??= { done: false, why, text: `stopped after ${milliseconds} ms or ${megabytes} MB` }
      worker.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop('too-long'), milliseconds + startMilliseconds)
    const watch = setInterval(() => {
      if (sizeOf(worker.pid) > megabytes + emptyMegabytes) stop('too-much-memory')
    }, 25)
    worker.on('message', (reply: ApartAnswer) => (answer ??= reply))
    const end = (signal: string | null) => {
      clearTimeout(timer)
      clearInterval(watch)
      running.delete(worker)
      const why = signal === 'SIGABRT' ? 'too-much-memory' : 'failed'
      resolve(answer ?? { done: false, why, text: `the process ended (${signal ?? 'exit'})` })
    }
    worker.on('close', (_code, signal) => end(signal))
    // A process that could not even be started may never close.
    worker.on('error', ({ message }) => {
      worker.kill('SIGKILL')
      end(message)
    })
    worker.send(order, () => undefined)
  })
}

const pageBytes = 4096

/** Megabytes of a process in memory; 0 where the system does not tell. */
function sizeOf(pid: number | undefined): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid ?? 0}/statm`, 'latin1').split(' ')
    return (Number(resident) * pageBytes) / (1024 * 1024)
  } catch {
    return 0
  }
}
