// What ties a paper to its requester and to us: the refusal, the number, the mark.
//
// The check reads only the content it is given, never anything kept between two papers.

import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  PaperNotForRequester,
  type PersonOnPaper,
  type Requester,
} from '../../shell/ports/papers.ts'

/** Everyone on the paper lives in the requester's household, and there is someone on it. */
export function refuseOthersHousehold(
  requester: Requester,
  persons: readonly PersonOnPaper[],
): void {
  const own = persons.every(({ householdId }) => householdId === requester.householdId)
  if (!own || persons.length === 0 || !hasProof(requester)) throw new PaperNotForRequester()
}

/** The paper is about the requester alone. */
export function refuseOthers(requester: Requester, person: PersonOnPaper): void {
  const own = person.residentId === requester.residentId
  if (!own || !hasProof(requester)) throw new PaperNotForRequester()
}

function hasProof({ certificateSerial }: Requester): boolean {
  return certificateSerial !== ''
}

/** `1A2B-3C4D-5E6F-7A8B` of a fresh id. */
export function documentNumberOf(documentId: string): string {
  const digits = documentId.replaceAll(/[^0-9a-f]/gi, '').toUpperCase()
  return (digits.slice(-16).match(/.{4}/g) ?? []).join('-')
}

/** Letters that are not mistaken for each other on paper. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** `K7QM-2HXA-W9TE`: only who holds the seal can make it for this number. */
export function markOf(seal: Uint8Array, documentNumber: string): string {
  const digest = createHmac('sha256', seal).update(`paper ${documentNumber}`).digest()
  const chosen = [...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length])
  return (chosen.join('').match(/.{4}/g) ?? []).join('-')
}

/** Reads both as people type them: small letters, spaces, without hyphens. */
export function isMarkOf(seal: Uint8Array, documentNumber: string, mark: string): boolean {
  const number = grouped(documentNumber)
  const expected = Buffer.from(markOf(seal, number))
  const typed = Buffer.from(grouped(mark))
  return typed.length === expected.length && timingSafeEqual(typed, expected)
}

function grouped(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
  return (plain.match(/.{1,4}/g) ?? []).join('-')
}
