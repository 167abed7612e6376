// Text goes into a little language through one door each: whoever writes one by hand is told which.

import { expect, test } from 'vitest'
import { isTest, sourcesUnder } from './sources.ts'

const sources = sourcesUnder('src').filter(({ path }) => !isTest(path))

test.each<[string, RegExp, readonly string[]]>([
  // what is written, how it is recognised, where alone
  [
    'the name of a file in a header',
    /filename=/,
    // The authorities' lists have names of their own making.
    ['src/adapters/pki-http/handler.ts', 'src/core/kernel/content-disposition.ts'],
  ],
  ['a quoted field of CSV', /replaceAll\('"', '""'\)/, ['src/core/kernel/csv.ts']],
  ['an escaped text of iCalendar', /\[\\\\;,\]/, ['src/core/kernel/icalendar.ts']],
  ['a pattern of LIKE', /\[\\\\%_\]/, ['src/shell/views/like.ts']],
])('%s', (_, pattern, doors) => {
  const found = sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
  expect(found).toEqual(doors)
})
