// 不審な連絡の届け — what kind of contact was reported, and whether reports cluster (FRAUD-01).
//
// Nobody's name, number or words are kept: only kind, claimed sender and day.

import { addDays, type Day } from '../../core/kernel/day.ts'
import type { Queries, Row } from '../ledger/database.ts'

export const fraudKinds = ['call', 'mail', 'letter', 'visit'] as const
export type FraudKind = (typeof fraudKinds)[number]

export const claimedSenders = ['ward', 'national', 'police', 'company', 'unknown'] as const
export type ClaimedSender = (typeof claimedSenders)[number]

export type FraudReport = {
  readonly reportId: string
  readonly kind: FraudKind
  readonly claimed: ClaimedSender
  readonly on: Day
  readonly reportedAt: string
}

export async function keepReport(
  queries: Queries,
  town: string,
  report: FraudReport,
): Promise<void> {
  await queries.query(
    `insert into fraud_reports (town, report_id, kind, claimed_sender, virtual_on, reported_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [town, report.reportId, report.kind, report.claimed, report.on, report.reportedAt],
  )
}

export type Cluster = { readonly kind: FraudKind; readonly count: number }

const clusterDays = 7
const clusterSize = 3

/** Kinds reported so often in the last seven days that everyone should know. */
export async function clustersOf(
  queries: Queries,
  town: string,
  today: Day,
): Promise<readonly Cluster[]> {
  return queries.query<Row & Cluster>(
    `select kind, count(*)::int as count from fraud_reports
     where town = $1 and virtual_on > $2 and virtual_on <= $3
     group by kind having count(*) >= $4 order by count desc, kind`,
    [town, addDays(today, -clusterDays), today, clusterSize],
  )
}
