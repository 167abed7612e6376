// Text of a person inside a little language stays text.

import { expect, it } from 'vitest'
import { csvLine } from './csv.ts'
import { calendarFile, calendarText } from './icalendar.ts'

it.each([
  // field, as it stands in the line
  ['見本　花子', '"見本　花子"'],
  ['a"b', '"a""b"'],
  ['a,b', '"a,b"'],
  ['=1+1', `"'=1+1"`],
  ['＝HYPERLINK("x")', `"'＝HYPERLINK(""x"")"`],
  ['@SUM(1)', `"'@SUM(1)"`],
  ['\t=1', `"'=1"`],
  ['−１号', `"'−１号"`],
  ['-12', '"-12"'],
  ['a\r\n"b', '"a ""b"'],
  ['a\u0000b', '"a b"'],
])('CSV: %j', (field, written) => {
  expect(csvLine([field])).toBe(`${written}\r\n`)
})

it.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['a\r\nEND:VCALENDAR', 'a\\nEND:VCALENDAR'],
  ['a\u0000\u0007b', 'ab'],
])('iCalendar: %j', (text, written) => {
  expect(calendarText(text)).toBe(written)
})

it('a long line goes on after a space and is whole again without', () => {
  const line = `SUMMARY:${'見本区役所𠮷'.repeat(20)}`
  const lines = calendarFile([line]).split('\r\n')
  expect(lines.every((each) => new TextEncoder().encode(each).length <= 75)).toBe(true)
  expect(lines.join('\n').replaceAll('\n ', '').trimEnd()).toBe(line)
})
