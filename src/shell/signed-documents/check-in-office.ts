// What an office checks signatures with: its own authorities, the outside answer about a
// certificate first, and its own record where none can be had.

import type { Office } from '../office.ts'
import type { Authorities, CertificateVerdict } from '../ports/authorities.ts'
import type {
  CertificateStatusSource,
  StatusAnswer,
  StatusQuestion,
} from '../ports/chip-certificate-status.ts'
import type { SignedFiles } from '../ports/chip-signed-file.ts'
import type { CheckSignatures } from './check-signatures.ts'

export type CheckingParts = {
  readonly office: Office
  readonly neighbours: { readonly authorities: Authorities }
  readonly signedFiles: SignedFiles
  readonly certificateStatus: CertificateStatusSource
}

/** Everything `checkSignatures` needs, at the office's virtual minute. */
export function checkingWith(parts: CheckingParts): CheckSignatures {
  const { office, neighbours, certificateStatus, signedFiles } = parts
  const now = office.clock.epochMs()
  const authorities = neighbours.authorities.authorities().map(({ certificate }) => certificate)
  const askStatus = async (question: StatusQuestion): Promise<StatusAnswer> => {
    const status = await certificateStatus.ask(question)
    if (status.standing !== 'unavailable') return status
    const verdict = await neighbours.authorities.check(question.certificate, 'sign', now)
    return standingInRegister(verdict, now)
  }
  // The last instant of this virtual minute: what was signed within it is not of the future.
  return { signedFiles, authorities, askStatus, now: now + 59_999 }
}

function standingInRegister(verdict: CertificateVerdict, now: number): StatusAnswer {
  const about = { source: 'crl', address: '', thisUpdate: now } as const
  if (verdict.ok) return { standing: 'good', ...about }
  const { because } = verdict
  if (because === 'held' || because === 'revoked') return { standing: because, ...about }
  if (because === 'never_issued') return { standing: 'unknown', ...about }
  return { standing: 'unavailable', why: because }
}
