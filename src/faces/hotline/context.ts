// What the hotline works with; the program's entry puts it together.

import type { Office } from '../../shell/office.ts'
import type { Door } from './doors.ts'

export type HotlineContext = {
  readonly office: Office
  /** Asked after every suspension until each refuses the card. */
  readonly doors: readonly Door[]
}
