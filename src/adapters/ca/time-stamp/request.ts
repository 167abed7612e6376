// What a TimeStampReq asks (RFC 3161 2.4.1), read by the library; or why it is rejected.
//
// The imprint and the nonce are written anew from their values, never passed on as they
// came: what is signed must be DER even where the request was a little less than that.

import { fromBER, Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs'
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
  const { nonce } = request
  if (nonce && !isMinimal(bytesOf(nonce))) return unreadable
  return readImprint(request.messageImprint, {
    nonce: nonce && new Integer({ valueHex: bytesOf(nonce) }),
    certReq: request.certReq ?? false,
  })
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

function readImprint(asked: MessageImprint, rest: Omit<TimeStampOrder, 'imprint'>): ReadRequest {
  const { algorithmId } = asked.hashAlgorithm
  const algorithmParams: unknown = asked.hashAlgorithm.algorithmParams
  const length = imprintBytes.get(algorithmId)
  const hasNull = algorithmParams instanceof Null
  if (length === undefined || (algorithmParams !== undefined && !hasNull)) {
    return rejected('badAlg', 'Ask with a digest of SHA-256, SHA-384 or SHA-512.')
  }
  const digest = bytesOf(asked.hashedMessage)
  if (digest.byteLength !== length) {
    return rejected('badDataFormat', `The digest must be ${length} bytes long.`)
  }
  const hashAlgorithm = new AlgorithmIdentifier({
    algorithmId,
    ...(hasNull && { algorithmParams: new Null() }),
  })
  const hashedMessage = new OctetString({ valueHex: digest })
  return {
    ok: true,
    order: { imprint: new MessageImprint({ hashAlgorithm, hashedMessage }), ...rest },
  }
}

function bytesOf({ valueBlock }: Integer | OctetString): Uint8Array<ArrayBuffer> {
  return new Uint8Array(valueBlock.valueHexView)
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
