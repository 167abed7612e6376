// A verdict as programs read it: every field there, times as ISO 8601 in UTC.

import { integrityOutcomes } from '../../core/verdict/outcomes.ts'
import { outcomesOf, type Verdict } from '../../core/verdict/verdict.ts'
import type { SignedFileFormat } from '../ports/chip-signed-file.ts'

/** Undefined becomes null, so that every field is there. */
export function verdictReport(verdict: Verdict) {
  const { claimedAt, provenAt, subject, serial, holder, ...outcomes } = verdict
  return {
    ...outcomes,
    kind: integrityOutcomes[verdict.integrity],
    signer: subject ?? null,
    serial: serial ?? null,
    claimedAt: isoOf(claimedAt),
    provenAt: isoOf(provenAt),
    holder: holder ?? null,
  }
}

/** The questions that did not come out well, in the order in which people ask. */
export function reasonsAgainst(verdict: Verdict): readonly string[] {
  return outcomesOf(verdict)
    .filter(({ good }) => !good)
    .map(({ outcome }) => outcome)
}

/** By what the file is, whatever it is called. */
export function formatOfBytes(signed: Uint8Array): SignedFileFormat {
  const bytes = Buffer.from(signed.buffer, signed.byteOffset, Math.min(signed.byteLength, 64))
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return 'pdf'
  const head = bytes.toString('latin1').replaceAll(/[\0\xEF\xBB\xBF\xFF\xFE\s]/g, '')
  return head.startsWith('<') ? 'xml' : 'cms'
}

function isoOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString()
}
