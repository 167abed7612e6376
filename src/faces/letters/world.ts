// What the letter check works with; the program's entry puts it together.

import type { Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'

export type LettersWorld = {
  readonly office: Office
  readonly press: Pick<PaperPress, 'isGenuine'>
}
