// Validity is written in UTCTime until 2049, with seconds and Z, and does not run backwards.

import { yearTwoThousandFifty } from '../der/der-writer.ts'
import type { Lint } from './lint.ts'

export const timesAreWellFormed: Lint = {
  id: 'times_are_well_formed',
  cites:
    'RFC 5280 4.1.2.5: dates through the year 2049 MUST be UTCTime, later ones ' +
    'GeneralizedTime; both include seconds and end in Z',
  objects({ validity, times }) {
    const [begins, ends] = validity
    if (!begins || !ends || validity.length !== 2) return 'there are not two times'
    const [from, to] = times
    if (from === undefined || to === undefined) return 'a time is not well formed'
    if (to <= from) return 'the validity ends before it begins'
    const rightTag = (tag: number, at: number) => tag === (at < yearTwoThousandFifty ? 0x17 : 0x18)
    return rightTag(begins.tag, from) && rightTag(ends.tag, to) ? undefined : 'the wrong time type'
  },
}
