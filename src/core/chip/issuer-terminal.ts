// The issuer's end of the channel: what the card window's terminal says to a chip.
//
// The other end is issuing.ts. Every command carries the channel's counter, so a lost
// answer means opening the channel anew; nothing is ever sent twice in one channel.

import { buildCommand, statusWord } from './apdu.ts'
import { joinBytes, noBytes, readUint16, textBytes } from './bytes.ts'
import { cardFiles, type CardIdentity, type FaceSigner, type FileWrite } from './card-files.ts'
import type { CardContent } from './card-content.ts'
import * as channels from './channel.ts'
import type { ChannelCrypto } from './chip-crypto.ts'
import { applicationNames, channelRoles, keyNames, pinNames } from './chip.ts'
import type { ChannelRole, ChipChannel, ChipKind, KeyName, PinName } from './chip.ts'
import type { Conversation } from './conversation.ts'
import { cardLevelNumber, issuerInstruction, possessionStatement } from './issuing.ts'
import { birthDateNumber, matchingNumberB } from './matching-numbers.ts'
import { ChipFault, exchange, readCardNumber } from './reader.ts'

export type TerminalCrypto = ChannelCrypto & {
  /** Whether `signature` is sha256WithRSA over `data` by the key in `publicKey` (SPKI, DER). */
  verifyRsa(publicKey: Uint8Array, data: Uint8Array, signature: Uint8Array): boolean
}

/** One sealed command and its unsealed answer; anything but 9000 is a ChipFault. */
export type Sealed = (order: SealedOrder) => Conversation<Uint8Array>

type SealedOrder = {
  readonly ins: number
  readonly p1?: number
  readonly p2?: number
  readonly data?: Uint8Array
}

export type TerminalOpening = {
  readonly crypto: ChannelCrypto
  readonly masterKey: Uint8Array
  readonly role: ChannelRole
}

/** Mutual authentication. The card proves itself first; a card that cannot is not spoken to. */
export function* openChannel(opening: TerminalOpening): Conversation<Sealed> {
  const { crypto, masterKey, role } = opening
  const cardNumber = yield* readCardNumber()
  const key = channels.channelKey(crypto, masterKey, { role, cardNumber })
  const mine = crypto.random(channels.challengeLength)
  const p1 = channelRoles.indexOf(role)
  const begin = buildCommand([0x80, 0x50, p1, 0x00], { data: mine, le: 256 })
  const { data, status } = yield* exchange(begin)
  if (status !== statusWord.ok) throw new ChipFault('opening the channel', status)
  const challenges = joinBytes(mine, data.subarray(0, channels.challengeLength))
  const proofs = channels.channelProofs(crypto, key, challenges)
  if (!crypto.equal(proofs.ofCard, data.subarray(channels.challengeLength))) {
    throw new ChipFault('opening the channel to a card that is not genuine', status)
  }
  const finish = buildCommand([0x80, 0x82, p1, 0x00], { data: proofs.ofTerminal })
  const opened = yield* exchange(finish)
  if (opened.status !== statusWord.ok) throw new ChipFault('opening the channel', opened.status)
  return sealing(crypto, { role, sessionKey: proofs.sessionKey, counter: 0 })
}

function sealing(crypto: ChannelCrypto, opened: ChipChannel): Sealed {
  let channel = opened
  return function* sealed({ ins, p1 = 0, p2 = 0, data = noBytes }) {
    const header = [0x84, ins, p1, p2]
    const message = { channel, header }
    channel = channels.nextInChannel(channel)
    const command = buildCommand(header, {
      data: channels.sealCommand(crypto, message, data),
      le: 65_536,
    })
    const { data: answer, status } = yield* exchange(command)
    if (status !== statusWord.ok) throw new ChipFault('a sealed command', status)
    const plain = channels.unsealAnswer(crypto, message, answer)
    if (!plain) throw new ChipFault('a sealed answer that does not fit', status)
    if (plain.status !== statusWord.ok) throw new ChipFault('a sealed command', plain.status)
    return plain.data
  }
}

export function* writeFile(sealed: Sealed, { place, id, content }: FileWrite): Conversation<void> {
  const number = place === 'card' ? cardLevelNumber : applicationNames.indexOf(place)
  const data = joinBytes(Uint8Array.of(number), content)
  yield* sealed({ ins: issuerInstruction.writeFile, p1: id >> 8, p2: id & 0xff, data })
}

export function* removeFile(
  sealed: Sealed,
  { place, id }: Omit<FileWrite, 'content'>,
): Conversation<void> {
  const number = place === 'card' ? cardLevelNumber : applicationNames.indexOf(place)
  const data = Uint8Array.of(number)
  yield* sealed({ ins: issuerInstruction.removeFile, p1: id >> 8, p2: id & 0xff, data })
}

/** A public key (SPKI, DER) and what its private key signed (sha256WithRSA) to show itself. */
export type ProvenKey = {
  readonly publicKey: Uint8Array
  readonly statement: Uint8Array
  readonly signature: Uint8Array
}

/** Makes a pair inside the chip, or asks for the one that is there; possession is proven. */
export function* publicKeyOf(
  sealed: Sealed,
  key: KeyName,
  { crypto, makeNew }: { crypto: TerminalCrypto; makeNew: boolean },
): Conversation<ProvenKey> {
  const ins = makeNew ? issuerInstruction.generateKeyPair : issuerInstruction.readPublicKey
  const challenge = crypto.random(channels.challengeLength)
  const answer = yield* sealed({ ins, p1: keyNames.indexOf(key), data: challenge })
  const end = 2 + readUint16(answer, 0)
  const publicKey = answer.slice(2, end)
  const statement = possessionStatement(publicKey, challenge)
  const signature = answer.slice(end)
  if (!crypto.verifyRsa(publicKey, statement, signature)) {
    throw new ChipFault('a public key whose possession is not proven', statusWord.ok)
  }
  return { publicKey, statement, signature }
}

export function* removeKeyPair(sealed: Sealed, key: KeyName): Conversation<void> {
  yield* sealed({ ins: issuerInstruction.removeKeyPair, p1: keyNames.indexOf(key) })
}

/** Sets or resets a PIN, tries full. An empty value takes it away. */
export function* setPin(sealed: Sealed, pin: PinName, value: string): Conversation<void> {
  const data = textBytes(value)
  yield* sealed({ ins: issuerInstruction.setPin, p1: pinNames.indexOf(pin), data })
}

export function* unlockPin(sealed: Sealed, pin: PinName): Conversation<void> {
  yield* sealed({ ins: issuerInstruction.unlockPin, p1: pinNames.indexOf(pin) })
}

export function* switchKind(sealed: Sealed, kind: ChipKind): Conversation<void> {
  yield* sealed({ ins: issuerInstruction.switchKind, p1: kind === 'standard' ? 0 : 1 })
}

/** All face data anew, and the numbers that open it: after delivery, and after each change. */
export function* writeContent(
  sealed: Sealed,
  content: CardContent,
  { identity, signer }: { identity: CardIdentity; signer: FaceSigner },
): Conversation<void> {
  for (const file of cardFiles(content, identity, signer)) yield* writeFile(sealed, file)
  yield* setPin(sealed, 'text_number_a', content.myNumber)
  yield* setPin(sealed, 'visual_number_a', content.myNumber)
  yield* setPin(sealed, 'text_number_b', matchingNumberB(content))
  yield* setPin(sealed, 'visual_number_b', matchingNumberB(content))
  yield* setPin(sealed, 'birth_date', birthDateNumber(content.birthDate))
}

export type ChipReport = {
  readonly kind: ChipKind
  readonly triesLeft: Readonly<Record<PinName, number>>
  readonly pinSet: Readonly<Record<PinName, boolean>>
  readonly keyPresent: Readonly<Record<KeyName, boolean>>
  readonly certificatePresent: Readonly<Record<'sign' | 'auth', boolean>>
}

export function* report(sealed: Sealed): Conversation<ChipReport> {
  const bytes = yield* sealed({ ins: issuerInstruction.report })
  const keysAt = 1 + pinNames.length
  const certificatesAt = keysAt + keyNames.length
  return {
    kind: bytes[0] === 0 ? 'standard' : 'face_authentication',
    triesLeft: eachOf(pinNames, (index) => (bytes[1 + index] ?? 0) & 0x7f),
    pinSet: eachOf(pinNames, (index) => (bytes[1 + index] ?? 0) >= 0x80),
    keyPresent: eachOf(keyNames, (index) => bytes[keysAt + index] === 1),
    certificatePresent: eachOf(
      ['sign', 'auth'] as const,
      (index) => bytes[certificatesAt + index] === 1,
    ),
  }
}

function eachOf<K extends string, V>(
  names: readonly K[],
  value: (index: number) => V,
): Record<K, V> {
  return Object.fromEntries(names.map((name, index) => [name, value(index)])) as Record<K, V>
}
