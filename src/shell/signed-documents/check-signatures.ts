// Every signature in a file, each with its verdict: what stands in the file, what the given
// authorities say of the certificate, when a time stamp says it was signed.
//
// The state of a certificate is asked for only where a given authority made it: addresses in
// anybody's certificate are not called.

import type { Integrity } from '../../core/verdict/outcomes.ts'
import {
  judge,
  type StampEvidence,
  type StandingEvidence,
  type Verdict,
} from '../../core/verdict/verdict.ts'
import type { StatusAnswer, StatusQuestion } from '../ports/chip-certificate-status.ts'
import type {
  BareSignature,
  FileToVerify,
  SignatureFinding,
  SignedFiles,
} from '../ports/chip-signed-file.ts'

export type CheckSignatures = {
  readonly signedFiles: SignedFiles
  /** DER; none given means that trust stays unknown. */
  readonly authorities: readonly Uint8Array[]
  /** Undefined where nobody can be asked. */
  readonly askStatus?: ((question: StatusQuestion) => Promise<StatusAnswer>) | undefined
  /** Milliseconds since 1970 (UTC). */
  readonly now: number
}

export async function checkSignatures(
  given: CheckSignatures,
  file: FileToVerify,
): Promise<readonly Verdict[]> {
  const findings = await given.signedFiles.verify(file)
  return Promise.all(findings.map((finding) => verdictOn(given, finding)))
}

/** The verdict on a signature value by itself: it names no time, and carries no stamp. */
export function checkBareSignature(given: CheckSignatures, bare: BareSignature): Promise<Verdict> {
  return verdictOn(given, given.signedFiles.verifyBare(bare))
}

/** Good only where there is a signature, and nothing is wrong with any. */
export function allGood(verdicts: readonly Verdict[]): boolean {
  return verdicts.length > 0 && verdicts.every(({ good }) => good)
}

async function verdictOn(given: CheckSignatures, finding: SignatureFinding): Promise<Verdict> {
  const { signedFiles, authorities, now } = given
  const { certificate, claimedAt } = finding
  const evidence = certificate && signedFiles.certificateEvidence(certificate, authorities)
  const unreadable = certificate && !evidence && finding.integrity === 'intact'
  const integrity: Integrity = unreadable ? 'certificate_unreadable' : finding.integrity
  return judge({
    integrity,
    certificate: evidence,
    standing: await standingOf(given, certificate, evidence?.issuer),
    stamp: stampOf(given, finding),
    claimedAt,
    now,
  })
}

async function standingOf(
  { askStatus, now }: CheckSignatures,
  certificate: Uint8Array | undefined,
  issuer: Uint8Array | undefined,
): Promise<StandingEvidence> {
  if (!askStatus || !certificate || !issuer) return { says: 'not_asked' }
  const answer = await askStatus({ certificate, issuer, at: now })
  switch (answer.standing) {
    case 'good':
      return { says: 'good' }
    case 'unknown':
      return { says: 'never_issued' }
    case 'unavailable':
      return { says: 'no_answer' }
    case 'held':
    case 'revoked':
      return { says: answer.standing, since: answer.since }
  }
}

function stampOf(
  { signedFiles, authorities }: CheckSignatures,
  { stamp }: SignatureFinding,
): StampEvidence {
  if (stamp.is === 'none') return { outcome: 'stamp_none' }
  if (stamp.is === 'bad') return { outcome: stamp.because }
  const evidence = signedFiles.certificateEvidence(stamp.certificate, authorities)
  if (!evidence) return { outcome: 'stamp_cannot_be_checked' }
  if (evidence.chain === 'no_authority_given') return { outcome: 'stamp_authority_not_given' }
  if (evidence.chain !== 'trusted') return { outcome: 'stamp_of_other_authority' }
  const valid = evidence.notBefore <= stamp.at && stamp.at <= evidence.notAfter
  return valid ? { outcome: 'stamp_good', at: stamp.at } : { outcome: 'stamp_outside_validity' }
}
