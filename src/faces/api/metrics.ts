// Counts for a monitor (Prometheus text format): cards by state, certificates, jobs.

import type { Count } from '../../shell/views/counts.ts'
import type { ApiContext } from './context.ts'

export async function metricsText({ office: { counts } }: ApiContext): Promise<string> {
  return [
    ...metric('madoguchi_cards', 'state', await counts.kept('cards')),
    ...metric('madoguchi_certificates', 'state', await counts.kept('certificates')),
    ...metric('madoguchi_outbox_jobs', 'state', await counts.kept('jobs')),
    ...metric('madoguchi_facts', 'scope', await counts.kept('facts')),
    '',
  ].join('\n')
}

function metric(name: string, label: string, rows: readonly Count[]): readonly string[] {
  const values = rows.map((row) => `${name}{${label}="${row.label}"} ${row.count}`)
  return [`# TYPE ${name} gauge`, ...values]
}
