// A certificate ends with a day in Japan: 23:59:59 there is 14:59:59 in UTC.

import type { Lint } from './lint.ts'

export const endsWithTheDayInJapan: Lint = {
  id: 'ends_with_the_day_in_japan',
  cites: 'docs/pki.md, profile: notAfter is 23:59:59 Japan time of the last valid day (VAL-02)',
  objects: ({ validity }) =>
    validity[1]?.valueText.endsWith('145959Z') ? undefined : 'it does not end with a day in Japan',
}
