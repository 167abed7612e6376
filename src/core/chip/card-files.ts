// The contents of the card's files, made from what is known about the holder.
//
// The outer tags of text 0003 and 0005 and everything marked "ours" in docs/card.md are
// not known publicly. Offsets (DF21) count from the first byte of the file.

import { joinBytes, noBytes, textBytes, uint16 } from './bytes.ts'
import type { CardContent } from './card-content.ts'
import type { ApplicationName } from './chip.ts'
import { lengthBytes, readTlvs, tlv } from './tlv.ts'

/** What the issuer brings to sign the face data with. */
export type FaceSigner = {
  sha256(data: Uint8Array): Uint8Array
  /** sha256WithRSA by the issuer's key for face data: 256 bytes. */
  sign(data: Uint8Array): Uint8Array
  /** SPKI, DER, RSA-2048. */
  readonly publicKey: Uint8Array
}

export type FileWrite = {
  readonly place: ApplicationName | 'card'
  readonly id: number
  readonly content: Uint8Array
}

export type CardIdentity = {
  readonly cardNumber: string
  /** Public half of the card's own key (SPKI, DER). */
  readonly cardPublicKey: Uint8Array
}

/** Every file the issuer writes except certificates. */
export function cardFiles(
  content: CardContent,
  identity: CardIdentity,
  signer: FaceSigner,
): readonly FileWrite[] {
  return [
    ...cardLevelObjects(content),
    ...jpkiFiles(identity),
    ...textFiles(content, identity, signer),
    ...visualFiles(content, identity, signer),
    { place: 'resident_register', id: 0x0002, content: keyId(identity) },
    { place: 'common', id: 0x0001, content: commonRecord(content, identity) },
    { place: 'common', id: 0x0002, content: keyId(identity) },
  ]
}

function cardLevelObjects({ municipalityCode, cardExpiryDate }: CardContent): FileWrite[] {
  return [
    { place: 'card', id: 0x00f0, content: textBytes(municipalityCode) },
    { place: 'card', id: 0x00f2, content: textBytes(digits(cardExpiryDate)) },
  ]
}

/** Token information is a PKCS #11 CK_TOKEN_INFO of 160 bytes, texts padded with spaces. */
function jpkiFiles(identity: CardIdentity): FileWrite[] {
  const texts = [
    'JPKIAPICCTOKEN2'.padEnd(32),
    'SPECIMEN'.padEnd(32),
    'SPECIMEN'.padEnd(16),
    identity.cardNumber.slice(0, 16).padEnd(16),
  ]
  const token = new Uint8Array(160)
  token.set(textBytes(texts.join('')))
  return [
    { place: 'jpki', id: 0x0006, content: token },
    { place: 'jpki', id: 0x0009, content: new Uint8Array(16).fill(0xff) },
    { place: 'jpki', id: 0x0016, content: textBytes('SPECIMEN') },
  ]
}

function textFiles(content: CardContent, identity: CardIdentity, signer: FaceSigner): FileWrite[] {
  const number = joinBytes(tlv(0xff10, textBytes(content.myNumber)), Uint8Array.of(0xff, 0xff))
  const parts = [
    tlv(0xdf22, textBytes(content.name)),
    tlv(0xdf23, textBytes(content.address)),
    tlv(0xdf24, textBytes(digits(content.birthDate))),
    tlv(0xdf25, textBytes(content.sex)),
  ]
  const hashes = joinBytes(
    tlv(0xdf31, signer.sha256(number)),
    tlv(0xdf32, signer.sha256(joinBytes(...parts))),
  )
  const signed = tlv(0xff30, hashes, tlv(0xdf33, signer.sign(hashes)))
  const key = rsaKey(identity.cardPublicKey)
  const basics = tlv(0xff40, textBytes('0001'), keyId(identity), new Uint8Array(128))
  return [
    { place: 'text', id: 0x0001, content: number },
    { place: 'text', id: 0x0002, content: withOffsets(0xff20, parts) },
    { place: 'text', id: 0x0003, content: signed },
    { place: 'text', id: 0x0004, content: cvCertificate(identity, signer) },
    { place: 'text', id: 0x0005, content: basics },
    { place: 'text', id: 0x0006, content: key },
    { place: 'text', id: 0x0007, content: joinBytes(key, signer.sign(key)) },
  ]
}

function visualFiles(
  content: CardContent,
  identity: CardIdentity,
  signer: FaceSigner,
): FileWrite[] {
  const { pictures } = content
  const key = rsaKey(identity.cardPublicKey)
  const birth = joinBytes(tlv(0xdf11, textBytes(digits(content.birthDate))), tlv(0xdf12, key))
  const number = joinBytes(tlv(0xdf41, pictures.myNumber), tlv(0xdf42, key))
  const basics = [
    tlv(0xdf31, textBytes('0001')),
    tlv(0xdf32, keyId(identity)),
    tlv(0xdf33, textBytes('01')),
    tlv(0xdf34, textBytes(content.municipalityCode)),
    tlv(0xdf35, keyId(identity), signer.sign(keyId(identity))),
  ]
  const signedBirth = tlv(0xff10, birth, tlv(0xdf13, signer.sign(birth)))
  const signedNumber = tlv(0xff40, number, tlv(0xdf43, signer.sign(number)))
  return [
    { place: 'visual', id: 0x0001, content: signedBirth },
    { place: 'visual', id: 0x0002, content: face(content, key, signer) },
    { place: 'visual', id: 0x0003, content: tlv(0xff30, ...basics) },
    { place: 'visual', id: 0x0004, content: cvCertificate(identity, signer) },
    { place: 'visual', id: 0x0005, content: signedNumber },
  ]
}

/** The face: signed over the hashes of the data, of the two text pictures, and of the photo. */
function face(content: CardContent, key: Uint8Array, signer: FaceSigner): Uint8Array {
  const { pictures } = content
  const data = [
    tlv(0xdf22, textBytes(digits(content.birthDate))),
    tlv(0xdf23, textBytes(content.sex)),
    tlv(0xdf24, key),
  ]
  const texts = [tlv(0xdf25, pictures.name), tlv(0xdf26, pictures.address)]
  const photo = [tlv(0xdf27, pictures.photo)]
  const hashes = [data, texts, photo].map((group) => signer.sha256(joinBytes(...group)))
  return withOffsets(0xff20, [
    ...data,
    ...texts,
    ...photo,
    tlv(0xdf28, signer.sign(joinBytes(...hashes))),
    tlv(0xdf29, textBytes(digits(content.cardExpiryDate))),
    tlv(0xdf2a, pictures.securityCode),
  ])
}

/** An object whose first member, DF21, says where each of the other members begins. */
function withOffsets(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const table = 3 + 2 * parts.length
  const inner = table + parts.reduce((sum, part) => sum + part.length, 0)
  let at = 2 + lengthBytes(inner).length + table
  const offsets = parts.map((part) => {
    const offset = uint16(at)
    at += part.length
    return offset
  })
  return tlv(tag, tlv(0xdf21, ...offsets), ...parts)
}

/** Serial (15 digits), municipality code (5), expiry (8). */
function commonRecord(
  { municipalityCode, cardExpiryDate }: CardContent,
  { cardNumber }: CardIdentity,
): Uint8Array {
  const serial = cardNumber.replaceAll(/\D/g, '').padStart(15, '0').slice(-15)
  return tlv(0x01, textBytes(`${serial}${municipalityCode}${digits(cardExpiryDate)}`))
}

function cvCertificate(identity: CardIdentity, signer: FaceSigner): Uint8Array {
  const body = tlv(0x5f4e, textBytes('SPECIMEN ISSUER '), keyId(identity), rsaKey(signer.publicKey))
  return tlv(0x7f21, body, tlv(0x5f37, signer.sign(body)))
}

/** Sixteen bytes that name the card's key. */
function keyId({ cardNumber }: CardIdentity): Uint8Array {
  return textBytes(cardNumber.padStart(16, '0').slice(-16))
}

/** 90 = exponent, 91 = modulus, from an RSA-2048 SubjectPublicKeyInfo with exponent 65537. */
function rsaKey(publicKey: Uint8Array): Uint8Array {
  const modulus = publicKey.length === 294 ? publicKey.subarray(33, 289) : noBytes
  return joinBytes(tlv(0x90, Uint8Array.of(1, 0, 1)), tlv(0x91, modulus))
}

function digits(date: string): string {
  return date.replaceAll('-', '')
}

export type FaceText = {
  readonly name: string
  readonly address: string
  /** YYYYMMDD. */
  readonly birthDate: string
  readonly sex: string
}

/** Name, address, birth date and sex out of text 0002. */
export function parseFaceText(content: Uint8Array): FaceText {
  const objects = readTlvs(readTlvs(content)[0]?.value ?? noBytes)
  const decoder = new TextDecoder()
  const text = (tag: number) => decoder.decode(objects.find((each) => each.tag === tag)?.value)
  return {
    name: text(0xdf22),
    address: text(0xdf23),
    birthDate: text(0xdf24),
    sex: text(0xdf25),
  }
}
