// What the counter works with; the program's entry puts it together.

import type { Keypads } from '../../shell/keypad/keypads.ts'
import type { Office } from '../../shell/office.ts'
import type { Pictures } from '../../shell/ports/pictures.ts'
import type { Works } from '../../shell/works/works.ts'

export type CounterWorld = {
  readonly office: Office
  readonly works: Works
  readonly keypads: Keypads
  readonly pictures: Pick<Pictures, 'readPhoto'>
}
