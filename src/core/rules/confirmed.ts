// Which later rule says again, adds to, or narrows a rule of the guide (docs/later-law.md).
//
// In an edition of the later law an answer that rests on the guide's rule cites the later one
// too, and with it carries what is uncertain about it. The guide's own edition knows none.

import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { LaterRuleId } from './later-rule-id.ts'
import type { RuleId } from './rule-id.ts'

const confirmedSince: Day = day('2024-05-27')

const confirmed: Readonly<Partial<Record<RuleId, LaterRuleId>>> = {
  'VAL-01': 'L26-VAL-01',
  'VAL-05': 'L26-VAL-03',
  'NOTICE-02': 'L26-NOTICE-02',
  'PIN-01': 'L26-PIN-02',
  'STAY-01': 'L26-STAY-08',
  'STAY-02': 'L26-STAY-06',
  'STAY-04': 'L26-STAY-06',
  'STAY-05': 'L26-STAY-05',
  'ONLINE-02': 'L26-ABR-08',
  'REV-04': 'L26-NAME-03',
  'FEE-06': 'L26-NOTICE-04',
  'HIC-01': 'L26-HIC-07',
  'HIC-05': 'L26-FACE-02',
  'CONTACT-01': 'L26-CONTACT-01',
  'CONTACT-04': 'L26-CONTACT-02',
}

/** The rules an answer cites in an edition of this day, each once. */
export function citesOn(cites: readonly RuleId[], editionDay: Day): readonly RuleId[] {
  if (editionDay < confirmedSince) return [...new Set(cites)]
  const later = cites.flatMap((cite) => confirmed[cite] ?? [])
  return [...new Set([...cites, ...later])]
}
