// Encoding OCSP answers by hand: the state of one or more certificates, signed.
//
// The responder is named by its key, so the same bytes serve whatever its name is. A hold
// is a revocation with the reason certificateHold; a serial never issued is `unknown`,
// never `good`.

import type { CertificateStatus, EpochMs } from '../../../shell/ports/certificate-register.ts'
import {
  bitString,
  context,
  enumerated,
  generalizedTime,
  implicit,
  octetString,
  oid,
  sequence,
} from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { extension, sha256WithRsa } from '../profile.ts'

export type SingleAnswer = {
  readonly certId: Buffer
  readonly status: CertificateStatus
}

export type AnswerFrame = {
  readonly responderKeyId: Uint8Array
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly nonce: Buffer | undefined
}

export function answerToSign(frame: AnswerFrame, singles: readonly SingleAnswer[]): Buffer {
  const thisUpdate = generalizedTime(frame.thisUpdate)
  const nextUpdate = context(0, generalizedTime(frame.nextUpdate))
  const responses = singles.map(({ certId, status }) =>
    sequence(certId, encodeStatus(status), thisUpdate, nextUpdate),
  )
  const parts = [
    context(2, octetString(frame.responderKeyId)),
    thisUpdate, // producedAt: answers are made when they are asked for
    sequence(...responses),
  ]
  if (frame.nonce) parts.push(context(1, sequence(extension(oids.ocspNonce, frame.nonce))))
  return sequence(...parts)
}

/** `certificates` as `certificatesOf` writes them; they are the last bytes of the answer. */
export function answerWithSignature(
  toSign: Buffer,
  signature: Uint8Array,
  certificates: Uint8Array,
): Buffer {
  const basic = sequence(toSign, sha256WithRsa, bitString(signature), certificates)
  return sequence(successful, context(0, sequence(oidOfBasic, octetString(basic))))
}

/** The delegate's certificate, as an answer ends with it. */
export function certificatesOf(responderCertificate: Uint8Array): Buffer {
  return context(0, sequence(responderCertificate))
}

const oidOfBasic = oid(oids.ocspBasic)
const successful = enumerated(0)

/** OCSPResponseStatus without an answer (RFC 6960 2.3). */
export const ocspErrors = {
  malformedRequest: sequence(enumerated(1)),
  internalError: sequence(enumerated(2)),
  tryLater: sequence(enumerated(3)),
  /** Not an authority of ours (RFC 5019 2.2.3). */
  unauthorized: sequence(enumerated(6)),
} as const

const reasonCode = {
  unspecified: 0,
  keyCompromise: 1,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
} as const
const certificateHold = 6
const good = implicit(0)
const unknown = implicit(2)

function encodeStatus(status: CertificateStatus): Buffer {
  switch (status.state) {
    case 'good':
      return good
    case 'unknown':
      return unknown
    case 'held':
      return revoked(status.at, certificateHold)
    case 'revoked':
      return revoked(status.at, reasonCode[status.reason])
  }
}

function revoked(at: EpochMs, reason: number): Buffer {
  const when = generalizedTime(at)
  return reason === 0 ? context(1, when) : context(1, when, context(0, enumerated(reason)))
}
