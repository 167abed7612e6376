// Who may be due tonight: the whole register in pages, one page in memory at a time.
//
// The database only narrows down by dates (a little more than the rules allow); who really is
// due is decided by the core. Pages follow the key, so the cost grows with the register alone.

import { addDays, addMonths } from '../../core/kernel/day.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Row } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'

const pageSize = 2000
/** Clipping at a month's end moves the first day by at most three. */
const slackDays = 4

export type ResidentPage = {
  /** How many residents the page looked at. */
  readonly looked: number
  readonly files: readonly ResidentFile[]
}

export async function* pagesOfResidents(office: Office): AsyncGenerator<ResidentPage> {
  const town = townCode(office)
  const today = office.clock.today()
  const months = office.world.rules.renewal.opensMonthsBefore
  const until = addDays(addMonths(today, months), slackDays)
  let after = ''
  for (;;) {
    const bounds = await office.database.query<Row & { last: string | null; looked: number }>(
      `select max(resident_id) as last, count(*)::int as looked from (
         select resident_id from resident_files where town = $1 and resident_id > $2
         order by resident_id limit $3) page`,
      [town, after, pageSize],
    )
    const { last, looked } = bounds[0] ?? { last: null, looked: 0 }
    if (last === null) return
    const rows = await office.database.query<Row & { file: ResidentFile }>(
      `select file from (
         select resident_id, file, file->'cards'->-1 as card from resident_files
         where town = $1 and resident_id > $2 and resident_id <= $3
           and card_state in ('active', 'suspended')) held
       where card->>'expiryDate' between $4 and $5
         or card->'sign'->>'expiryDate' between $4 and $5
         or card->'auth'->>'expiryDate' between $4 and $5
       order by resident_id`,
      [town, after, last, today, until],
    )
    yield { looked, files: rows.map(({ file }) => file) }
    after = last
  }
}
