// What the FAX desk works with; the program's entry puts it together.

import type { Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import type { Pictures } from '../../shell/ports/pictures.ts'

export type FaxWorld = {
  readonly office: Office
  readonly press: Pick<PaperPress, 'faxForm'>
  readonly pictures: Pick<Pictures, 'faxAsPdf'>
}
