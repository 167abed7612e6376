// 在留期間更新に伴う有効期間変更 — the card follows a new period of stay, at the card window.
//
// From the second business day after the new residence card on, and through the expiry date
// of the card (STAY-01, AMB-16). Certificates are not changed along: they are renewed
// (STAY-06). A stay that turns out to have ended lapses the card (STAY-03).

import { aboutCard, lapse } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept, refuse, type Refused } from '../kernel/outcome.ts'
import { calendarCovers } from '../rules/calendar.ts'
import { changeStay, stayChangeableFrom } from '../stay/stay-change.ts'
import { eraDay } from '../rules/era-day.ts'
import { defineProcedure, type CaseWithCard, type Given } from './define.ts'
import { faceNote } from './face-writing.ts'

export const stayValidityChange = defineProcedure({
  id: 'stay_validity_change',
  title: '在留期間更新に伴う有効期間変更',
  cites: ['STAY-01', 'STAY-03', 'STAY-04', 'STAY-05', 'STAY-06', 'STAY-07', 'STAY-10', 'WIN-27'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card', 'residence_card'],
  channels: ['window'],
  windowRow: 'stay_validity_change',
  fee: 'none',
  fields: { residenceCardReceivedOn: { kind: 'day' }, stayEndDate: { kind: 'day' } },
  effects: { card: ['validity_changed', 'face_updated', 'lapsed'], certificates: ['revoked'] },

  decide(about, given) {
    const { card, resident } = about
    const refused = whyNotInUse(card, given.today) ?? refusedTime(about, given)
    if (refused) return refused
    const newStayEndDate = given.input.stayEndDate
    const onDate = given.today
    const stay = { ...resident, issueDate: card.issueDate, cardExpiry: card.expiryDate }
    const found = changeStay({ ...stay, onDate, newStayEndDate }, given.rules)
    if (found.value.result === 'too_late')
      return refuse('card-ended', 'STAY-04', { next: 'apply_reissue' })

    const changed: Fact = {
      type: 'StayChanged',
      residentId: resident.id,
      on: onDate,
      holderKind: 'fixed_stay',
      stayEndDate: newStayEndDate,
      residenceCardReceivedOn: given.input.residenceCardReceivedOn,
    }
    return found.value.result === 'changed'
      ? withValidity(about, given, { changed, expiryDate: found.value.cardExpiry })
      : accept<Fact>(changed, ...lapse(card, 'stay_shortened', onDate))
  },
})

type StayInput = { readonly residenceCardReceivedOn: Day; readonly stayEndDate: Day }

function refusedTime({ resident }: CaseWithCard, given: Given<StayInput>): Refused | undefined {
  if (!given.rules.stay.kindsWithStayEnd.includes(resident.holderKind)) {
    return refuse('no-period-of-stay', 'VAL-08')
  }
  const receivedOn = given.input.residenceCardReceivedOn
  const field = 'residenceCardReceivedOn'
  if (receivedOn > given.today) return refuse('day-in-future', 'STAY-01', { detail: { field } })
  if (!calendarCovers(given.calendar, receivedOn)) {
    return refuse('field-wrong', 'STAY-01', { detail: { field, kind: 'day' } })
  }
  const from = stayChangeableFrom(receivedOn, given).value
  return given.today < from
    ? refuse('too-early-for-stay-change', 'STAY-01', { detail: { from } })
    : undefined
}

function withValidity(
  { card }: CaseWithCard,
  given: Given<StayInput>,
  { changed, expiryDate }: { readonly changed: Fact; readonly expiryDate: Day },
) {
  if (expiryDate === card.expiryDate) {
    return refuse('nothing-changed', 'STAY-05', { detail: { field: 'stayEndDate', expiryDate } })
  }
  const note = faceNote(card, `有効期間 ${eraDay(expiryDate, given.rules)}まで`, given)
  if ('refusal' in note) return note
  return accept<Fact>(
    changed,
    { ...aboutCard(card, given.today), type: 'CardValidityChanged', expiryDate, special: false },
    ...note.facts,
  )
}
