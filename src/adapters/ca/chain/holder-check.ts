// What every door asks before it trusts a card: issuer, time, use and the state in the register.
//
// The issuer is found by key, not by name: two generations share one name. The state is
// asked from the register itself, which is what OCSP answers from. Whether a service may
// already be used (USE-02) is not asked here.

import type {
  CertificateFault,
  CertificateVerdict,
  SignedByCard,
} from '../../../shell/ports/authorities.ts'
import type {
  CertificateKey,
  CertificateKind,
  CertificateRegister,
  EpochMs,
} from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { parseCertificate, usage, type ParsedCertificate } from './parsed-certificate.ts'
import { pathFault } from './path.ts'
import { signatureHolds } from './signature.ts'

export type CheckedAgainst = {
  readonly authorities: readonly Authority[]
  readonly register: CertificateRegister
}

export type HolderQuestion = {
  readonly certificate: Uint8Array
  readonly kind: CertificateKind
  readonly at: EpochMs
}

export async function checkHolderCertificate(
  against: CheckedAgainst,
  question: HolderQuestion,
): Promise<CertificateVerdict> {
  const parsed = parseOrNothing(question.certificate)
  return parsed ? checkParsed(against, question, parsed) : no('unreadable')
}

export async function checkHolderSignature(
  against: CheckedAgainst,
  { data, signature, ...question }: SignedByCard,
): Promise<CertificateVerdict> {
  const parsed = parseOrNothing(question.certificate)
  if (!parsed) return no('unreadable')
  const signed = { algorithm: sha256WithRsa, signed: data, signature }
  if (!signatureHolds(signed, parsed.key)) return no('forged')
  return checkParsed(against, question, parsed)
}

const sha256WithRsa = '1.2.840.113549.1.1.11'
const commonName = /2\.5\.4\.3=([^"]*)/

async function checkParsed(
  against: CheckedAgainst,
  { kind, at }: HolderQuestion,
  parsed: ParsedCertificate,
): Promise<CertificateVerdict> {
  const issuer = against.authorities.find((each) => signatureHolds(parsed, each.publicKey))
  if (issuer && issuer.kind !== kind) return no('wrong_kind')
  const anchors = issuer ? [parseCertificate(issuer.certificate)] : allAnchors(against)
  const fault = pathFault(parsed, {
    anchors,
    intermediates: [],
    at,
    askRevocation: () => 'good', // the register is asked below
  })
  if (fault) return no(fault)
  if (!issuer || !mayBeUsedFor(parsed, kind)) return no('not_for_this_use')
  const key = { caId: issuer.caId, serialHex: parsed.serialHex }
  const standing = await standingOf(against.register, key)
  if (standing) return no(standing)
  const subjectCommonName = commonName.exec(parsed.subject)?.[1]?.toUpperCase() ?? ''
  return { ok: true, ...key, subjectCommonName }
}

async function standingOf(
  register: CertificateRegister,
  key: CertificateKey,
): Promise<CertificateFault | undefined> {
  try {
    const { state } = await register.statusOf(key)
    if (state === 'good') return undefined
    return state === 'unknown' ? 'never_issued' : state
  } catch {
    return 'status_unavailable'
  }
}

/** Exactly the profile's use: an auth certificate cannot stand in for a signature. */
function mayBeUsedFor({ keyUsage, isAuthority }: ParsedCertificate, kind: CertificateKind) {
  const signing = usage.digitalSignature | usage.nonRepudiation
  return !isAuthority && keyUsage === (kind === 'sign' ? signing : usage.digitalSignature)
}

function allAnchors({ authorities }: CheckedAgainst): ParsedCertificate[] {
  return authorities.map(({ certificate }) => parseCertificate(certificate))
}

function parseOrNothing(bytes: Uint8Array): ParsedCertificate | undefined {
  try {
    return parseCertificate(bytes)
  } catch {
    return undefined
  }
}

function no(because: CertificateFault): CertificateVerdict {
  return { ok: false, because }
}
