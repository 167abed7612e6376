// The responder's own key and certificate: it answers for an authority without its key.
//
// The certificate lives for days and says id-pkix-ocsp-nocheck, because asking a responder
// about itself proves nothing. It is renewed before it ends, and whenever the virtual
// clock was moved outside it. The key exists in memory only.

import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { makeDelegate, type Delegate, type DelegateParts } from '../delegate-certificate.ts'
import { nullValue, oid, sequence } from '../der/der-writer.ts'
import { responderName } from '../names.ts'
import { oids } from '../oids.ts'
import { extension } from '../profile.ts'
import { ocspLifeMinutes, responderLifeDays } from '../unconfirmed-choices.ts'
import { certificatesOf } from './answer.ts'

export type Responder = Delegate & {
  /** The certificate as answers end with it, and the same bytes as Latin-1 text. */
  readonly certificates: Buffer
  readonly tail: string
}

const dayMs = 86_400_000

export async function makeResponder(
  authority: Authority,
  at: EpochMs,
  parts: DelegateParts,
): Promise<Responder> {
  const second = Math.floor(at / 1000) * 1000
  const order = {
    name: responderName(authority.kind),
    purpose: 'ocsp',
    extensions: [
      extension(oids.extendedKeyUsage, sequence(oid(oids.ocspSigning))),
      extension(oids.ocspNoCheck, nullValue()),
    ],
    notBefore: Math.max(authority.notBefore, second - dayMs),
    notAfter: Math.min(authority.notAfter, second + responderLifeDays * dayMs),
    issuedAt: at,
  } as const
  const delegate = await makeDelegate(authority, order, parts)
  const certificates = certificatesOf(delegate.certificate)
  return { ...delegate, certificates, tail: certificates.toString('latin1') }
}

/** Whether answers signed at this instant would still be covered when they end. */
export function canAnswerAt(responder: Responder, at: EpochMs): boolean {
  return at >= responder.notBefore && at + ocspLifeMinutes * 60_000 <= responder.notAfter
}
