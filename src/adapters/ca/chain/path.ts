// Certification path validation (RFC 5280 6.1): from a trust anchor down to one certificate.
//
// Paths are built by name and tried by key, because a rolled-over authority has two keys
// and one name. Policies are not constrained and name constraints are not processed: a
// certificate that makes them critical is refused.

import type { CertificateFault } from '../../../shell/ports/authorities.ts'
import { usage, type ParsedCertificate } from './parsed-certificate.ts'
import { signatureHolds } from './signature.ts'

export type PathFault = Exclude<CertificateFault, 'unreadable' | 'wrong_kind' | 'never_issued'>

export type RevocationState = 'good' | 'held' | 'revoked' | 'unavailable'

/** The state of a certificate whose issuer's place in the path is `above`. */
export type AskRevocation = (
  certificate: ParsedCertificate,
  above: readonly ParsedCertificate[],
) => RevocationState

export type PathQuestion = {
  readonly anchors: readonly ParsedCertificate[]
  readonly intermediates: readonly ParsedCertificate[]
  readonly at: number
  readonly askRevocation: AskRevocation
}

const longestPath = 8

/** Undefined when at least one path holds; otherwise why the most promising one does not. */
export function pathFault(
  certificate: ParsedCertificate,
  question: PathQuestion,
): PathFault | undefined {
  let fault: PathFault | undefined
  for (const path of pathsTo(certificate, question)) {
    const found = faultOf(path, question)
    if (!found) return undefined
    // A path whose signatures do not even hold tells less than one that fails later.
    if (!fault || fault === 'forged') fault = found
  }
  return fault ?? 'unknown_issuer'
}

/** Anchor first, the certificate last. */
function* pathsTo(
  certificate: ParsedCertificate,
  question: PathQuestion,
  below: readonly ParsedCertificate[] = [],
): Generator<readonly ParsedCertificate[]> {
  const path = [certificate, ...below]
  if (path.length > longestPath) return
  for (const anchor of question.anchors) {
    if (anchor.subject === certificate.issuer) yield [anchor, ...path]
  }
  for (const candidate of question.intermediates) {
    const used = path.some((each) => each.der.equals(candidate.der))
    if (used || candidate.subject !== certificate.issuer) continue
    if (!signatureHolds(certificate, candidate.key)) continue
    yield* pathsTo(candidate, question, path)
  }
}

function faultOf(
  path: readonly ParsedCertificate[],
  question: PathQuestion,
): PathFault | undefined {
  let longestBelow = longestPath
  for (let index = 1; index < path.length; index++) {
    const [issuer, certificate] = [path[index - 1], path[index]]
    if (!issuer || !certificate) continue
    const fault = faultOfOne(certificate, issuer, question)
    if (fault) return fault
    const state = question.askRevocation(certificate, path.slice(0, index))
    if (state !== 'good') return state === 'unavailable' ? 'status_unavailable' : state
    if (index === path.length - 1) continue
    if (!mayIssue(certificate)) return 'not_for_this_use'
    if (certificate.issuer !== certificate.subject && longestBelow-- === 0) {
      return 'not_for_this_use'
    }
    longestBelow = Math.min(longestBelow, certificate.pathLength ?? longestBelow)
  }
  return undefined
}

function faultOfOne(
  certificate: ParsedCertificate,
  issuer: ParsedCertificate,
  { at }: PathQuestion,
): PathFault | undefined {
  if (!signatureHolds(certificate, issuer.key)) return 'forged'
  if (at < certificate.notBefore) return 'not_yet_valid'
  if (at > certificate.notAfter) return 'expired'
  if (certificate.issuer !== issuer.subject) return 'unknown_issuer'
  return certificate.unknownCritical ? 'not_for_this_use' : undefined
}

function mayIssue({ version, isAuthority, keyUsage }: ParsedCertificate): boolean {
  if (version !== 3 || !isAuthority) return false
  return keyUsage === undefined || (keyUsage & usage.keyCertSign) !== 0
}
