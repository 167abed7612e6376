// Sixteen processes' worth of suspensions at once: acts a second that change a state and tell
// the other processes, beside the same acts telling nobody.
//
// PostgreSQL lets transactions that notify commit one after the other, so what telling costs is
// not its own work but that commits no longer share a disk sync.

import type { Fact } from '../../src/core/facts.ts'
import type { CardId, ResidentId } from '../../src/core/kernel/ids.ts'
import type { Database, Queries, Row } from '../../src/shell/ledger/database.ts'
import { openServer } from '../../src/shell/ledger/postgres.ts'
import { applyToRegister } from '../../src/shell/views/certificate-states.ts'
import { median, print } from './figure.ts'
import { benchDay, benchTown } from './ledger-rows.ts'

const writers = 16
const actsPerTurn = 100
const turns = 9

type Holder = { readonly cardId: CardId; readonly residentId: ResidentId }
type Turn = { readonly holders: readonly Holder[]; readonly telling: boolean }

/** Needs the rows that `benchDurable` left. */
export async function benchWriters(address: string): Promise<void> {
  const database = await openServer(address, writers)
  try {
    const holders = await someHolders(database)
    const rates: [number, number][] = []
    for (let n = 0; n < turns; n++) {
      rates.push([
        await actsASecond(database, { holders, telling: true }),
        await actsASecond(database, { holders, telling: false }),
      ])
    }
    const [telling, silent] = [median(rates.map(([t]) => t)), median(rates.map(([, s]) => s))]
    print({ figure: 'states_changed_by_16_writers', value: telling, unit: 'acts/s' }, silent)
  } finally {
    await database.close()
  }
}

async function someHolders(database: Database): Promise<readonly Holder[]> {
  const rows = await database.query<Row & { card_id: CardId; resident_id: ResidentId }>(
    'select card_id, resident_id from certificates where town = $1 order by serial limit $2',
    [benchTown, writers],
  )
  return rows.map((row) => ({ cardId: row.card_id, residentId: row.resident_id }))
}

async function actsASecond(database: Database, turn: Turn): Promise<number> {
  const began = performance.now()
  await Promise.all(turn.holders.map((holder) => actInTurn(database, holder, turn)))
  return (turn.holders.length * actsPerTurn * 1000) / (performance.now() - began)
}

/** One writer holds and releases its own card's certificates, act by act. */
async function actInTurn(database: Database, holder: Holder, turn: Turn): Promise<void> {
  for (let act = 0; act < actsPerTurn; act++) {
    const about = { ...holder, on: benchDay }
    const fact: Fact =
      act % 2 === 0
        ? { type: 'CertificatesHeld', ...about }
        : { type: 'CertificatesResumed', ...about, portalLoginFrom: benchDay }
    await database.transaction((queries) =>
      applyToRegister(turn.telling ? queries : untold(queries), {
        town: benchTown,
        at: Date.now(),
        facts: [fact],
      }),
    )
  }
}

function untold(queries: Queries): Queries {
  return {
    query: async (sql, values) => (sql.includes('pg_notify') ? [] : queries.query(sql, values)),
  }
}
