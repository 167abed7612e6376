// The certificates of one card, as the authorities' register has them.

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { CaId } from '../ports/certificate-register.ts'

export type CardCertificate = {
  readonly kind: CertificateKind
  readonly authority: CaId
  /** Hexadecimal. */
  readonly serial: string
  readonly state: string
}

/** Every certificate that was ever issued for this card, in the order of their kind. */
export async function certificatesOfCard(
  queries: Queries,
  town: string,
  cardId: string,
): Promise<readonly CardCertificate[]> {
  return queries.query<Row & CardCertificate>(
    `select kind, authority, serial, state from certificates
     where town = $1 and card_id = $2 order by kind`,
    [town, cardId],
  )
}

/** The same with the certificates themselves, which only those ask for who read them. */
export async function certificatesOfCardInDer(
  queries: Queries,
  town: string,
  cardId: string,
): Promise<readonly (CardCertificate & { readonly der: Buffer })[]> {
  return queries.query<Row & CardCertificate & { der: Buffer }>(
    `select kind, authority, serial, state, der from certificates
     where town = $1 and card_id = $2 order by kind`,
    [town, cardId],
  )
}
