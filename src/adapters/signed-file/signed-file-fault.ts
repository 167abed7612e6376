// Raised when a file cannot be signed in the format asked for. The message is for the person
// at a command line; a page says `because` in the reader's language, where there is one.

import type { Integrity } from '../../core/verdict/outcomes.ts'

export class SignedFileFault extends Error {
  readonly because: Integrity | undefined
  constructor(message: string, because?: Integrity) {
    super(message)
    this.name = 'SignedFileFault'
    this.because = because
  }
}
