// Runs each job in a process of its own, at most a few at once, and looks after it: the time is
// up, the memory is gone, or it died, and the office only hears which.
//
// V8's own limit covers its heap, not buffers; where the system tells (Linux) the size of the
// process is watched as well. What one stranger's bytes left behind never meets the next one's:
// a process does one job. So that nobody waits for a start, the next may stand ready.

import { readFileSync } from 'node:fs'
import type { Apart, ApartLimits, ApartResult } from '../../shell/ports/apart.ts'
import type { ApartAnswer, ApartOrder } from './order.ts'
import { openProcesses, type ProcessKind, type Processes } from './processes.ts'

export type ApartOptions = {
  readonly atOnce?: number
  /** More than so many waiting is `busy`. */
  readonly mostWaiting?: number
  /** How long a process stands ready for the next job of the kind; none does where absent. */
  readonly readyMs?: number
}

type Turn = { readonly start: () => Promise<ApartAnswer>; readonly tell: (a: ApartAnswer) => void }

const busy: ApartAnswer = { done: false, why: 'busy', text: 'too many wait already' }

export function openApart({ atOnce = 2, mostWaiting = 50, readyMs = 0 }: ApartOptions = {}): Apart {
  const processes = openProcesses({ readyMs, mostReady: atOnce })
  const waiting: Turn[] = []
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
  const ask = (start: Turn['start']) =>
    new Promise<ApartAnswer>((tell) => {
      if (closed || waiting.length >= mostWaiting) {
        tell(busy)
        return
      }
      waiting.push({ start, tell })
      next()
    })
  return {
    run: async ({ module, name, limits }, input) => {
      const order = { name, input, milliseconds: limits.milliseconds }
      const kind = { module: module.href, megabytes: limits.megabytes }
      const answer = await ask(() => inOwnProcess({ processes, kind, order }, limits))
      // What comes back is what the job's function gave: the order named that very function.
      return answer as ApartResult<never>
    },
    close: async () => {
      closed = true
      for (const { tell } of waiting.splice(0)) tell(busy)
      processes.close()
    },
  }
}

/** What an empty process of this runtime takes. */
const emptyMegabytes = 120
/** Starting is slow on a busy machine and is not the job's fault. */
const startMilliseconds = 15_000

type Job = {
  readonly processes: Processes
  readonly kind: ProcessKind
  readonly order: ApartOrder
}

function inOwnProcess(
  { processes, kind, order }: Job,
  { milliseconds, megabytes }: ApartLimits,
): Promise<ApartAnswer> {
  return new Promise((resolve) => {
    const worker = processes.take(kind)
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
