// The jobs an act leads to, written in the act's own transaction.
//
// A job is done later by `runJobs` (run-jobs.ts): it may be tried twice, so each
// job's work finds out first whether it was done already.

import type { Fact } from '../../core/facts.ts'
import type { Act } from '../ledger/append.ts'
import type { Queries } from '../ledger/database.ts'

export type JobKind =
  'personalise_chip' | 'issue_certificate' | 'write_card_face' | 'switch_chip_kind'

export type Job = {
  readonly kind: JobKind
  readonly residentId: string
  readonly payload: Readonly<Record<string, string>>
}

export async function enqueueJobs(
  queries: Queries,
  given: { act: Act; facts: readonly Fact[]; newId: () => string },
): Promise<void> {
  for (const job of given.facts.flatMap(jobsFor)) {
    await queries.query(
      `insert into outbox (town, job_id, kind, resident_id, payload, state, attempts, created_at)
       values ($1, $2, $3, $4, $5, 'owed', 0, $6)`,
      [
        given.act.town,
        given.newId(),
        job.kind,
        job.residentId,
        JSON.stringify(job.payload),
        given.act.recordedAt,
      ],
    )
  }
}

/** The jobs one fact leads to. */
function jobsFor(fact: Fact): readonly Job[] {
  const { residentId } = fact
  switch (fact.type) {
    case 'CardMade':
      return [{ kind: 'personalise_chip', residentId, payload: { cardId: fact.cardId } }]
    case 'CertificateOrdered': {
      const payload = { cardId: fact.cardId, certificate: fact.certificate }
      return [{ kind: 'issue_certificate', residentId, payload }]
    }
    case 'CardFaceUpdated':
      return [{ kind: 'write_card_face', residentId, payload: { cardId: fact.cardId } }]
    case 'CardKindSwitched': {
      const payload = { cardId: fact.cardId, kind: fact.kind }
      return [{ kind: 'switch_chip_kind', residentId, payload }]
    }
    default:
      return []
  }
}
