// What a change of the resident record does to the card: the signature certificate ends, the
// authentication certificate goes on (REV-04, REV-06), and the face is updated if it can be.

import { revokeSign } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept } from '../kernel/outcome.ts'
import type { Resident } from '../resident/resident.ts'
import type { CaseFile, Given, Outcome } from './define.ts'
import { faceUpdateOnVisit } from './face-writing.ts'

/** What every change of the record declares: who you are, and the card if you hold one. */
export const recordChange = {
  about: 'resident',
  bring: ['identity_document', { paper: 'card', when: 'holds_card', optional: true }],
  channels: ['window', 'register'],
  places: ['card_window', 'ward_office'],
  fee: 'none',
  effects: { card: ['face_updated'], certificates: ['sign_revoked'] },
  circumstances: ({ card }: CaseFile) => (card ? ['holds_card'] : []),
} as const

/** `changed` is the record as it will stand; the facts say only what is new in it. */
export function changeRecord(
  { card }: CaseFile,
  given: Given,
  change: { readonly facts: readonly Fact[]; readonly changed: Resident },
): Outcome {
  return accept<Fact>(
    ...change.facts,
    ...revokeSign(card, given.today),
    ...faceUpdateOnVisit(card, change.changed, given),
  )
}
