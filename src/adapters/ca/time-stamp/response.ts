// A TimeStampResp (RFC 3161 2.4.2): the token, or why there is none and what to do.

import { BitString, Utf8String } from 'asn1js'
import { PKIStatus, PKIStatusInfo, TimeStampResp, type ContentInfo } from 'pkijs'

/** PKIFailureInfo: the number of the bit that is set. */
const failureBit = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  timeNotAvailable: 14,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
  systemFailure: 25,
} as const

export type Rejection = {
  readonly failure: keyof typeof failureBit
  /** For whoever reads the answer: what to do. */
  readonly advice: string
}

export function grantedResponse(timeStampToken: ContentInfo): Uint8Array {
  const status = new PKIStatusInfo({ status: PKIStatus.granted })
  return encoded(new TimeStampResp({ status, timeStampToken }))
}

export function rejectedResponse({ failure, advice }: Rejection): Uint8Array {
  const status = new PKIStatusInfo({
    status: PKIStatus.rejection,
    statusStrings: [new Utf8String({ value: advice })],
    failInfo: namedBit(failureBit[failure]),
  })
  return encoded(new TimeStampResp({ status }))
}

/** A list of named bits ends with the last one that is set (X.690 11.2.2). */
function namedBit(bit: number): BitString {
  const bytes = new Uint8Array(Math.floor(bit / 8) + 1)
  bytes[bytes.length - 1] = 0x80 >> (bit % 8)
  return new BitString({ valueHex: bytes, unusedBits: 7 - (bit % 8) })
}

function encoded(response: TimeStampResp): Uint8Array {
  return new Uint8Array(response.toSchema().toBER())
}
