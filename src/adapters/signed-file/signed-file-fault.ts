// Raised when a file cannot be signed in the format asked for. The message is for the person
// at a command line; a page says `because` in the reader's language, where there is one.

import type { Integrity } from '../../core/verdict/outcomes.ts'
import type { ApartEnd } from '../../shell/ports/apart.ts'

export class SignedFileFault extends Error {
  readonly because: Integrity | undefined
  constructor(message: string, because?: Integrity) {
    super(message)
    this.name = 'SignedFileFault'
    this.because = because
  }
}

/** The same as plain data, for what is found out apart from the office. */
export type FaultFound = { readonly message: string; readonly because: Integrity | undefined }

/** Does the work; a SignedFileFault in it becomes what comes back. */
export function orFault<Out>(work: () => Out): Out | { readonly fault: FaultFound } {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SignedFileFault)) throw error
    return { fault: { message: error.message, because: error.because } }
  }
}

export function faultFound({ message, because }: FaultFound): SignedFileFault {
  return new SignedFileFault(message, because)
}

/** Why nothing came back, in words; `busy` is no fault of the file. */
export function faultOfEnd({ why, text }: { why: ApartEnd; text: string }): Error {
  if (why === 'busy') return new Error(`the file was not looked at: ${text}`)
  if (why === 'failed') return new SignedFileFault('this file cannot be read', 'damaged')
  return new SignedFileFault('this file is too much work to read; save it anew', 'too_much_work')
}
