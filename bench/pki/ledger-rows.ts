// What issuing leaves behind, for a hundred residents in one transaction: act, fact, head of
// the stream and the register's row, in the ledger's own tables and with its own chain.
//
// The office writes the same rows one act at a time, and carries more with them (the file of
// the resident, the chip); here the writing is what is measured. `verifyLedger` proves that
// the rows are those it knows.

import { randomUUID } from 'node:crypto'
import { day } from '../../src/core/kernel/day.ts'
import { chainStart, linkHash } from '../../src/shell/ledger/chain.ts'
import type { Queries } from '../../src/shell/ledger/database.ts'
import type { IssuedCertificate } from '../../src/shell/ports/certificate-register.ts'

export const benchTown = 'bench'
export const benchDay = day('2024-06-03')

type Issue = {
  readonly issued: IssuedCertificate
  readonly residentId: string
  readonly cardId: string
  readonly actId: string
}

const act = {
  procedure: 'record_certificate_issued',
  edition: 'bench',
  actor: { kind: 'system', id: 'authority' },
  channel: 'system',
  place: null,
  cites: ['JPKI-01'],
  virtualAt: '2024-06-03T10:00',
  recordedAt: '2024-06-03T01:00:00.000Z',
}

/** Writes the rows of certificates of as many residents, in a transaction of their own. */
export async function writeIssued(
  queries: Queries,
  certificates: readonly IssuedCertificate[],
): Promise<void> {
  const issues = certificates.map((issued): Issue => {
    const [residentId, cardId, actId] = [randomUUID(), randomUUID(), randomUUID()]
    return { issued, residentId, cardId, actId }
  })
  const links = issues.map(linkOf)
  await queries.query(insertAll, [
    benchTown,
    issues.map(({ actId }) => actId),
    issues.map(({ residentId }) => residentId),
    act.procedure,
    act.edition,
    JSON.stringify(act.actor),
    act.channel,
    JSON.stringify(act.cites),
    act.virtualAt,
    act.recordedAt,
    links.map(bodyOf),
    links.map(({ hash }) => hash),
    ...columnsOf(issues),
  ])
}

function linkOf({ issued, residentId, cardId, actId }: Issue) {
  const fact = {
    type: 'CertificateIssued',
    residentId,
    cardId,
    certificate: issued.kind,
    serial: issued.serialHex,
    on: benchDay,
  }
  const content = { stream: `resident/${residentId}`, seq: 1, act: { actId, ...act }, fact }
  return { fact, hash: linkHash(chainStart, content) }
}

function bodyOf({ fact }: ReturnType<typeof linkOf>): string {
  return JSON.stringify(fact)
}

function columnsOf(issues: readonly Issue[]): unknown[] {
  const column = <T>(read: (issue: Issue) => T) => issues.map(read)
  return [
    column(({ issued }) => issued.caId),
    column(({ issued }) => issued.serialHex),
    column(({ issued }) => issued.generation),
    column(({ issued }) => issued.shard),
    column(({ issued }) => issued.kind),
    column(({ cardId }) => cardId),
    column(({ issued }) => issued.subjectCommonName),
    column(({ issued }) => issued.notBefore),
    column(({ issued }) => issued.notAfter),
    column(({ issued }) => Buffer.from(issued.der)),
    column(({ issued }) => issued.issuedAt),
  ]
}

// One statement, so that the next certificates can be signed while it is carried out.
const insertAll = `
  with written_acts as (
    insert into acts (town, act_id, resident_id, procedure, edition, actor, channel, cites,
      virtual_at, recorded_at)
    select $1, each.act_id, each.resident_id, $4, $5, $6::jsonb, $7, $8::jsonb, $9, $10
    from unnest($2::uuid[], $3::text[]) as each (act_id, resident_id)
  ), written_facts as (
    insert into facts (town, stream, seq, act_id, type, body, hash)
    select $1, 'resident/' || each.resident_id, 1, each.act_id, 'CertificateIssued',
      each.body::jsonb, each.hash
    from unnest($3::text[], $2::uuid[], $11::text[], $12::text[])
      as each (resident_id, act_id, body, hash)
  ), written_heads as (
    insert into streams (town, stream, seq, hash)
    select $1, 'resident/' || each.resident_id, 1, each.hash
    from unnest($3::text[], $12::text[]) as each (resident_id, hash)
  )
  insert into certificates (town, authority, serial, generation, shard, kind, resident_id,
    card_id, subject_cn, not_before, not_after, der, state, state_since, issued_at)
  select $1, authority, serial, generation, shard, kind, resident_id, card_id, subject_cn,
    not_before, not_after, der, 'good', issued_at, issued_at
  from unnest($13::text[], $14::text[], $15::int[], $16::int[], $17::text[], $3::text[],
      $18::text[], $19::text[], $20::bigint[], $21::bigint[], $22::bytea[], $23::bigint[])
    as each (authority, serial, generation, shard, kind, resident_id, card_id, subject_cn,
      not_before, not_after, der, issued_at)`
