// Who holds this card? A challenge is signed in the chip after its PIN, and the signature is
// checked against chain, validity and the state of the certificate, as any service would.
//
// The person is found by the certificate's serial number in the authority's register, never
// by what the card says of itself.

import { createHash, randomBytes } from 'node:crypto'
import type { CardId } from '../../core/kernel/ids.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { readCertificate, signDigest, type PinAnswer } from '../../core/chip/reader.ts'
import { whyNotInUse } from '../../core/card/in-use.ts'
import { refusedAuthentication, refusedLogin } from '../../core/portal/login.ts'
import type { Card } from '../../core/card/card.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Row } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import type { CertificateFault } from '../ports/authorities.ts'
import { converse } from '../ports/chip-card.ts'
import { type ReaderName } from '../readers/readers.ts'
import { using } from '../neighbours/issue.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'

/** A card with its holder's file, as the office knows them. */
export type Cardholder = { readonly card: Card; readonly file: ResidentFile }

export type Authenticated =
  | ({ readonly outcome: 'known'; readonly serial: string } & Cardholder)
  | { readonly outcome: 'not_trusted'; readonly because: CertificateFault }
  | { readonly outcome: 'no_key' }
  /** There is no PIN to be locked: never set, or given away for a face card (FACE-05). */
  | { readonly outcome: 'not_set'; readonly byFace: boolean }
  | Exclude<PinAnswer, { outcome: 'accepted' }>

/** The delivered card under this id. */
export async function cardholderOf(office: Office, id: CardId): Promise<Cardholder | undefined> {
  const version = await office.files.ofCard(id)
  const card = version?.file.cards.find((each) => each.id === id)
  return version && card && { card, file: version.file }
}

/** The card that lies on a reader, when it is one that was handed out. */
export async function cardholderOn(
  office: Office,
  reader: ReaderName,
): Promise<Cardholder | undefined> {
  const id = await office.readers.cardOn(reader)
  return id === undefined ? undefined : cardholderOf(office, id)
}

/** Why the portal will not let this card in today, asked without spending a try. */
export function portalRefusal(office: Office, { card }: Cardholder): Refusal | undefined {
  return refusedLogin(card, office.clock.today())?.refusal
}

/** Why no service can know its holder by this card today, asked without spending a try. */
export function authenticationRefused(office: Office, { card }: Cardholder): Refusal | undefined {
  return refusedAuthentication(card, office.clock.today())?.refusal
}

/** Why no door opens to this card today. */
export function cardRefusal(office: Office, { card }: Cardholder): Refusal | undefined {
  return whyNotInUse(card, office.clock.today())?.refusal
}

/** Signs a fresh challenge with the authentication key and believes only what can be checked. */
export async function authenticate(
  office: Office,
  neighbours: Neighbours,
  attempt: { readonly cardId: CardId; readonly pin: string },
): Promise<Authenticated> {
  const challenge = randomBytes(32)
  const sha256 = createHash('sha256').update(challenge).digest()
  const { reader } = neighbours.chipsOn(office.chipStore)
  const spoken = await using(await reader.open(attempt.cardId), async (connection) => {
    const signed = await converse(connection, signDigest({ key: 'auth', pin: attempt.pin, sha256 }))
    const certificate = await converse(connection, readCertificate('auth'))
    return { signed, certificate }
  })
  const { signed, certificate } = spoken
  if (signed.outcome === 'accepted') return { outcome: 'no_key' }
  if (signed.outcome === 'blocked') return lockedOrNotSet(office, attempt.cardId)
  if (signed.outcome !== 'signed') return signed
  if (!certificate) return { outcome: 'no_key' }
  const verdict = await neighbours.authorities.checkSignature({
    certificate,
    kind: 'auth',
    data: challenge,
    signature: signed.signature,
    at: office.clock.epochMs(),
  })
  if (!verdict.ok) return { outcome: 'not_trusted', because: verdict.because }
  return holderOf(office, verdict.serialHex)
}

/** The chip answers both alike; the file knows which PINs were ever set. */
async function lockedOrNotSet(office: Office, id: CardId): Promise<Authenticated> {
  const cardholder = await cardholderOf(office, id)
  if (!cardholder || cardholder.card.pinsSet.includes('auth')) return { outcome: 'blocked' }
  return { outcome: 'not_set', byFace: cardholder.card.kind === 'face_authentication' }
}

async function holderOf(office: Office, serial: string): Promise<Authenticated> {
  const rows = await office.database.query<Row & { resident_id: string; card_id: string }>(
    `select resident_id, card_id from certificates
     where town = $1 and serial = $2 and kind = 'auth'`,
    [townCode(office), serial],
  )
  const row = rows[0]
  const version = row && (await office.files.read(row.resident_id))
  const card = version?.file.cards.find(({ id }) => id === row?.card_id)
  if (!version || !card) return { outcome: 'not_trusted', because: 'never_issued' }
  return { outcome: 'known', serial, card, file: version.file }
}
