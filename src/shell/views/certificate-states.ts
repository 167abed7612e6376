// The authority's register of every certificate issued: rows written at issuance, their state
// changed in the same transaction as the fact that changes it (suspension is certificateHold).

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Fact } from '../../core/facts.ts'
import type {
  CertificateKey,
  CertificateRow,
  RevocationReason,
} from '../ports/certificate-register.ts'
import type { Queries, Row } from '../ledger/database.ts'
import { tellOfCertificates } from '../register/certificate-news.ts'

/** Writes the row of a certificate just issued, before anyone sees its bytes. */
export async function insertCertificate(
  queries: Queries,
  town: string,
  row: CertificateRow,
): Promise<void> {
  await queries.query(
    `insert into certificates (town, authority, serial, generation, shard, kind, resident_id,
       card_id, subject_cn, not_before, not_after, der, state, state_since, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'good', $13, $13)`,
    [
      town,
      row.caId,
      row.serialHex,
      row.generation,
      row.shard,
      row.kind,
      row.residentId,
      row.cardId,
      row.subjectCommonName,
      row.notBefore,
      row.notAfter,
      Buffer.from(row.der),
      row.issuedAt,
    ],
  )
}

/**
 * Brings the register in step with an act (`at` is virtual, in ms); returns what changed.
 * Other processes hear of it when the act commits.
 */
export async function applyToRegister(
  queries: Queries,
  given: { town: string; at: number; facts: readonly Fact[] },
): Promise<readonly CertificateKey[]> {
  const changed: CertificateKey[] = []
  for (const fact of given.facts) {
    const change = stateChange(fact)
    if (change) changed.push(...(await changeState(queries, { ...given, ...change })))
  }
  await tellOfCertificates(queries, given.town, changed)
  return changed
}

/** What a fact does to certificates of a card; nothing for most facts. */
export type StateChange = {
  readonly cardId: string
  readonly kind?: CertificateKind
  readonly from: readonly string[]
  readonly to: 'good' | 'held' | 'revoked'
  readonly reason?: RevocationReason
}

export function stateChange(fact: Fact): StateChange | undefined {
  switch (fact.type) {
    case 'CertificatesHeld':
      return { cardId: fact.cardId, from: ['good'], to: 'held' }
    case 'CertificatesResumed':
      return { cardId: fact.cardId, from: ['held'], to: 'good' }
    case 'CertificateRevoked':
      return {
        cardId: fact.cardId,
        kind: fact.certificate,
        from: ['good', 'held'],
        to: 'revoked',
        reason: revocationReasons[fact.cause],
      }
    default:
      return undefined
  }
}

const revocationReasons = {
  card_ended: 'cessationOfOperation',
  record_changed: 'affiliationChanged',
  holder_request: 'cessationOfOperation',
  renewed: 'superseded',
  replaced: 'superseded',
  switched_to_face_authentication: 'cessationOfOperation',
} as const

async function changeState(
  queries: Queries,
  change: StateChange & { town: string; at: number },
): Promise<readonly CertificateKey[]> {
  const rows = await queries.query<Row & { authority: CertificateKey['caId']; serial: string }>(
    `update certificates set state = $4, reason = $5, state_since = $6
     where town = $1 and card_id = $2 and state = any ($3::text[])
       and ($7::text is null or kind = $7)
     returning authority, serial`,
    [
      change.town,
      change.cardId,
      change.from,
      change.to,
      change.reason ?? null,
      change.at,
      change.kind ?? null,
    ],
  )
  return rows.map(({ authority, serial }) => ({ caId: authority, serialHex: serial }))
}
