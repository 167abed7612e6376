// 国外転出届 — a resident leaves Japan.
//
// By the guide of February 2024 the card ends when the move-out is filed; it is annotated and
// given back as a means to know the number (MOV-10). A later edition lets some holders keep it
// if they ask by the day before they leave (GLB-03); which ones is a value of the edition, and
// nobody loses a card by asking too late: the request is refused and the move-out filed without.

import { aboutCard, lapse } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { revokeSign } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { moveAbroad as decideAbroad } from '../move/abroad.ts'
import { eraDay } from '../rules/era-day.ts'
import { defineProcedure, type CaseFile, type Given, type Outcome } from './define.ts'
import { faceNote } from './face-writing.ts'
import { refusedDay } from './stated-move.ts'

export const moveAbroad = defineProcedure({
  id: 'move_abroad',
  title: '国外転出届',
  cites: ['MOV-10', 'RET-02', 'REV-03d', 'GLB-03'],
  about: 'resident',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['identity_document', { paper: 'card', when: 'holds_card' }],
  channels: ['window'],
  places: ['card_window', 'ward_office'],
  fee: 'none',
  fields: {
    departureOn: { kind: 'day' },
    destinationName: { kind: 'text', maxLength: 200 },
    keepCard: { kind: 'yes_no', optional: true },
  },
  effects: {
    card: ['lapsed', 'annotated', 'face_updated'],
    certificates: ['revoked', 'sign_revoked'],
  },

  circumstances: ({ card }) => (card && !card.endedOn ? ['holds_card'] : []),

  decide(about, given) {
    const stated = { field: 'departureOn', day: given.input.departureOn, cite: 'MOV-10' } as const
    const refused = refusedDay({ ...stated, notBefore: about.resident.addressSince })
    if (refused) return refused
    return given.input.keepCard === true ? keepCard(about, given) : endCard(about, given)
  },
})

type Departure = { readonly departureOn: Day; readonly destinationName: string }

function endCard(about: CaseFile, given: Given<Departure>): Outcome {
  const { card } = about
  const ended = lapse(card, 'moved_abroad', given.today)
  const annotated: readonly Fact[] =
    card && ended.length > 0
      ? [{ ...aboutCard(card, given.today), type: 'CardAnnotatedMovedAbroad' }]
      : []
  return accept<Fact>(notified(about, given), ...ended, ...annotated)
}

function keepCard(about: CaseFile, given: Given<Departure>): Outcome {
  const { card, resident } = about
  if (!card) return refuse('no-card', 'MOV-10', { next: 'apply_first_issue' })
  const refused = whyNotInUse(card, given.today)
  if (refused) return refused
  const move = {
    holderKind: resident.holderKind,
    departureDate: given.input.departureOn,
    continuedUseAppliedOn: given.today,
  }
  const found = decideAbroad(move, given.rules)
  if (found.value.card === 'lapses') {
    const lastDay = found.value.lastDayToApply
    const detail = lastDay === null ? {} : { lastDay }
    return refuse('card-cannot-go-abroad', found.cites[0] ?? 'MOV-10', {
      next: 'move_abroad',
      detail,
    })
  }
  if (!given.pinsVerified.includes('resident_register')) {
    return refuse('pin-required', 'PIN-17', { detail: { pin: 'resident_register' } })
  }
  const note = faceNote(card, `国外転出 ${eraDay(given.input.departureOn, given.rules)}`, given)
  if ('refusal' in note) return note
  return accept<Fact>(notified(about, given), ...revokeSign(card, given.today), ...note.facts)
}

function notified({ resident }: CaseFile, { today, input }: Given<Departure>): Fact {
  return {
    type: 'MoveOutNotified',
    residentId: resident.id,
    on: today,
    plannedOn: input.departureOn,
    destination: 'abroad',
    destinationName: input.destinationName,
  }
}
