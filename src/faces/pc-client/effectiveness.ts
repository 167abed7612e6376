// Is a certificate in effect right now? The authority says it of chain, validity and state;
// the outside answer (OCSP, or the list) says where from and how fresh (CLIENT-02).
//
// When no outside answer can be had, the authority's own record is the source, and said so.

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import { readCertificate } from '../../core/chip/reader.ts'
import type { Moment } from '../../core/kernel/day.ts'
import { momentOf } from '../../shell/clock/clock.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import type { CertificateVerdict } from '../../shell/ports/authorities.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import { withChip, type ClientContext } from './context.ts'

export type Effectiveness = {
  readonly kind: CertificateKind
  readonly standing: 'good' | 'held' | 'revoked' | 'expired' | 'unknown' | 'unavailable'
  readonly source: 'ocsp' | 'crl' | 'register'
  readonly asOf: Moment
  readonly goodUntil?: Moment
  readonly since?: Moment
}

export type Questioned = { readonly kind: CertificateKind; readonly certificate: Uint8Array }

export async function checkEffectiveness(
  context: ClientContext,
  cardholder: Cardholder,
  { kind, certificate }: Questioned,
): Promise<Effectiveness> {
  const { office, neighbours, certificateStatus } = context
  // The last instant of this virtual minute: what was signed within it is not of the future.
  const at = office.clock.epochMs() + 59_999
  const verdict = await neighbours.authorities.check(certificate, kind, office.clock.epochMs())
  const issuer = await withChip(context, cardholder, (chip) =>
    converse(chip, readCertificate(`${kind}_ca`)),
  )
  const status: StatusAnswer = issuer
    ? await certificateStatus.ask({ certificate, issuer, at })
    : { standing: 'unavailable', why: 'the card lacks its authority' }
  const standing = standingOf(verdict)
  if (status.standing === 'unavailable') {
    return { kind, standing, source: 'register', asOf: office.clock.now() }
  }
  return {
    kind,
    standing: standing === 'good' ? status.standing : standing,
    source: status.source,
    asOf: momentOf(status.thisUpdate),
    ...(status.nextUpdate === undefined ? {} : { goodUntil: momentOf(status.nextUpdate) }),
    ...(status.since === undefined ? {} : { since: momentOf(status.since) }),
  }
}

function standingOf(verdict: CertificateVerdict): Effectiveness['standing'] {
  if (verdict.ok) return 'good'
  switch (verdict.because) {
    case 'held':
    case 'revoked':
    case 'expired':
      return verdict.because
    case 'status_unavailable':
      return 'unavailable'
    case 'unreadable':
    case 'wrong_kind':
    case 'unknown_issuer':
    case 'forged':
    case 'not_yet_valid':
    case 'not_for_this_use':
    case 'never_issued':
      return 'unknown'
  }
}
