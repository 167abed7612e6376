// The issuer's terminal at the card window, over the issuer channel of docs/card.md.
//
// It knows the master key; a chip knows only its own. The card's own key (common
// application) is made with the first writing of the content, because the face data
// name it.

import { createPrivateKey, createPublicKey, hash, sign } from 'node:crypto'
import type { FaceSigner } from '../../core/chip/card-files.ts'
import type { CardContent } from '../../core/chip/card-content.ts'
import type { ChannelRole } from '../../core/chip/chip.ts'
import type { Conversation } from '../../core/chip/conversation.ts'
import * as terminal from '../../core/chip/issuer-terminal.ts'
import { certificateId, readCardNumber } from '../../core/chip/reader.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'
import type { CardIssuer, CertificateKind, IssuerSession } from '../../shell/ports/chip-issuer.ts'
import type { ChipHost } from './chip-host.ts'

export type CardIssuerParts = {
  readonly host: Pick<ChipHost, 'make'>
  readonly crypto: terminal.TerminalCrypto
  readonly masterKey: Uint8Array
  readonly faceSigner: FaceSigner
}

export function createCardIssuer(parts: CardIssuerParts): CardIssuer {
  const { crypto, masterKey } = parts
  const open = (connection: CardConnection, role: ChannelRole) =>
    converse(connection, terminal.openChannel({ crypto, masterKey, role }))
  return {
    make: (cardId, cardNumber) => parts.host.make(cardId, cardNumber),
    async authenticate(connection) {
      await connection.reset()
      const sealed = await open(connection, 'issuer')
      return issuerSession(parts, connection, sealed)
    },
    async vouchForFace(connection) {
      await open(connection, 'face_terminal')
    },
  }
}

function issuerSession(
  { crypto, faceSigner }: CardIssuerParts,
  connection: CardConnection,
  sealed: terminal.Sealed,
): IssuerSession {
  const run = <T>(conversation: Conversation<T>) => converse(connection, conversation)
  return {
    writeContent: (content) => run(writeContent(sealed, content, { crypto, faceSigner })),
    generateKeyPair: (key) => run(terminal.publicKeyOf(sealed, key, { crypto, makeNew: true })),
    readPublicKey: (key) => run(terminal.publicKeyOf(sealed, key, { crypto, makeNew: false })),
    writeCertificate: (kind, content) => run(writeJpki(sealed, certificateId(kind), content)),
    writeCaCertificate: (kind, content) =>
      run(writeJpki(sealed, certificateId(`${kind}_ca`), content)),
    removeCertificate: (kind) => run(removeCertificate(sealed, kind)),
    setPin: (pin, value) => run(eachReference(pin, (each) => terminal.setPin(sealed, each, value))),
    unlockPin: (pin) => run(eachReference(pin, (each) => terminal.unlockPin(sealed, each))),
    switchKind: (kind) => run(terminal.switchKind(sealed, kind)),
    report: () => run(terminal.report(sealed)),
  }
}

function* writeContent(
  sealed: terminal.Sealed,
  content: CardContent,
  { crypto, faceSigner }: Pick<CardIssuerParts, 'crypto' | 'faceSigner'>,
): Conversation<void> {
  const { keyPresent } = yield* terminal.report(sealed)
  const makeNew = !keyPresent.card
  const { publicKey: cardPublicKey } = yield* terminal.publicKeyOf(sealed, 'card', {
    crypto,
    makeNew,
  })
  const cardNumber = yield* readCardNumber()
  const identity = { cardNumber, cardPublicKey }
  yield* terminal.writeContent(sealed, content, { identity, signer: faceSigner })
}

function* writeJpki(sealed: terminal.Sealed, id: number, content: Uint8Array): Conversation<void> {
  yield* terminal.writeFile(sealed, { place: 'jpki', id, content })
}

function* removeCertificate(sealed: terminal.Sealed, kind: CertificateKind): Conversation<void> {
  yield* terminal.removeFile(sealed, { place: 'jpki', id: certificateId(kind) })
  yield* terminal.removeKeyPair(sealed, kind)
}

type PinStep = Parameters<IssuerSession['setPin']>[0]

/** The resident register PIN has a second reference in the common application. */
function* eachReference(
  pin: PinStep,
  step: (pin: PinStep) => Conversation<void>,
): Conversation<void> {
  yield* step(pin)
  if (pin === 'resident_register') yield* step('resident_register_common')
}

/** Signs face data with an RSA-2048 key (PKCS #8, DER). */
export function createFaceSigner(privateKey: Uint8Array): FaceSigner {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  return {
    sha256: (data) => hash('sha256', data, 'buffer'),
    sign: (data) => sign('sha256', data, key),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }),
  }
}
