// Counts for a monitor (Prometheus text format): cards by state, certificates, what is owed.

import type { Row } from '../../shell/ledger/database.ts'
import { townCode } from '../../shell/office.ts'
import type { ApiContext } from './context.ts'

type CountRow = Row & { label: string | null; count: string }

export async function metricsText({ office }: ApiContext): Promise<string> {
  const town = townCode(office)
  const count = (sql: string) => office.database.query<CountRow>(sql, [town])
  const cards = await count(
    `select card_state as label, count(*) as count from resident_files
     where town = $1 and card_state is not null group by card_state order by card_state`,
  )
  const certificates = await count(
    `select state as label, count(*) as count from certificates
     where town = $1 group by state order by state`,
  )
  const owed = await count(
    `select state as label, count(*) as count from outbox
     where town = $1 group by state order by state`,
  )
  const facts = await count("select 'all' as label, count(*) as count from facts where town = $1")
  return [
    ...metric('madoguchi_cards', 'state', cards),
    ...metric('madoguchi_certificates', 'state', certificates),
    ...metric('madoguchi_outbox_jobs', 'state', owed),
    ...metric('madoguchi_facts', 'scope', facts),
    '',
  ].join('\n')
}

function metric(name: string, label: string, rows: readonly CountRow[]): readonly string[] {
  const values = rows.map((row) => `${name}{${label}="${row.label ?? ''}"} ${row.count}`)
  return [`# TYPE ${name} gauge`, ...values]
}
