// The virtual clock: the day and minute that the rules see, in Japan time.
//
// It runs at the speed of the real clock, shifted by an offset kept in the database, and
// is only ever set by a person or a script (`/clock`, `--now`). Logs keep the real instant.
// Processes on one database server share the offset: whoever sets it tells the others.

import { dayOf, moment, type Day, type Moment } from '../../core/kernel/day.ts'
import type { Database, Row } from '../ledger/database.ts'
import { notify } from '../ledger/notify.ts'

export type OfficeClock = {
  readonly now: () => Moment
  readonly today: () => Day
  /** Milliseconds since 1970 on the virtual clock. */
  readonly epochMs: () => number
  /** The real instant, ISO 8601, for logs and the ledger. */
  readonly realInstant: () => string
  /** Sets the clock and keeps the offset; the caller has run what fell due. */
  readonly set: (to: Moment) => Promise<void>
}

const japanOffsetMs = 9 * 3_600_000

/** Opens the clock where the database left it, or at `startAt`, or at the real time. */
export async function openClock(
  database: Database,
  town: string,
  startAt?: Moment,
): Promise<OfficeClock> {
  const { follow, set, offsetMs } = sharedOffset(database, town)
  database.notifications.listen({
    topic: 'clock',
    heard: async (changedIn) => {
      if (changedIn === town) await follow()
    },
    missed: follow,
  })
  await follow()
  if (startAt) await set(epochOf(startAt) - Date.now())
  const epochMs = () => Date.now() + offsetMs()
  return {
    epochMs,
    now: () => momentOf(epochMs()),
    today: () => dayOf(momentOf(epochMs())),
    realInstant: () => new Date().toISOString(),
    set: (to) => set(epochOf(to) - Date.now()),
  }
}

/** Reads and writes one after the other, so that an older reading never undoes a newer writing. */
function sharedOffset(database: Database, town: string) {
  let offsetMs = 0
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    offsetMs: () => offsetMs,
    follow: () =>
      inTurn(async () => {
        offsetMs = await keptOffset(database, town)
      }),
    set: (to: number) =>
      inTurn(async () => {
        await keepOffset(database, town, to)
        offsetMs = to
      }),
  }
}

/** The instant of a wall-clock minute in Japan, milliseconds since 1970. */
export function epochOf(at: Moment): number {
  return Date.parse(`${at}:00+09:00`)
}

/** The wall-clock minute in Japan of an instant. */
export function momentOf(epochMs: number): Moment {
  return moment(new Date(epochMs + japanOffsetMs).toISOString().slice(0, 16))
}

async function keptOffset(database: Database, town: string): Promise<number> {
  const rows = await database.query<Row & { value: { offsetMs: number } }>(
    "select value from office_state where town = $1 and name = 'clock'",
    [town],
  )
  return rows[0]?.value.offsetMs ?? 0
}

function keepOffset(database: Database, town: string, offsetMs: number): Promise<void> {
  return database.transaction(async (queries) => {
    await queries.query(
      `insert into office_state (town, name, value) values ($1, 'clock', $2)
       on conflict (town, name) do update set value = excluded.value`,
      [town, JSON.stringify({ offsetMs })],
    )
    await notify(queries, 'clock', [town])
  })
}
