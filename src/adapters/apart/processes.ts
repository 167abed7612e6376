// The processes that work apart: started with their rights, counted, and some standing ready.
//
// One that stands ready has read its module and waits for its order. It keeps nobody from ending,
// is gone after a while without work, and was never shown anybody's bytes.

import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process can do is settled at its start. */
export type ProcessKind = { readonly module: string; readonly megabytes: number }

export type Processes = {
  /** One that has done nothing yet; ready where there is one. */
  readonly take: (kind: ProcessKind) => ChildProcess
  /** Ends all of them. */
  readonly close: () => void
}

type Ready = {
  readonly kind: ProcessKind
  readonly worker: ChildProcess
  readonly timer: NodeJS.Timeout
}

/** The program itself and its packages: all that may be read in there. */
const readable = ['../../', '../../../node_modules/', '../../../package.json'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const child = fileURLToPath(new URL('child.ts', import.meta.url))

type Readiness = { readonly readyMs: number; readonly mostReady: number }

export function openProcesses({ readyMs, mostReady }: Readiness): Processes {
  const all = new Set<ChildProcess>()
  const ready: Ready[] = []
  let closed = false
  const start = (kind: ProcessKind): ChildProcess => {
    const worker = forkOf(kind)
    all.add(worker)
    worker.once('close', () => all.delete(worker))
    return worker
  }
  const leave = (worker: ChildProcess) => {
    const at = ready.findIndex((each) => each.worker === worker)
    if (at >= 0) clearTimeout(ready.splice(at, 1)[0]?.timer)
  }
  const dismiss = (worker: ChildProcess) => {
    leave(worker)
    worker.kill('SIGKILL')
  }
  const prepare = (kind: ProcessKind) => {
    if (closed || ready.some((each) => isSame(each.kind, kind))) return
    const [oldest] = ready
    if (oldest && ready.length >= mostReady) dismiss(oldest.worker)
    const worker = start(kind)
    worker.unref()
    worker.channel?.unref()
    worker.once('error', () => dismiss(worker))
    worker.once('close', () => leave(worker))
    ready.push({ kind, worker, timer: setTimeout(dismiss, readyMs, worker).unref() })
  }
  const takeReady = (kind: ProcessKind): ChildProcess | undefined => {
    const found = ready.find((each) => isSame(each.kind, kind) && each.worker.connected)?.worker
    if (!found) return undefined
    leave(found)
    found.ref()
    found.channel?.ref()
    return found
  }
  return {
    take: (kind) => {
      const worker = takeReady(kind) ?? start(kind)
      if (readyMs > 0) worker.once('close', () => prepare(kind))
      return worker
    },
    close: () => {
      closed = true
      for (const worker of all) worker.kill('SIGKILL')
    },
  }
}

/** Nothing of ours goes in: no environment, no files but the program's own. */
function forkOf({ module, megabytes }: ProcessKind): ChildProcess {
  return fork(child, [module], {
    execArgv: rightsOf(megabytes),
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function isSame(one: ProcessKind, other: ProcessKind): boolean {
  return one.module === other.module && one.megabytes === other.megabytes
}

function rightsOf(megabytes: number): string[] {
  return [
    '--permission',
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${megabytes}`,
  ]
}
