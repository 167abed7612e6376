// A new My Number or resident record code: whatever card carries the old one ends (REV-03e, f).
//
// Neither the old nor the new number comes here: the number store outside the ledger changes it.

import type { LapseCause } from '../card/card.ts'
import { lapse } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import { accept } from '../kernel/outcome.ts'
import type { CaseFile, Given, Outcome } from './define.ts'

export const numberChange = {
  about: 'resident',
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  bring: ['identity_document'],
  channels: ['window', 'register'],
  places: ['card_window', 'ward_office'],
  fee: 'none',
  fields: {},
  effects: { card: ['lapsed'], certificates: ['revoked'] },
} as const

type Request = 'MyNumberChangeRequested' | 'ResidentCodeChangeRequested'

export function changeNumber(
  { resident, card }: CaseFile,
  { today }: Pick<Given, 'today'>,
  request: { readonly type: Request; readonly cause: LapseCause },
): Outcome {
  return accept<Fact>(
    { type: request.type, residentId: resident.id, on: today },
    ...lapse(card, request.cause, today),
  )
}
