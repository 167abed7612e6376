// What is owed or possible next, with its last day: nobody should learn of a deadline by
// missing it.

import { freeAdditionLines, type Card } from '../card/card.ts'
import { faceOf, linesFor } from '../card/face.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Fact, FactOf } from '../facts.ts'
import { addDays } from '../kernel/day.ts'
import type { Given } from '../procedures/define.ts'
import { currentCard, type ResidentFile } from '../resident-file/resident-file.ts'
import { calendarCovers } from '../rules/calendar.ts'
import { stayChangeableFrom } from '../stay/stay-change.ts'
import type { Consequence } from './consequence.ts'
import { reissueAfter } from './reissue-after.ts'
import { say } from './say.ts'
import type { Change } from './stops.ts'

/** What there is to know of the day; no more than a receipt can tell again later. */
export type KnownThen = Pick<Given, 'today' | 'rules' | 'town' | 'calendar' | 'input'>

export function owedNext(change: Change, given: KnownThen): readonly Consequence[] {
  return [
    ...change.facts.flatMap((fact) => owedAfter(fact, change.after, given)),
    ...owedToFace(change, given),
  ]
}

const owed = say('owed')

function owedAfter(fact: Fact, after: ResidentFile, given: KnownThen): readonly Consequence[] {
  switch (fact.type) {
    case 'ApplicationAccepted':
      return [
        owed('card_expected', ['REISSUE-04'], {
          expectedFrom: fact.expectedFrom,
          expectedUntil: fact.expectedUntil,
        }),
        ...(fact.reason === 'first_issue' ? [] : [owed('fee_at_delivery', ['REISSUE-05'])]),
      ]
    case 'CardSuspended':
      return [owed('release_if_found', ['SUS-05']), owed('abolish_if_not_found', ['SUS-07'])]
    case 'CardAbolished':
    case 'CardExpired':
      return [owed('cannot_be_restored', ['SUS-04', 'VAL-14']), ...reissueAfter(fact, after, given)]
    case 'CardLapsed':
      return [...owedAfterLapse(fact), ...reissueAfter(fact, after, given)]
    case 'CardDelivered':
      return [
        owed('fill_in_expiry_field', ['FINF-02']),
        owed('keep_memo_of_pins', ['PIN-10', 'PIN-09']),
      ]
    case 'MoveInNotified':
      return fact.continuedUseOwed ? [continuedUseOwed(fact, given)] : []
    case 'MoveOutNotified':
      return fact.destination === 'japan'
        ? [owed('notify_move_in_at_destination', ['ONLINE-04', 'MOV-04'])]
        : []
    case 'StayChanged':
      return stayOwed(fact, after, given)
    case 'CertificateRevoked':
      return fact.cause === 'record_changed'
        ? [owed('sign_may_be_issued_again', ['CHG-03', 'REV-11'])]
        : []
    default:
      return []
  }
}

function owedAfterLapse({ cause }: FactOf<'CardLapsed'>): readonly Consequence[] {
  if (cause === 'death') return [owed('keep_card_of_the_dead', ['RET-03'])]
  if (cause === 'moved_abroad') return [owed('keep_annotated_card', ['MOV-10'])]
  return [owed('cannot_be_restored', ['REV-02', 'MOV-09'])]
}

function continuedUseOwed(fact: FactOf<'MoveInNotified'>, { rules }: KnownThen): Consequence {
  const lastDay = addDays(fact.on, rules.moves.continuedUseWithinDays)
  return owed('continued_use_owed', ['MOV-04', 'MOV-08', 'AMB-19'], { lastDay })
}

/** STAY-07: a longer stay is not written on the card by itself. */
function stayOwed(
  fact: FactOf<'StayChanged'>,
  after: ResidentFile,
  given: KnownThen,
): readonly Consequence[] {
  const card = currentCard(after)
  if (!card || whyNotInUse(card, given.today)) return []
  const longer = fact.stayEndDate === undefined || fact.stayEndDate > card.expiryDate
  if (!longer || !calendarCovers(given.calendar, fact.residenceCardReceivedOn)) return []
  const from = stayChangeableFrom(fact.residenceCardReceivedOn, given).value
  const detail = { from, lastDay: card.expiryDate }
  return [owed('validity_change_owed', ['STAY-01', 'STAY-04', 'STAY-07', 'STAY-10'], detail)]
}

/** CHG-01: what the record says and the card does not, once the act is done. */
function owedToFace({ after }: Change, { today, rules }: KnownThen): readonly Consequence[] {
  const card: Card | undefined = currentCard(after)
  if (!card || whyNotInUse(card, today)) return []
  const needed = linesFor(card, faceOf(after.resident), { today, rules }).length
  if (needed === 0) return []
  const free = freeAdditionLines(card)
  return needed > free
    ? [owed('face_full', ['FINF-05'], { needed, free })]
    : [owed('face_update_owed', ['CHG-01', 'STAY-08'], { needed, free })]
}
