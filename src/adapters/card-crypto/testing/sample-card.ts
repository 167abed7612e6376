// One ready card of a person who does not exist: for tests, benches and first trials.
//
// Made through the issuer channel like any other, on a store in memory. The My Number's
// check digit is wrong on purpose.

import { randomBytes } from 'node:crypto'
import type { CardContent } from '../../../core/chip/card-content.ts'
import { day } from '../../../core/kernel/day.ts'
import type { ChipCrypto } from '../../../core/chip/chip-crypto.ts'
import type { Chip } from '../../../core/chip/chip.ts'
import type { ProvenKey, TerminalCrypto } from '../../../core/chip/issuer-terminal.ts'
import { cardId, type CardId } from '../../../core/kernel/ids.ts'
import type { CardIssuer, IssuerSession } from '../../../shell/ports/chip-issuer.ts'
import type { ChipStore } from '../../../shell/ports/chip-store.ts'
import { createCardIssuer, createFaceSigner } from '../card-issuer.ts'
import { createChipHost, type ChipHost } from '../chip-host.ts'
import { memoryChipStore } from './memory-chip-store.ts'
import { unsealChip } from '../sealed-chip.ts'
import { newKeyPair, nodeChipCrypto, type KeyPairSource } from '../node-chip-crypto.ts'

export const samplePins = {
  sign: 'ABC123',
  auth: '1234',
  card_info: '1234',
  resident_register: '1234',
} as const

const picture = new Uint8Array(300).fill(0x53)

export const sampleContent: CardContent = {
  name: '見本\u3000花子',
  address: '東京都見本区見本町一丁目２番３号',
  birthDate: day('1980-02-17'),
  sex: '2',
  myNumber: '000000000000',
  cardExpiryDate: day('2035-02-17'),
  securityCode: '2285',
  municipalityCode: '13999',
  pictures: {
    name: picture,
    address: picture,
    photo: picture,
    securityCode: picture,
    myNumber: picture,
  },
}

export type SampleOffice = {
  readonly store: ChipStore
  readonly host: ChipHost
  readonly issuer: CardIssuer
  readonly crypto: ChipCrypto & TerminalCrypto
  readonly masterKey: Uint8Array
  /** The bare state of a chip, for whoever speaks to the pure core. */
  chipOf(cardId: CardId): Promise<Chip>
}

/** A host and an issuer over a store in memory, with keys of their own. */
export function sampleOffice(keyPairs: KeyPairSource = newKeyPair): SampleOffice {
  const store = memoryChipStore()
  const crypto = nodeChipCrypto(keyPairs)
  const masterKey = new Uint8Array(randomBytes(32))
  const dataKey = new Uint8Array(randomBytes(32))
  const host = createChipHost({ store, crypto, dataKey, masterKey })
  const faceSigner = createFaceSigner(keyPairs('card').privateKey)
  const issuer = createCardIssuer({ host, crypto, masterKey, faceSigner })
  const chipOf = async (id: CardId) => {
    const stored = await store.load(id)
    if (!stored || stored === 'unchanged') throw new Error('no such card')
    return unsealChip(stored.sealed, { dataKey, cardId: id })
  }
  return { store, host, issuer, crypto, masterKey, chipOf }
}

export type Certifying = (kind: 'sign' | 'auth', key: ProvenKey) => Promise<Certified>
export type Certified = { readonly certificate: Uint8Array; readonly ca: Uint8Array }

/** A card with content, the four PINs and both certificates. */
export async function makeSampleCard(
  { host, issuer }: SampleOffice,
  certify: Certifying = stubCertificate,
): Promise<CardId> {
  const id = cardId('sample-card')
  await issuer.make(id, 'SP000000000001')
  const connection = await host.open(id)
  const session = await issuer.authenticate(connection)
  await session.writeContent(sampleContent)
  for (const kind of ['sign', 'auth'] as const) await certifyKey(session, kind, certify)
  for (const [pin, value] of Object.entries(samplePins) as [keyof typeof samplePins, string][]) {
    await session.setPin(pin, value)
  }
  await connection.close()
  return id
}

/** The bare state of such a card, for whoever speaks to the pure core. */
export async function sampleChip(keyPairs: KeyPairSource): Promise<Chip> {
  const office = sampleOffice(keyPairs)
  return office.chipOf(await makeSampleCard(office))
}

async function certifyKey(session: IssuerSession, kind: 'sign' | 'auth', certify: Certifying) {
  const { certificate, ca } = await certify(kind, await session.generateKeyPair(kind))
  await session.writeCertificate(kind, certificate)
  await session.writeCaCertificate(kind, ca)
}

/** Bytes in the shape of a certificate (298 of them), for whoever only moves them about. */
function stubCertificate(_kind: 'sign' | 'auth', { publicKey }: ProvenKey): Promise<Certified> {
  const stub = new Uint8Array(Buffer.concat([Buffer.from([0x30, 0x82, 0x01, 0x26]), publicKey]))
  return Promise.resolve({ certificate: stub, ca: stub })
}
