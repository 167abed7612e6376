// The terminal's side: what a portal, a kiosk or the client software says to a card.
//
// Each is a conversation, so it drives the virtual card and a real one alike. What the
// card says about PINs is a value; anything else unexpected is a ChipFault. Tries can be
// asked for before a PIN is typed, and asking never costs one.

import { buildCommand, splitResponse, statusWord, type Answer } from './apdu.ts'
import { bytesText, joinBytes, textBytes } from './bytes.ts'
import type { ApplicationName, KeyName, PinName } from './chip.ts'
import type { Conversation } from './conversation.ts'
import { parseFaceText, type FaceText } from './card-files.ts'
import { applicationIds, cardLevelId, keyFile, longestFile, pinFile, pinRules } from './layout.ts'
import { sha256DigestInfo } from './rsa-padding.ts'
import { readTlv } from './tlv.ts'

/** The card (or reader) answered in a way the terminal cannot go on with. */
export class ChipFault extends Error {
  readonly status: number
  constructor(doing: string, status: number) {
    super(`${doing}: the card answered ${status.toString(16).toUpperCase().padStart(4, '0')}`)
    this.name = 'ChipFault'
    this.status = status
  }
}

export type PinAnswer =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'wrong'; readonly triesLeft: number }
  | { readonly outcome: 'blocked' }
  /** The text cannot be this PIN, so the card was not asked and no try was used. */
  | { readonly outcome: 'not_this_pin' }

/** Tries left before this PIN blocks; 0 for a blocked one and for one that was never set. */
export function* triesLeft(pin: PinName): Conversation<number> {
  yield* selectPin(pin)
  const { status } = yield* exchange(buildCommand([0x00, 0x20, 0x00, 0x80]))
  if (isWrongPin(status)) return status & 0x0f
  if (isBlocked(status)) return 0
  if (status === statusWord.ok) return pinRules[pin].tries
  throw new ChipFault('asking for the tries left', status)
}

/**
 * Enters a PIN. A text of another shape (PIN-01 to PIN-04, PIN-08) never reaches the card:
 * every door speaks through here, so at none of them does such a text cost a try.
 */
export function* enterPin(pin: PinName, value: string): Conversation<PinAnswer> {
  if (!pinRules[pin].shape.test(value)) return { outcome: 'not_this_pin' }
  yield* selectPin(pin)
  const typed = textBytes(value)
  const { status } = yield* exchange(buildCommand([0x00, 0x20, 0x00, 0x80], { data: typed }))
  if (status === statusWord.ok) return { outcome: 'accepted' }
  if (status === statusWord.wrongPin || isBlocked(status)) return { outcome: 'blocked' }
  if (isWrongPin(status)) return { outcome: 'wrong', triesLeft: status & 0x0f }
  throw new ChipFault('entering a PIN', status)
}

export type PinChangeAnswer = PinAnswer | { readonly outcome: 'shape_refused' }

/** Changes a PIN its holder knows (PIN-15: never unlocks, never resets). */
export function* changePin(
  pin: PinName,
  { current, next }: { current: string; next: string },
): Conversation<PinChangeAnswer> {
  if (!pinRules[pin].shape.test(next)) return { outcome: 'shape_refused' }
  const entered = yield* enterPin(pin, current)
  if (entered.outcome !== 'accepted') return entered
  const header =
    pinRules[pin].change === 'change_key' ? [0x80, 0x32, 0x00, 0x80] : [0x00, 0x24, 0x01, 0x80]
  const { status } = yield* exchange(buildCommand(header, { data: textBytes(next) }))
  if (status === statusWord.ok) return entered
  if (status === statusWord.wrongData) return { outcome: 'shape_refused' }
  throw new ChipFault('changing a PIN', status)
}

export type CertificateFile = 'sign' | 'auth' | 'sign_ca' | 'auth_ca'

const certificateIds: Readonly<Record<CertificateFile, number>> = {
  sign: 0x0001,
  sign_ca: 0x0002,
  auth: 0x000a,
  auth_ca: 0x000b,
}

export function certificateId(file: CertificateFile): number {
  return certificateIds[file]
}

/** A certificate (DER), or undefined when the card has none or `sign` is not opened yet. */
export function* readCertificate(file: CertificateFile): Conversation<Uint8Array | undefined> {
  // The signature certificate stays open only while its application is not selected anew.
  if (file !== 'sign') yield* selectApplication('jpki')
  const content = yield* readSelected(certificateIds[file])
  if (!content) return undefined
  const object = readTlv(content)
  return object ? content.subarray(0, object.size) : undefined
}

/** Which certificates the card says it carries; both, where it does not say. */
export function* readPresence(): Conversation<{ readonly sign: boolean; readonly auth: boolean }> {
  yield* selectApplication('jpki')
  const marks = (yield* readSelected(0x0008)) ?? Uint8Array.of(0x8f, 0x8f)
  return { sign: marks[0] === 0x8f, auth: marks[1] === 0x8f }
}

/** The signature certificate, which holds personal data and opens only to its PIN. */
export function* readSignCertificate(pin: string): Conversation<PinAnswer | CertificateRead> {
  const entered = yield* enterPin('sign', pin)
  if (entered.outcome !== 'accepted') return entered
  const certificate = yield* readCertificate('sign')
  return certificate ? { outcome: 'read', certificate } : { outcome: 'absent' }
}

export type CertificateRead =
  { readonly outcome: 'read'; readonly certificate: Uint8Array } | { readonly outcome: 'absent' }

export type SignAnswer =
  | PinAnswer
  | { readonly outcome: 'signed'; readonly signature: Uint8Array }
  | { readonly outcome: 'no_key' }

export type SignOrder = {
  readonly key: Exclude<KeyName, 'card'>
  readonly pin: string
  /** SHA-256 of what is signed; the signature is sha256WithRSA. */
  readonly sha256: Uint8Array
}

export function* signDigest({ key, pin, sha256 }: SignOrder): Conversation<SignAnswer> {
  const entered = yield* enterPin(key, pin)
  if (entered.outcome !== 'accepted') return entered
  return yield* signOpened(key, sha256)
}

/** Signs with a key that is open already: its PIN entered, or the face checked (FACE-01). */
function* signOpened(key: SignOrder['key'], sha256: Uint8Array): Conversation<SignAnswer> {
  yield* selectFile(keyFile(key).id)
  const command = buildCommand([0x80, 0x2a, 0x00, 0x80], {
    data: sha256DigestInfo(sha256),
    le: 256,
  })
  const { data, status } = yield* exchange(command)
  if (status === statusWord.ok) return { outcome: 'signed', signature: data.slice() }
  if (status === statusWord.conditions) return { outcome: 'no_key' }
  throw new ChipFault('signing', status)
}

/** Signs with the authentication key after a face check, without a PIN. */
export function* signAfterFaceCheck(sha256: Uint8Array): Conversation<SignAnswer> {
  yield* selectApplication('jpki')
  return yield* signOpened('auth', sha256)
}

/** Name, address, birth date and sex, opened by the card information PIN (PIN-04). */
export function* readFaceText(pin: string): Conversation<PinAnswer | FaceTextRead> {
  const entered = yield* enterPin('card_info', pin)
  if (entered.outcome !== 'accepted') return entered
  const content = yield* readSelected(0x0002)
  return content ? { outcome: 'read', ...parseFaceText(content) } : { outcome: 'absent' }
}

export type FaceTextRead =
  ({ readonly outcome: 'read' } & FaceText) | { readonly outcome: 'absent' }

/** Card-level data object 0045. Only on a card where nothing is selected yet. */
export function* readCardNumber(): Conversation<string> {
  yield* exchange(buildCommand([0x00, 0xa4, 0x04, 0x0c], { data: cardLevelId }))
  const { data, status } = yield* exchange(buildCommand([0x00, 0xca, 0x00, 0x45], { le: 256 }))
  if (status !== statusWord.ok) throw new ChipFault('reading the card number', status)
  return bytesText(data)
}

export function* exchange(command: Uint8Array): Conversation<Answer> {
  return splitResponse(yield command)
}

export function* selectApplication(name: ApplicationName): Conversation<void> {
  const command = buildCommand([0x00, 0xa4, 0x04, 0x0c], { data: applicationIds[name] })
  const { status } = yield* exchange(command)
  if (status !== statusWord.ok) throw new ChipFault(`selecting the ${name} application`, status)
}

function* selectFile(id: number): Conversation<boolean> {
  const data = Uint8Array.of(id >> 8, id & 0xff)
  const { status } = yield* exchange(buildCommand([0x00, 0xa4, 0x02, 0x0c], { data }))
  return status === statusWord.ok
}

function* selectPin(pin: PinName): Conversation<void> {
  const file = pinFile(pin)
  yield* selectApplication(file.application)
  if (!(yield* selectFile(file.id))) throw new ChipFault('selecting a PIN', statusWord.notFound)
}

/** A file of the selected application, whole; undefined where it is shut or absent. */
function* readSelected(id: number): Conversation<Uint8Array | undefined> {
  if (!(yield* selectFile(id))) return undefined
  const chunks: Uint8Array[] = []
  for (let offset = 0; offset <= longestFile; offset += 256) {
    const command = buildCommand([0x00, 0xb0, offset >> 8, offset & 0xff], { le: 256 })
    const { data, status } = yield* exchange(command)
    if (status === statusWord.notAuthorised) return undefined
    if (status !== statusWord.ok && status !== statusWord.offset) {
      throw new ChipFault('reading a file', status)
    }
    chunks.push(data)
    if (data.length < 256) break
  }
  const content = joinBytes(...chunks)
  return content.length > 0 ? content : undefined
}

function isWrongPin(status: number): boolean {
  return (status & 0xfff0) === statusWord.wrongPin
}

/** 6983 was never seen on this card, but other cards say it. */
function isBlocked(status: number): boolean {
  return status === statusWord.blocked || status === 0x6983
}
