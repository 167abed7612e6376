// What stands in the way and only the operator can mend: a file, a port, a folder, a server.
//
// It is said in the operator's words and nothing else: the place, what happened, what to do.
// The command line prints it and ends with status 1; there is never a stack trace.

export type Mishap = {
  /** The file, folder, port or server it is about. */
  readonly place: string
  readonly happened: string
  /** What the operator can do now. */
  readonly next: string
}

export class OperatorFault extends Error {
  constructor({ place, happened, next }: Mishap) {
    super(`${place}: ${happened} ${next}`)
    this.name = 'OperatorFault'
  }
}
