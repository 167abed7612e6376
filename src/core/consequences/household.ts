// Who else in the household a move concerns: each member with a card has their own deadline.
//
// A procedure is about one resident; forgetting a child's card is how cards lapse.

import { whyNotInUse } from '../card/in-use.ts'
import type { Fact, FactOf } from '../facts.ts'
import type { CaseFile, Given } from '../procedures/define.ts'
import { moveInDeadlines } from '../move/move-in.ts'
import { currentCard, type ResidentFile } from '../resident-file/resident-file.ts'
import type { Consequence } from './consequence.ts'
import { say } from './say.ts'

type Known = Pick<Given, 'today' | 'rules'>

export function householdDeadlines(
  { household }: Pick<CaseFile, 'household'>,
  facts: readonly Fact[],
  given: Known,
): readonly Consequence[] {
  const withCard = household.filter((member) => holdsCardInUse(member, given))
  return facts.flatMap((fact) =>
    withCard.flatMap((member) => memberConsequence(fact, member, given)),
  )
}

function holdsCardInUse(member: ResidentFile, { today }: Known): boolean {
  const card = currentCard(member)
  return card !== undefined && whyNotInUse(card, today) === undefined
}

const ofMember = say('household')

function memberConsequence(
  fact: Fact,
  { resident }: ResidentFile,
  given: Known,
): readonly Consequence[] {
  const member = { member: resident.name.full }
  switch (fact.type) {
    case 'AddressChanged':
      return [ofMember('member_moves_too', ['CHG-04', 'CHG-01'], member)]
    case 'MoveOutNotified':
      return [ofMember('member_moves_out_too', ['MOV-01', 'ONLINE-03'], member)]
    case 'MoveInNotified':
      return [ofMember('member_moves_in_too', ['MOV-04'], { ...member, ...lastDays(fact, given) })]
    default:
      return []
  }
}

function lastDays(fact: FactOf<'MoveInNotified'>, { rules }: Known) {
  const move = {
    startedLivingDate: fact.startedLivingOn,
    plannedMoveOutDate: fact.plannedMoveOutOn,
    moveInNotifiedDate: fact.on,
    continuedUseDate: null,
    asOf: fact.on,
  }
  const { lastDay14, lastDay30 } = moveInDeadlines(move, rules).value
  return { lastDay: lastDay14 < lastDay30 ? lastDay14 : lastDay30 }
}
