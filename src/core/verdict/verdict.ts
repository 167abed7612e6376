// The one verdict on one signature, made of what was found in the file and what was found
// out about the certificate. Pure: the same evidence gives the same verdict everywhere.
//
// A signer's own word for when proves nothing. Without a good time stamp a certificate that
// has ended since is not believed to have been in effect, because whoever holds an ended key
// can write any day into a signature.

import {
  chainOutcomes,
  integrityOutcomes,
  policyOutcomes,
  purposeOutcomes,
  stampOutcomes,
  standingOutcomes,
  validityOutcomes,
  type Chain,
  type Integrity,
  type Outcome,
  type Policy,
  type Purpose,
  type Stamp,
  type Standing,
  type Validity,
} from './outcomes.ts'

/** What a signature certificate says of its holder (JPKI-S-01). */
export type HolderItems = {
  readonly name: string
  readonly address: string
  /** YYYY-MM-DD as far as the certificate's own writing allows. */
  readonly birthDate: string
  readonly sex: 'male' | 'female' | 'unknown'
}

/** Milliseconds since 1970 (UTC). */
type Instant = number

export type CertificateEvidence = {
  readonly chain: Chain
  readonly purpose: Purpose
  readonly policy: Policy
  readonly notBefore: Instant
  readonly notAfter: Instant
  readonly subject: string
  readonly serial: string
  readonly holder?: HolderItems | undefined
}

/** What the authority says of the certificate; `not_asked` where nobody could be asked. */
export type StandingEvidence =
  | { readonly says: 'good' | 'never_issued' | 'not_asked' | 'no_answer' }
  | { readonly says: 'revoked' | 'held'; readonly since?: Instant | undefined }

export type StampEvidence = { readonly outcome: Stamp; readonly at?: Instant | undefined }

export type Evidence = {
  readonly integrity: Integrity
  readonly certificate?: CertificateEvidence | undefined
  readonly standing: StandingEvidence
  readonly stamp: StampEvidence
  /** The signer's own word for when. */
  readonly claimedAt?: Instant | undefined
  readonly now: Instant
}

export type Verdict = {
  readonly good: boolean
  readonly integrity: Integrity
  readonly chain: Chain
  readonly purpose: Purpose
  readonly policy: Policy
  readonly validity: Validity
  readonly standing: Standing
  readonly stamp: Stamp
  readonly claimedAt?: Instant | undefined
  readonly provenAt?: Instant | undefined
  readonly subject?: string | undefined
  readonly serial?: string | undefined
  /** Only of a certificate the given authority made, and of a file that is intact. */
  readonly holder?: HolderItems | undefined
}

export function judge(evidence: Evidence): Verdict {
  const { integrity, certificate, stamp, claimedAt } = evidence
  const parts = {
    integrity,
    chain: certificate?.chain ?? 'no_certificate',
    purpose: certificate?.purpose ?? 'no_certificate',
    policy: certificate?.policy ?? 'no_certificate',
    validity: validityOf(evidence),
    standing: standingOf(evidence),
    stamp: stamp.outcome,
  } as const
  const believed = integrity === 'intact' && parts.chain === 'trusted'
  return {
    good: outcomesOf(parts).every(({ good }) => good),
    ...parts,
    claimedAt,
    provenAt: provenAt(evidence),
    subject: certificate?.subject,
    serial: certificate?.serial,
    ...(believed && certificate?.holder ? { holder: certificate.holder } : {}),
  }
}

const verdictParts = [
  'integrity',
  'chain',
  'purpose',
  'policy',
  'validity',
  'standing',
  'stamp',
] as const
export type VerdictPart = (typeof verdictParts)[number]

export type PartOutcome = {
  readonly part: VerdictPart
  readonly outcome: Outcome
  readonly good: boolean
}

/** Every question with what it came to, in the order in which people ask. */
export function outcomesOf(verdict: Omit<Verdict, 'good'>): readonly PartOutcome[] {
  return verdictParts.map((part) => {
    const outcome = verdict[part]
    return { part, outcome, good: isGoodOutcome(part, outcome) }
  })
}

const outcomeLists: Readonly<Record<VerdictPart, Readonly<Record<string, string>>>> = {
  integrity: integrityOutcomes,
  chain: chainOutcomes,
  purpose: purposeOutcomes,
  policy: policyOutcomes,
  validity: validityOutcomes,
  standing: standingOutcomes,
  stamp: stampOutcomes,
}

function isGoodOutcome(part: VerdictPart, outcome: Outcome): boolean {
  const came = outcomeLists[part][outcome]
  return part === 'integrity' ? came === 'intact' : came === 'good'
}

function provenAt({ stamp }: Evidence): Instant | undefined {
  return stamp.outcome === 'stamp_good' ? stamp.at : undefined
}

/** Clocks of signers and verifiers differ by so much. */
const toleranceMs = 5 * 60_000

function validityOf(evidence: Evidence): Validity {
  const { certificate, claimedAt, now } = evidence
  if (!certificate) return 'no_certificate'
  const { notBefore, notAfter } = certificate
  const proven = provenAt(evidence)
  const at = proven ?? claimedAt ?? now
  if (at > now + toleranceMs) return 'signed_in_future'
  if (at + toleranceMs < notBefore) return 'not_yet_valid'
  if (at > notAfter) return 'expired'
  if (proven === undefined && now > notAfter) return 'expired_since_time_unproven'
  return 'within'
}

function standingOf(evidence: Evidence): Standing {
  const { standing, claimedAt } = evidence
  switch (standing.says) {
    case 'good':
      return 'in_effect'
    case 'never_issued':
    case 'not_asked':
    case 'no_answer':
      return standing.says
    case 'revoked':
    case 'held': {
      const ended = standing.says === 'revoked' ? 'revoked' : 'suspended'
      const { since } = standing
      const proven = provenAt(evidence)
      if (since === undefined) return ended
      if (proven !== undefined) return proven < since ? 'in_effect' : ended
      const claimsBefore = claimedAt !== undefined && claimedAt < since
      return claimsBefore ? `${ended}_since_time_unproven` : ended
    }
  }
}
