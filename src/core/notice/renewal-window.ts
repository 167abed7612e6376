// 更新と有効期限通知書 — from when a card or certificate can be renewed, and who gets the letter.
//
// Three months back to the same day of the month, clipped to its end (AMB-18), through the
// expiry date. Holders with a fixed stay get no letter (NOTICE-03): the system reminds them.
// A later edition reads "less than three months left" and opens a day later (L26-NOTICE-01); the
// other reading is told beside it.

import { addDays, addMonths, type Day } from '../kernel/day.ts'
import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'

export type RenewalWindow = {
  readonly renewableFrom: Day
  readonly canRenew: boolean
  /** J-LIS sends this kind of holder a letter (NOTICE-02); no sending date is promised. */
  readonly receivesNotice: boolean
  /** Gets no letter, so this system reminds (STAY-11). */
  readonly remindedInstead: boolean
}

export function renewalWindow(
  { expiry, onDate, holderKind }: { expiry: Day; onDate: Day; holderKind: HolderKind },
  rules: Rules,
): Finding<RenewalWindow> {
  const { opensMonthsBefore, opensDaysLater } = rules.renewal
  const sameDay = addMonths(expiry, -opensMonthsBefore)
  const renewableFrom = addDays(sameDay, opensDaysLater)
  const later: readonly RuleId[] = opensDaysLater === 0 ? [] : ['L26-NOTICE-01']
  const receivesNotice = !rules.renewal.kindsWithoutLetter.includes(holderKind)
  const letter: readonly RuleId[] = receivesNotice ? ['NOTICE-02'] : ['NOTICE-03', 'STAY-11']
  const canRenew = onDate >= renewableFrom && onDate <= expiry
  const closed = onDate > expiry ? 'renewal-over' : 'renewal-not-yet'
  return {
    value: { renewableFrom, canRenew, receivesNotice, remindedInstead: !receivesNotice },
    cites: [
      'NOTICE-01',
      'AMB-18',
      ...letter,
      ...(onDate > expiry ? ['VAL-14' as const] : []),
      ...later,
    ],
    reason: canRenew ? 'renewal-open' : closed,
    detail: { from: renewableFrom },
    ...(opensDaysLater === 0 ? {} : { otherReading: { renewableFrom: sameDay } }),
  }
}
