// A certificate that an act ordered: the pair is made in the chip, the authority signs, and the
// fact, the register's row and the chip's file commit together. May be repeated safely: an
// order that is gone or done is left alone, and an unfinished one starts from a new pair.

import type { Card } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { chipStoreOn } from '../chips/chip-store.ts'
import { townCode, type Office } from '../office.ts'
import { perform } from '../perform.ts'
import type { IssueOrder } from '../ports/authorities.ts'
import type { IssuedCertificate } from '../ports/certificate-register.ts'
import type { CardConnection } from '../ports/chip-card.ts'
import { insertCertificate } from '../views/certificate-states.ts'
import type { Neighbours } from './neighbours.ts'

type Order = { readonly file: ResidentFile; readonly card: Card; readonly kind: CertificateKind }

/** Issues what was ordered; returns what the order came to. */
export async function issueOrdered(
  office: Office,
  neighbours: Neighbours,
  order: Order,
): Promise<'issued' | 'order_gone'> {
  const certificate = order.card[order.kind]
  if (certificate?.state !== 'ordered') return 'order_gone'
  const { publicKey, statement, signature } = await makePair(office, neighbours, order)
  const result = await neighbours.authorities.issue({
    ...orderFor(office, order),
    publicKeySpki: publicKey,
    proof: { form: 'challenge', challenge: statement, signature },
    notAfterDay: certificate.expiryDate,
  })
  if (!result.ok) throw new Error(`the authority refused: ${result.refusal.code}`)
  return record(office, neighbours, { ...order, issued: result.certificate })
}

async function makePair(office: Office, neighbours: Neighbours, { card, kind }: Order) {
  const { reader, issuer } = neighbours.chipsOn(office.chipStore)
  return using(await reader.open(card.id), async (connection) => {
    const session = await issuer.authenticate(connection)
    return session.generateKeyPair(kind)
  })
}

/** Durable before it is handed out: fact, row and chip in one transaction. */
async function record(
  office: Office,
  neighbours: Neighbours,
  given: Order & { issued: IssuedCertificate },
): Promise<'issued' | 'order_gone'> {
  const { card, kind, issued } = given
  const town = townCode(office)
  const performed = await perform(
    office,
    {
      procedure: 'record_certificate_issued',
      residentId: card.residentId,
      cardId: card.id,
      actor: { kind: 'system', id: 'authority' },
      channel: 'system',
      applicant: 'office',
      papers: [],
      input: { certificate: kind, serial: issued.serialHex },
    },
    async (queries) => {
      const row = { ...issued, residentId: card.residentId, cardId: card.id }
      await insertCertificate(queries, town, row)
      const { reader, issuer } = neighbours.chipsOn(chipStoreOn(queries, town))
      await using(await reader.open(card.id), async (connection) => {
        const session = await issuer.authenticate(connection)
        await session.writeCertificate(kind, issued.der)
        await session.writeCaCertificate(kind, caCertificate(neighbours, issued))
      })
    },
  )
  if (performed.result === 'done') return 'issued'
  if (performed.result === 'refused') return 'order_gone'
  throw new Error(`recording a certificate came to ${performed.result}`)
}

function caCertificate(neighbours: Neighbours, issued: IssuedCertificate): Uint8Array {
  const authority = neighbours.authorities.authorities().find(({ caId }) => caId === issued.caId)
  if (!authority) throw new Error('a certificate of no known authority')
  return authority.certificate
}

function orderFor(office: Office, { file, card, kind }: Order) {
  const { resident } = file
  const { town } = office.world
  const common = {
    municipality: {
      code: town.localGovernmentCode.slice(0, 5),
      prefectureRomaji: town.prefecture.en ?? town.prefecture.ja,
      cityRomaji: town.name.en ?? town.name.ja,
    },
    now: office.clock.epochMs(),
    cardExpiry: card.expiryDate,
  }
  if (kind === 'auth') return { ...common, kind }
  return {
    ...common,
    kind,
    person: {
      name: resident.name.full,
      address: resident.address,
      birthDate: resident.birthDate,
      sex: resident.sex === 'unspecified' ? ('unknown' as const) : resident.sex,
    },
    ...(card.auth && card.auth.state !== 'revoked' && card.auth.state !== 'expired'
      ? { authExpiry: card.auth.expiryDate }
      : {}),
  } satisfies Omit<IssueOrder & { kind: 'sign' }, 'publicKeySpki' | 'proof' | 'notAfterDay'>
}

/** Opens, works, closes, whatever happens. */
export async function using<T>(
  connection: CardConnection,
  work: (connection: CardConnection) => Promise<T>,
): Promise<T> {
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}
