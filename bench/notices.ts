// One night of the notices over 1,000,000 residents, beside smaller wards: memory and cost.
//
// The wards are real rows in a real database (embedded, on disk); the expiry dates are spread so
// that every ward has one night's share of people newly due, letters really made as PDF. The
// cost that counts is the whole run's, per resident, and the memory is this process's own peak
// over what it held before the run. Processor time is compared, because wall time
// tells more about who else uses the machine.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../src/adapters/holidays/japanese-holidays.ts'
import { pdfPress } from '../src/adapters/pdf/pdf-press.ts'
import { loadTown } from '../src/adapters/town/town-folder.ts'
import { addDays, dayOf, moment } from '../src/core/kernel/day.ts'
import { rulesOn } from '../src/core/rules/rules.ts'
import type { World } from '../src/core/rules/world.ts'
import { openBudgets } from '../src/shell/budgets/budgets.ts'
import { epochOf } from '../src/shell/clock/clock.ts'
import type { Database } from '../src/shell/ledger/database.ts'
import { openEmbedded } from '../src/shell/ledger/embedded.ts'
import { migrate } from '../src/shell/ledger/migrate.ts'
import { noticeFolder } from '../src/shell/notices/notice-folder.ts'
import { runNotices } from '../src/shell/notices/run-notices.ts'
import { type Office } from '../src/shell/office.ts'
import { createOffice } from '../src/shell/create-office.ts'

const sizes = [100_000, Number(process.env.RESIDENTS ?? 1_000_000)]
const now = moment('2027-01-12T02:00')
/** Certificates last five years: each night so many of them come into their last three months. */
const nightsInFiveYears = 1826

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const town = loadTown(join(root, 'municipalities/arakawa'), '2024-02')
const world: World = { town, rules: rulesOn(town.edition.day), calendar: japaneseCalendar() }
const press = pdfPress({ seal: new Uint8Array(32) })

const certificate = { state: 'valid', serial: 'a1', issuedOn: '2022-07-01', expiryDate: '@ends' }
const template = {
  resident: {
    id: '@id',
    householdId: '@id',
    relation: '世帯主',
    name: { full: '見本　花子', kana: 'ミホン　ハナコ' },
    birthDate: '1980-02-17',
    sex: 'female',
    address: '見本町一丁目1番1号　見本住宅101号室',
    addressSince: '2020-04-01',
    holderKind: 'japanese',
    adultWard: false,
    recordState: 'registered',
  },
  cards: [
    {
      id: 'card',
      residentId: '@id',
      applicationId: 'application',
      kind: 'standard',
      state: 'active',
      issueDate: '2022-07-01',
      deliveredOn: '2022-07-01',
      expiryDate: '2036-02-17',
      extensionUsed: false,
      printed: { name: '見本　花子', address: '見本町一丁目1番1号' },
      face: { name: '見本　花子', address: '見本町一丁目1番1号' },
      additions: [],
      additionCapacity: 4,
      pinsSet: ['sign', 'auth', 'resident_register', 'card_info'],
      sign: { ...certificate, kind: 'sign', usableFrom: '2022-07-01' },
      auth: { ...certificate, kind: 'auth', usableFrom: '2022-07-01' },
      earlierCertificates: [],
    },
  ],
  applications: [],
  insuranceRegistered: false,
  noticesSent: [],
}

// The first letter loads the fonts; that is no part of any ward's cost.
await measure(2000)
const runs = []
for (const residents of sizes) runs.push(await measure(residents))

const [first] = runs
const last = runs.at(-1)
if (!first || !last) throw new Error('nothing was measured')
const growth = Number((last.microsecondsEach / first.microsecondsEach).toFixed(2))
report({ figure: 'notices.cost_growth_per_resident', value: growth, unit: 'times', limit: 1.5 })
const grown = Math.round(last.peakMegabytes - first.peakMegabytes)
report({ figure: 'notices.memory_growth', value: grown, unit: 'MB', limit: 100 })

type Run = { readonly microsecondsEach: number; readonly peakMegabytes: number }

async function measure(residents: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-notices-'))
  const database = await openEmbedded(join(folder, 'database'))
  try {
    await migrate(database)
    await fillWard(database, residents)
    const office = officeOn(database)
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    let peak = before
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 20)
    const usedBefore = process.cpuUsage()
    const begun = process.hrtime.bigint()
    const lettersUrl = 'http://127.0.0.1:8080/letters'
    const keepFile = noticeFolder(join(folder, 'letters'))
    const run = await runNotices(office, { press, keepFile, lettersUrl })
    const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6
    const used = process.cpuUsage(usedBefore)
    clearInterval(watch)
    if (run.looked !== residents) throw new Error(`only ${String(run.looked)} were looked at`)
    const peakMegabytes = (peak - before) / 1024 / 1024
    const name = `notices.${String(residents)}`
    const seconds = Number((milliseconds / 1000).toFixed(2))
    report({ figure: `${name}.seconds`, value: seconds, unit: 's' })
    const processor = (used.user + used.system) / 1e6
    report({ figure: `${name}.processor`, value: Number(processor.toFixed(2)), unit: 's' })
    report({ figure: `${name}.letters`, value: run.letters, unit: 'letters' })
    report({ figure: `${name}.memory`, value: Math.round(peakMegabytes), unit: 'MB' })
    return { microsecondsEach: (used.user + used.system) / residents, peakMegabytes }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everyone's certificates end on a day of the next five years, the earliest in three months. */
async function fillWard(database: Database, residents: number): Promise<void> {
  const step = 10_000
  const firstDay = addDays(dayOf(now), 90)
  for (let from = 0; from < residents; from += step) {
    await database.query(
      `insert into resident_files (town, resident_id, seq, file, name_key, kana_key, birth_date,
         household_id, card_id, card_state, due_on)
       select $1, id, 1,
         replace(replace($2, '@id', id), '@ends', ends)::jsonb,
         'みほん', 'ミホン', '1980-02-17', id, 'card-' || id, 'active', null
       from (select 'r-' || lpad(n::text, 8, '0') as id,
               to_char($3::date + ((n::bigint * 7919) % $4)::int, 'YYYY-MM-DD') as ends
             from generate_series($5::int, $6::int) n) people`,
      [
        town.code,
        JSON.stringify(template),
        firstDay,
        nightsInFiveYears,
        from,
        Math.min(residents, from + step) - 1,
      ],
    )
  }
  await database.query('vacuum analyze resident_files')
}

function officeOn(database: Database): Office {
  return createOffice({
    database,
    world,
    clock: {
      now: () => now,
      today: () => dayOf(now),
      epochMs: () => epochOf(now),
      realInstant: () => new Date().toISOString(),
      set: () => Promise.resolve(),
    },
    newId: randomUUID,
    budgets: openBudgets(),
    listeners: new Set(),
  })
}

type Figure = { figure: string; value: number; unit: string; limit?: number }

function report(figure: Figure): void {
  const { value, limit } = figure
  const ratio = limit === undefined ? {} : { ratio: Number((value / limit).toFixed(2)) }
  console.log(JSON.stringify({ ...figure, ...ratio }))
}
