import { expect, test } from 'vitest'
import { checkDigit, hasValidCheckDigit, specimenNumber } from './my-number.ts'

test('the check digit of the published example is 8', () => {
  expect(checkDigit('12345678901')).toBe(8)
})

test('a specimen never passes for a real number', () => {
  for (let n = 0; n < 2000; n += 1) {
    const eleven = String((n * 49_999_937) % 100_000_000_000).padStart(11, '0')
    expect(hasValidCheckDigit(specimenNumber(eleven))).toBe(false)
  }
})
