// When something about a resident falls due by itself: an expiry, a deadline, a card made.
//
// One day per resident, so that the daily run reads only who is due and the clock may jump
// over years. What is done on that day is decided by the procedures, not here.

import type { Application } from '../application/application.ts'
import type { Card } from '../card/card.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { addDays, type Day } from '../kernel/day.ts'
import { currentCard, type ResidentFile } from '../resident-file/resident-file.ts'
import type { Rules } from '../rules/rules.ts'

/** The earliest day on which the daily run has to look at this file, or undefined. */
export function nextDueDay(file: ResidentFile, rules: Rules): Day | undefined {
  const days = [
    ...file.applications.flatMap(cardMadeOn),
    ...cardDays(currentCard(file)),
    ...continuedUseDay(file, rules),
    ...moveOutDay(file),
  ]
  return days.sort()[0]
}

/** The card of an accepted application is made on the first day it is expected (REISSUE-04). */
function cardMadeOn(application: Application): readonly Day[] {
  return application.state === 'accepted' ? [application.expectedFrom] : []
}

/** The first invalid day of the card and of each certificate (GLB-02, VAL-14). */
function cardDays(card: Card | undefined): readonly Day[] {
  if (!card || (card.state !== 'active' && card.state !== 'suspended')) return []
  const certificates = [card.sign, card.auth].flatMap((each) => certificateDay(each))
  return [addDays(card.expiryDate, 1), ...certificates]
}

function certificateDay(certificate: Certificate | undefined): readonly Day[] {
  if (certificate?.state !== 'valid' && certificate?.state !== 'held') return []
  return [addDays(certificate.expiryDate, 1)]
}

/** MOV-07: the day after the ninetieth, when continued use was not done. */
function continuedUseDay({ resident, cards }: ResidentFile, rules: Rules): readonly Day[] {
  const { moveIn } = resident
  const alive = cards.at(-1)?.state === 'active' || cards.at(-1)?.state === 'suspended'
  if (!moveIn || moveIn.continuedUseDoneOn || !alive) return []
  return [addDays(moveIn.notifiedOn, rules.moves.continuedUseWithinDays + 1)]
}

/** The record here is closed on the day the move-out was planned for. */
function moveOutDay({ resident }: ResidentFile): readonly Day[] {
  const { plannedMoveOutOn, recordState } = resident
  return plannedMoveOutOn && recordState === 'registered' ? [plannedMoveOutOn] : []
}
