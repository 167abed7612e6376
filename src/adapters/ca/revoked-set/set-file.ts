// A revoked set as a file: a head of fixed length, two ribbons, the authority's signature.
//
// Everything before the signature is signed, and nothing of it is used before that is
// proved. The first byte is not that of an ASN.1 sequence, so the signature of a set can
// never pass for that of a certificate, a list or an OCSP answer.

import { verify, type KeyObject } from 'node:crypto'
import type { CaId, EpochMs } from '../../../shell/ports/certificate-register.ts'
import { certainlySalt, mostColumns, perhapsSalt, type RevokedRibbons } from './revoked-set.ts'
import {
  canBeLookedUp,
  directoryEntryBytes,
  solutionLength,
  type Ribbon,
  type RibbonKind,
} from './ribbon.ts'

export type SetFrame = {
  readonly caId: CaId
  /** The key identifier that its certificates carry. */
  readonly authorityKeyId: Uint8Array
  /** It answers for certificates that begin before this and end no earlier than `thisUpdate`. */
  readonly issuedBefore: EpochMs
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly issued: number
  readonly revoked: number
}

/** The bytes are not a set signed by the given authority. */
export class RevokedSetFault extends Error {
  readonly code = 'revoked-set-not-read'

  readonly reason: string

  constructor(reason: string) {
    super(`The revoked set cannot be used: ${reason}.`)
    this.reason = reason
  }
}

const magic = Buffer.from('MDGRSET\n', 'latin1')
const version = 1
const caIdBytes = 16
const keyIdBytes = 20
const headBytes = 88

/** Where each part of the head begins; docs/pki.md has the same table. */
const place = {
  version: 8,
  columns: 10,
  caId: 12,
  keyId: 28,
  issuedBefore: 48,
  thisUpdate: 56,
  nextUpdate: 64,
  issued: 72,
  revoked: 76,
  perhapsBlocks: 80,
  certainlyBlocks: 84,
} as const

/** All parts of the file but the signature. */
export function setToSign(frame: SetFrame, { perhaps, certainly }: RevokedRibbons): Uint8Array[] {
  const head = Buffer.alloc(headBytes)
  magic.copy(head)
  head.writeUInt16BE(version, place.version)
  head.writeUInt16BE(perhaps.columns, place.columns)
  head.write(frame.caId, place.caId, caIdBytes, 'latin1')
  head.set(frame.authorityKeyId, place.keyId)
  writeInstant(head, frame.issuedBefore, place.issuedBefore)
  writeInstant(head, frame.thisUpdate, place.thisUpdate)
  writeInstant(head, frame.nextUpdate, place.nextUpdate)
  head.writeUInt32BE(frame.issued, place.issued)
  head.writeUInt32BE(frame.revoked, place.revoked)
  head.writeUInt32BE(blocksOf(perhaps), place.perhapsBlocks)
  head.writeUInt32BE(blocksOf(certainly), place.certainlyBlocks)
  return [head, perhaps.directory, perhaps.solution, certainly.directory, certainly.solution]
}

export type ReadSet = { readonly frame: SetFrame; readonly ribbons: RevokedRibbons }

/** Throws a RevokedSetFault unless `key` signed exactly these bytes. */
export function readSet(bytes: Uint8Array, key: KeyObject): ReadSet {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signatureBytes = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
  if (signatureBytes === 0) throw new RevokedSetFault('the authority has no RSA key')
  if (file.length < headBytes + signatureBytes) throw new RevokedSetFault('it is too short')
  if (!file.subarray(0, magic.length).equals(magic)) {
    throw new RevokedSetFault('it is no revoked set')
  }
  if (file.readUInt16BE(place.version) !== version) {
    throw new RevokedSetFault('it has a version that is not known here')
  }
  const signed = file.subarray(0, file.length - signatureBytes)
  const ribbons = readRibbons(signed)
  if (!verify('sha256', signed, key, file.subarray(signed.length))) {
    throw new RevokedSetFault('it was changed, or another authority signed it')
  }
  return { frame: readFrame(signed), ribbons }
}

function readRibbons(signed: Buffer): RevokedRibbons {
  const columns = signed.readUInt16BE(place.columns)
  if (columns > mostColumns) throw new RevokedSetFault('its head makes no sense')
  const perhaps = readRibbon(signed.subarray(headBytes), {
    blocks: signed.readUInt32BE(place.perhapsBlocks),
    columns,
    salt: perhapsSalt,
  })
  const certainly = readRibbon(signed.subarray(headBytes + lengthOfRibbon(perhaps)), {
    blocks: signed.readUInt32BE(place.certainlyBlocks),
    columns: 1,
    salt: certainlySalt,
  })
  const length = headBytes + lengthOfRibbon(perhaps) + lengthOfRibbon(certainly)
  if (length !== signed.length) throw new RevokedSetFault('it has the wrong length')
  return { perhaps, certainly }
}

type RibbonHead = RibbonKind & { readonly blocks: number }

function readRibbon(bytes: Buffer, { blocks, columns, salt }: RibbonHead): Ribbon {
  const directoryBytes = blocks * directoryEntryBytes
  if (directoryBytes > bytes.length) throw new RevokedSetFault('it has the wrong length')
  const directory = bytes.subarray(0, directoryBytes)
  if (!canBeLookedUp(directory)) throw new RevokedSetFault('its head makes no sense')
  const end = directoryBytes + solutionLength(directory, columns)
  if (end > bytes.length) throw new RevokedSetFault('it has the wrong length')
  return { columns, salt, directory, solution: bytes.subarray(directoryBytes, end) }
}

function readFrame(signed: Buffer): SetFrame {
  const caId = signed.toString('latin1', place.caId, place.caId + caIdBytes)
  return {
    caId: caId.replace(/\0+$/, '') as CaId,
    authorityKeyId: signed.subarray(place.keyId, place.keyId + keyIdBytes),
    issuedBefore: readInstant(signed, place.issuedBefore),
    thisUpdate: readInstant(signed, place.thisUpdate),
    nextUpdate: readInstant(signed, place.nextUpdate),
    issued: signed.readUInt32BE(place.issued),
    revoked: signed.readUInt32BE(place.revoked),
  }
}

function blocksOf({ directory }: Ribbon): number {
  return directory.length / directoryEntryBytes
}

function lengthOfRibbon({ directory, solution }: Ribbon): number {
  return directory.length + solution.length
}

/** Eight bytes, milliseconds since 1970. */
function writeInstant(into: Buffer, at: EpochMs, offset: number): void {
  into.writeBigUInt64BE(BigInt(at), offset)
}

function readInstant(from: Buffer, offset: number): EpochMs {
  return Number(from.readBigUInt64BE(offset))
}
