// What a TimeStampReq asks (RFC 3161 2.4.1), read by the library; or why it is rejected.
//
// A request may be a little less than DER, what is signed may not: PKI.js writes every length
// anew, and a digest in pieces or a nonce with needless zeros is rejected.

import { fromBER, Null, type Integer } from 'asn1js'
import { TimeStampReq, type MessageImprint } from 'pkijs'
import { oids } from '../oids.ts'
import { timeStampPolicyOid } from '../unconfirmed-choices.ts'
import type { Rejection } from './response.ts'

export type TimeStampOrder = {
  readonly imprint: MessageImprint
  readonly nonce: Integer | undefined
  /** Whether the token carries the certificates it is checked with. */
  readonly certReq: boolean
}

export type ReadRequest =
  | { readonly ok: true; readonly order: TimeStampOrder }
  | { readonly ok: false; readonly rejection: Rejection }

export function readRequest(bytes: Uint8Array): ReadRequest {
  const request = parse(bytes)
  if (!request) return unreadable
  if (request.version !== 1) return rejected('badRequest', 'Only version 1 is known here.')
  if (request.extensions) {
    return rejected('unacceptedExtension', 'No extension is known here; ask without any.')
  }
  if (request.reqPolicy !== undefined && request.reqPolicy !== timeStampPolicyOid) {
    const advice = `Time stamps are made under ${timeStampPolicyOid} only; ask for it or for none.`
    return rejected('unacceptedPolicy', advice)
  }
  const { messageImprint: imprint, nonce, certReq = false } = request
  if (nonce && !isMinimal(nonce.valueBlock.valueHexView)) return unreadable
  const rejection = rejectionOf(imprint)
  return rejection ? { ok: false, rejection } : { ok: true, order: { imprint, nonce, certReq } }
}

/** Undefined for whatever is not one whole TimeStampReq. */
function parse(bytes: Uint8Array): TimeStampReq | undefined {
  try {
    const { offset, result } = fromBER(new Uint8Array(bytes))
    return offset === bytes.length ? new TimeStampReq({ schema: result }) : undefined
  } catch {
    return undefined
  }
}

const imprintBytes = new Map<string, number>([
  [oids.sha256, 32],
  [oids.sha384, 48],
  [oids.sha512, 64],
])

function rejectionOf({ hashAlgorithm, hashedMessage }: MessageImprint): Rejection | undefined {
  const length = imprintBytes.get(hashAlgorithm.algorithmId)
  const parameters: unknown = hashAlgorithm.algorithmParams
  if (length === undefined || !(parameters === undefined || parameters instanceof Null)) {
    return { failure: 'badAlg', advice: 'Ask with a digest of SHA-256, SHA-384 or SHA-512.' }
  }
  if (hashedMessage.valueBlock.valueHexView.length !== length) {
    return { failure: 'badDataFormat', advice: `The digest must be ${length} bytes long.` }
  }
  return undefined
}

/** X.690 8.3.2: the first nine bits of an integer are not all alike. */
function isMinimal([first, second]: Uint8Array): boolean {
  if (first === undefined) return false
  if (second === undefined) return true
  return !(first === 0 && second < 0x80) && !(first === 0xff && second >= 0x80)
}

const unreadable = rejected('badDataFormat', 'This is no TimeStampReq in DER (RFC 3161 2.4.1).')

function rejected(failure: Rejection['failure'], advice: string): ReadRequest {
  return { ok: false, rejection: { failure, advice } }
}
