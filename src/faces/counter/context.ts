// What the counter works with; the program's entry puts it together.

import type { Keypads } from '../../shell/keypad/keypads.ts'
import type { Office } from '../../shell/office.ts'
import type { Pictures } from '../../shell/ports/pictures.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'

export type CounterContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  readonly keypads: Keypads
  readonly pictures: Pick<Pictures, 'readPhoto'>
}
