// Work on bytes from outside, done apart from the office: in a process of its own that may
// eat its memory, never end or die, and the office goes on.
//
// A job is an exported function of a module that takes one value and gives one back, both plain
// data. A thread would not do: V8 ends the whole process when some allocations fail.

export type ApartLimits = {
  readonly milliseconds: number
  /** Memory of the process, above what an empty one has. */
  readonly megabytes: number
}

/** Name the function's type, so that the job stays what the function is: `ApartJob<typeof f>`. */
export type ApartJob<Work extends (input: never) => unknown> = {
  /** Address of the module: `new URL('./read-mail.ts', import.meta.url)`. */
  readonly module: URL
  readonly name: string
  readonly limits: ApartLimits
  /** Never set: it only carries the type. */
  readonly work?: Work
}

/** Why nothing came back; `busy` says nothing about the input and is worth another try. */
export type ApartEnd = 'over-budget' | 'too-long' | 'too-much-memory' | 'failed' | 'busy'

export type ApartResult<Out> =
  | { readonly done: true; readonly value: Out }
  | {
      readonly done: false
      readonly why: ApartEnd
      /** The error's own words: for a log, never for a page. */
      readonly text: string
    }

export type Apart = {
  readonly run: <Work extends (input: never) => unknown>(
    job: ApartJob<Work>,
    input: Parameters<Work>[0],
  ) => Promise<ApartResult<Awaited<ReturnType<Work>>>>
  /** Ends what is running; whoever waits is told `busy`. */
  readonly close: () => Promise<void>
}
