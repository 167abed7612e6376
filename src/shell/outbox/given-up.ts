// Promises of the outbox that were given up after too many tries: what failed last, and another
// try when the operator has mended it.

import type { Row } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import type { JobKind } from './enqueue-jobs.ts'

export type GivenUpJob = {
  readonly jobId: string
  readonly kind: JobKind
  readonly residentId: string
  readonly attempts: number
  readonly lastError: string
  /** ISO instant of the act that enqueued it. */
  readonly owedSince: string
}

type GivenUpRow = Row & {
  job_id: string
  kind: JobKind
  resident_id: string
  attempts: number
  last_error: string | null
  created_at: Date
}

/** The oldest first. */
export async function givenUpJobs(office: Office): Promise<readonly GivenUpJob[]> {
  const rows = await office.database.query<GivenUpRow>(
    `select job_id, kind, resident_id, attempts, last_error, created_at from outbox
     where town = $1 and state = 'given_up' order by created_at, job_id`,
    [townCode(office)],
  )
  return rows.map((row) => ({
    jobId: row.job_id,
    kind: row.kind,
    residentId: row.resident_id,
    attempts: row.attempts,
    lastError: row.last_error ?? '',
    owedSince: row.created_at.toISOString(),
  }))
}

/** Owed again, with all its tries; false when no job of this id was given up. */
export async function tryAgain(office: Office, jobId: string): Promise<boolean> {
  const rows = await office.database.query<Row>(
    `update outbox set state = 'owed', attempts = 0, taken_until = null
     where town = $1 and job_id::text = $2 and state = 'given_up' returning job_id`,
    [townCode(office), jobId],
  )
  return rows.length > 0
}
