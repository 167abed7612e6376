// One case of a procedure that is accepted, with what its acceptance presupposes.

import type { ResidentFile } from '../../resident-file/resident-file.ts'
import type { CaseDetails } from './casework.ts'

/** What differs, the file or the details where they do, and `code CITE` of the refusal. */
export type Own = readonly [string, ResidentFile | undefined, CaseDetails, string]

export type Presupposition = {
  readonly file: ResidentFile
  readonly details?: CaseDetails
  readonly own?: readonly Own[]
  /** States of the card in which it is accepted as well. */
  readonly cards?: readonly string[]
}
