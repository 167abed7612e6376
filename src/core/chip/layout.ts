// The file structure of the card: five applications (AP), their elementary files (EF),
// and which PIN opens what. Facts and their confidence: docs/card.md.
//
// A short file identifier is the low five bits of the file identifier.

import type { ApplicationName, KeyName, PinName } from './chip.ts'
import { fromHex } from './bytes.ts'

export type ElementaryFile = {
  readonly application: ApplicationName
  readonly id: number
  /** Where its content stands in `Chip.files`. */
  readonly key: string
  readonly holds: FileHolds
}

/** `closed` files exist on real cards with unknown meaning: selectable, never readable. */
export type FileHolds =
  | { readonly kind: 'bytes' | 'records'; readonly openedBy: readonly PinName[] }
  | { readonly kind: 'pin'; readonly pin: PinName }
  | { readonly kind: 'private_key'; readonly privateKey: KeyName }
  | { readonly kind: 'closed' }

export const applicationIds: Readonly<Record<ApplicationName, Uint8Array>> = {
  jpki: fromHex('D392F000260100000001'),
  text: fromHex('D3921000310001010408'),
  visual: fromHex('D3921000310001010402'),
  resident_register: fromHex('D3921000310001010401'),
  common: fromHex('D3921000310001010100'),
}

/** Selecting this name goes back to card level, where GET DATA works. */
export const cardLevelId = fromHex('A0000001510000')

/** The answer to reset that OpenSC knows as the card's. */
export const answerToReset = fromHex('3B E0 00 FF 81 31 FE 45 14')

/** Data objects at card level which the issuer may write, as `card/<tag>` in `Chip.files`. */
export const dataObjectTags: readonly number[] = [0x00f0, 0x00f2, 0x00f8, 0x7f21]

export const longestFile = 0x7fff

const textA = ['card_info', 'text_number_a'] as const
const textB = ['card_info', 'text_number_b'] as const
const textAny = ['card_info', 'text_number_a', 'text_number_b'] as const
const visualAny = ['visual_number_a', 'visual_number_b'] as const

const files: Readonly<Record<ApplicationName, readonly (readonly [number, FileHolds])[]>> = {
  jpki: [
    [0x0001, bytes('sign')], // signature certificate
    [0x0002, bytes()], // its CA
    [0x0005, closed()],
    [0x0006, bytes()], // token information
    [0x0008, bytes()], // which certificates are present
    [0x0009, bytes()],
    [0x000a, bytes()], // user authentication certificate
    [0x000b, bytes()], // its CA
    [0x0010, closed()],
    [0x0016, bytes()],
    [0x0017, privateKey('auth')],
    [0x0018, pin('auth')],
    [0x0019, closed()],
    [0x001a, privateKey('sign')],
    [0x001b, pin('sign')],
    [0x001c, closed()],
    [0x001e, closed()],
  ],
  text: [
    [0x0001, bytes(...textA)], // My Number
    [0x0002, bytes(...textB)], // name, address, birth date, sex
    [0x0003, bytes(...textAny)], // hashes and the issuer's signature
    [0x0004, bytes()],
    [0x0005, bytes()],
    [0x0006, bytes(...textAny)],
    [0x0007, bytes(...textAny)],
    [0x0011, pin('card_info')],
    [0x0012, pin('unused')],
    [0x0014, pin('text_number_a')],
    [0x0015, pin('text_number_b')],
  ],
  visual: [
    [0x0001, bytes('birth_date')], // birth date
    [0x0002, bytes(...visualAny)], // the face of the card
    [0x0003, bytes()],
    [0x0004, bytes()],
    [0x0005, bytes('visual_number_a')], // My Number as a picture
    [0x0011, pin('birth_date')],
    [0x0012, pin('visual_number_b')],
    [0x0013, pin('visual_number_a')],
  ],
  resident_register: [
    [0x0002, bytes()],
    [0x001c, pin('resident_register')],
  ],
  common: [
    [0x0001, { kind: 'records', openedBy: [] }],
    [0x0002, bytes()],
    [0x0019, privateKey('card')],
    [0x001c, pin('resident_register_common')],
  ],
}

const filesById = new Map<string, ReadonlyMap<number, ElementaryFile>>()
const filesByShortId = new Map<string, ReadonlyMap<number, ElementaryFile>>()
const pinFiles = new Map<PinName, ElementaryFile>()
const keyFiles = new Map<KeyName, ElementaryFile>()
for (const [application, list] of Object.entries(files) as [ApplicationName, Listed][]) {
  const made = list.map(([id, holds]): ElementaryFile => {
    return { application, id, key: fileKey(application, id), holds }
  })
  filesById.set(application, new Map(made.map((file) => [file.id, file])))
  filesByShortId.set(application, new Map(made.map((file) => [file.id & 0x1f, file])))
  for (const file of made) {
    if (file.holds.kind === 'pin') pinFiles.set(file.holds.pin, file)
    if (file.holds.kind === 'private_key') keyFiles.set(file.holds.privateKey, file)
  }
}
type Listed = (typeof files)[ApplicationName]

export function fileById(application: ApplicationName, id: number): ElementaryFile | undefined {
  return filesById.get(application)?.get(id)
}

export function fileByShortId(
  application: ApplicationName,
  shortId: number,
): ElementaryFile | undefined {
  return filesByShortId.get(application)?.get(shortId)
}

export function pinFile(name: PinName): ElementaryFile {
  return standing(pinFiles.get(name))
}

export function keyFile(name: KeyName): ElementaryFile {
  return standing(keyFiles.get(name))
}

export function fileKey(place: ApplicationName | 'card', id: number): string {
  return `${place}/${id.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Which way a PIN may be changed by someone who knows it. */
export type PinChange = 'change_reference_data' | 'change_key' | 'never'

export type PinRule = {
  readonly tries: number
  readonly shape: RegExp
  readonly change: PinChange
}

const fourDigits = /^[0-9]{4}$/
const twelveDigits = /^[0-9]{12}$/
const fourteenDigits = /^[0-9]{14}$/

/** PIN-01..04 and PIN-08; the birth date's number of tries is our choice. */
export const pinRules: Readonly<Record<PinName, PinRule>> = {
  sign: { tries: 5, shape: /^[A-Z0-9]{6,16}$/, change: 'change_reference_data' },
  auth: { tries: 3, shape: fourDigits, change: 'change_reference_data' },
  card_info: { tries: 3, shape: fourDigits, change: 'change_reference_data' },
  resident_register: { tries: 3, shape: fourDigits, change: 'change_key' },
  resident_register_common: { tries: 3, shape: fourDigits, change: 'change_key' },
  text_number_a: { tries: 10, shape: twelveDigits, change: 'never' },
  text_number_b: { tries: 10, shape: fourteenDigits, change: 'never' },
  visual_number_a: { tries: 10, shape: twelveDigits, change: 'never' },
  visual_number_b: { tries: 10, shape: fourteenDigits, change: 'never' },
  birth_date: { tries: 10, shape: /^[0-9]{6}$/, change: 'never' },
  unused: { tries: 0, shape: /^$/, change: 'never' },
}

function bytes(...openedBy: readonly PinName[]): FileHolds {
  return { kind: 'bytes', openedBy }
}
function pin(name: PinName): FileHolds {
  return { kind: 'pin', pin: name }
}
function privateKey(name: KeyName): FileHolds {
  return { kind: 'private_key', privateKey: name }
}
function closed(): FileHolds {
  return { kind: 'closed' }
}
function standing(file: ElementaryFile | undefined): ElementaryFile {
  if (file === undefined) throw new Error('the layout lacks a file it must have')
  return file
}
