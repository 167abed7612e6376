// What a new card would cost after this one has ended, by what ended it (FEE-01…04, MOV-09).

import type { LapseCause } from '../card/card.ts'
import type { FactOf } from '../facts.ts'
import { reissueFee } from '../fee/reissue-fee.ts'
import type { Given } from '../procedures/define.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import type { Consequence } from './consequence.ts'
import { say } from './say.ts'

type KnownThen = Pick<Given, 'rules' | 'town' | 'calendar' | 'input'>
type Ending = FactOf<'CardAbolished' | 'CardExpired' | 'CardLapsed'>

export function reissueAfter(
  fact: Ending,
  { resident }: ResidentFile,
  given: KnownThen,
): readonly Consequence[] {
  if (resident.recordState === 'dead' || resident.recordState === 'deleted') return []
  const fixedStay = given.rules.stay.kindsWithStayEnd.includes(resident.holderKind)
  const reason = reasonAfter(fact, given, fixedStay)
  const fee = reissueFee({ reason, withCertificate: true, oldCardReturned: true }, given)
  const amount = fee.value.amountYen === null ? {} : { amountYen: fee.value.amountYen }
  const { result } = fee.value
  return [say('fee')('reissue_would_cost', fee.cites, { reason, result, ...amount })]
}

const reasons: Readonly<Partial<Record<LapseCause, string>>> = {
  late_14: 'continued_use_impossible',
  late_30: 'continued_use_impossible',
  late_90: 'continued_use_not_done',
  moved_abroad: 'moved_abroad',
  stay_shortened: 'expired_fixed_stay',
}

function reasonAfter(fact: Ending, { input }: KnownThen, fixedStay: boolean): string {
  switch (fact.type) {
    case 'CardExpired':
      return fixedStay ? 'expired_fixed_stay' : 'renewal'
    case 'CardLapsed':
      return reasons[fact.cause] ?? 'other'
    case 'CardAbolished':
      return input['circumstance'] === 'stolen' || input['circumstance'] === 'disaster'
        ? input['circumstance']
        : 'lost'
  }
}
