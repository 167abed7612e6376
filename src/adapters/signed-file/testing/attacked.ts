// A document that somebody tampered with, and the first thing the verdict says against it.

import { outcomesOf, type Verdict } from '../../../core/verdict/verdict.ts'
import type { StatusAnswer } from '../../../shell/ports/chip-certificate-status.ts'
import type { SignedFileFormat } from '../../../shell/ports/chip-signed-file.ts'
import { checkSignatures } from '../../../shell/signed-documents/check-signatures.ts'
import { signedFiles } from './signed-files-here.ts'
import type { SampleSigners } from './sample-signer.ts'

const dayMs = 86_400_000
export const inEffect: StatusAnswer = {
  standing: 'good',
  source: 'ocsp',
  address: '',
  thisUpdate: 0,
}

export type Case = {
  readonly format: SignedFileFormat
  readonly signed: Buffer
  readonly content?: Buffer
  readonly authorities?: readonly Uint8Array[]
  readonly status?: StatusAnswer
  readonly daysLater?: number
}

export async function verdictsOn(signers: SampleSigners, given: Case): Promise<readonly Verdict[]> {
  const { format, signed, content, status = inEffect, daysLater = 0 } = given
  return checkSignatures(
    {
      signedFiles,
      authorities: given.authorities ?? [signers.ca.sign],
      askStatus: () => Promise.resolve(status),
      now: signers.sign.at + daysLater * dayMs,
    },
    { format, signed, ...(content ? { content } : {}) },
  )
}

/** What is not good in the first verdict that is not, or `good`. */
export async function faultOf(signers: SampleSigners, given: Case): Promise<string> {
  const verdicts = await verdictsOn(signers, given)
  const bad = verdicts.find(({ good }) => !good)
  if (!bad) return 'good'
  return outcomesOf(bad).find(({ good }) => !good)?.outcome ?? 'good'
}

/** The authority ended or suspended the certificate so many days after the signing. */
export function later(
  { sign }: SampleSigners,
  standing: 'revoked' | 'held',
  days = 1,
): StatusAnswer {
  return { ...inEffect, standing, since: sign.at + days * dayMs } as StatusAnswer
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
