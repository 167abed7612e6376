// What the guide's face is given: the rules, one town, its texts, the hour, and two optional hands.
//
// Nothing of a reader is kept: the only thing stored is a fraud report without any person.

import type { Contents } from '../../core/guide/contents.ts'
import type { Moment } from '../../core/kernel/day.ts'
import type { World } from '../../core/rules/world.ts'
import type { Allowed } from '../../shell/budgets/budgets.ts'
import type { BookletPrinter } from '../../shell/ports/booklet.ts'
import type { FraudReports } from '../../shell/ports/fraud-reports.ts'

export type GuideEdition = World & { readonly contents: Contents }

export type GuideContext = GuideEdition & {
  readonly now: () => Moment
  /** Other editions of the same town, to compare with. */
  readonly otherEditions?: readonly GuideEdition[]
  readonly booklet?: BookletPrinter
  readonly fraudReports?: FraudReports
  /** Whether this address may send one more report now. */
  readonly mayReport?: (address: string) => Allowed
}
