import { expect, test } from 'vitest'
import { readReceipt, receiptNumber } from './receipt.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'

test('a receipt number is the day and the end of the id', () => {
  expect(receiptNumber(id, '2024-06-03T10:10')).toBe('240603-099A8057')
})

test.each([
  // typed                    read
  ['240603-099A8057', '240603-099A8057'],
  [' 240603 099a8057 ', '240603-099A8057'],
  ['２４０６０３ー０９９Ａ８０５７', '240603-099A8057'],
  ['F240603-099A8057', '240603-099A8057'],
  ['240603099a8057', '240603-099A8057'],
  ['19800217', undefined],
  ['240603-099A805', undefined],
  ['見本', undefined],
])('typed as %j it is %j', (typed, expected) => {
  expect(readReceipt(typed)).toBe(expected)
})
