// What an OCSP request asks, read by the library; anything irregular becomes an OCSP error.
//
// Only the part that matters is kept: which certificates, with which hash, and the nonce.
// A signature on the request is not looked at (RFC 5019 2.1.2 has none).

import { AsnConvert } from '@peculiar/asn1-schema'
import { OCSPRequest, type Request } from '@peculiar/asn1-ocsp'
import type { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { nullValue, octetString, oid, sequence, tlv } from '../der/der-writer.ts'
import { oids } from '../oids.ts'

export type RequestedCertificate = {
  /** `<hash> <name hash> <key hash>`; undefined hash algorithms never match an authority. */
  readonly issuer: string
  readonly serialHex: string
  /** The CertID as asked, to be repeated in the answer. */
  readonly certId: Buffer
}

export type OcspQuestion = {
  readonly certificates: readonly RequestedCertificate[]
  readonly nonce: Buffer | undefined
}

export class MalformedRequest extends Error {}

/** One request asks for one certificate in practice; more are answered up to this many. */
const mostAsked = 16
const longestNonce = 128
const longestSerial = 20

export function readQuestion(bytes: Uint8Array): OcspQuestion {
  const request = parse(bytes)
  const { version, requestList, requestExtensions } = request.tbsRequest
  const versionNumber: number = version
  if (versionNumber !== 0) throw new MalformedRequest('a version other than 1')
  if (requestList.length === 0 || requestList.length > mostAsked) {
    throw new MalformedRequest('too few or too many certificates')
  }
  let nonce: Buffer | undefined
  for (const { extnID, critical, extnValue } of requestExtensions ?? []) {
    if (extnID === oids.ocspNonce) nonce = readNonce(Buffer.from(extnValue.buffer))
    else if (critical) throw new MalformedRequest('an unknown critical extension')
  }
  return { certificates: requestList.map(readAsked), nonce }
}

function parse(bytes: Uint8Array): OCSPRequest {
  try {
    return AsnConvert.parse(bytes, OCSPRequest)
  } catch (cause) {
    throw new MalformedRequest('not an OCSP request', { cause })
  }
}

function readAsked({ reqCert, singleRequestExtensions }: Request): RequestedCertificate {
  if (singleRequestExtensions?.some(({ critical }) => critical)) {
    throw new MalformedRequest('an unknown critical extension')
  }
  const serial = Buffer.from(reqCert.serialNumber)
  if (serial.length === 0 || serial.length > longestSerial + 1) {
    throw new MalformedRequest('a serial number of impossible length')
  }
  const { hashAlgorithm, issuerNameHash, issuerKeyHash } = reqCert
  const hash = hashNames.get(hashAlgorithm.algorithm)
  const [nameHash, keyHash] = [
    Buffer.from(issuerNameHash.buffer),
    Buffer.from(issuerKeyHash.buffer),
  ]
  const certId = hash
    ? sequence(
        encodeHash(hashAlgorithm, hash),
        octetString(nameHash),
        octetString(keyHash),
        tlv(0x02, serial),
      )
    : Buffer.alloc(0)
  return {
    issuer: `${hash ?? 'unsupported'} ${nameHash.toString('hex')} ${keyHash.toString('hex')}`,
    serialHex: serial.toString('hex'),
    certId,
  }
}

type HashName = 'sha1' | 'sha256'

const withNull = {
  sha1: sequence(oid(oids.sha1), nullValue()),
  sha256: sequence(oid(oids.sha256), nullValue()),
}
const withoutParameters = { sha1: sequence(oid(oids.sha1)), sha256: sequence(oid(oids.sha256)) }

/** Repeated as it was asked: with NULL parameters, without any, or with whatever stood there. */
function encodeHash(algorithm: AlgorithmIdentifier, hash: HashName): Uint8Array {
  if (algorithm.parameters === undefined) return withoutParameters[hash]
  if (algorithm.parameters === null) return withNull[hash]
  return new Uint8Array(AsnConvert.serialize(algorithm))
}

const hashNames = new Map<string, HashName>([
  [oids.sha1, 'sha1'],
  [oids.sha256, 'sha256'],
])

/** Nonce ::= OCTET STRING (SIZE(1..128)) (RFC 9654). */
function readNonce(value: Buffer): Buffer {
  const length = value[1] ?? 0
  const wellFormed = value[0] === 0x04 && length >= 1 && length <= 127
  if (wellFormed && value.length === 2 + length) return value
  // The one length of two octets that is allowed.
  if (value[0] === 0x04 && length === 0x81 && value[2] === longestNonce) {
    if (value.length === 3 + longestNonce) return value
  }
  throw new MalformedRequest('a nonce of impossible length')
}
