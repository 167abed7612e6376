import { expect, test } from 'vitest'
import { linesOf, numberText, sizeToFit, widthOf } from './card-view.ts'

test('a variant character with its selector counts as one', () => {
  expect(widthOf('邉\u{E0101}')).toBe(1)
  expect(widthOf('𠮷野')).toBe(2)
})

test.each([
  // text                          width  lines
  ['見本市見本町一丁目2番3号', 23, ['見本市見本町一丁目2番3号']],
  ['見本市見本町一丁目　見本荘', 10, ['見本市見本町一丁目', '見本荘']],
  ['あいうえおかきくけこ', 4, ['あいうえ', 'おかきくけこ']],
])('%s in lines of %i', (text, width, lines) => {
  expect(linesOf(text, width, 2)).toEqual(lines)
})

test('a long name shrinks to its field and a short one keeps its size', () => {
  expect(sizeToFit('見本　花子', 530, 38)).toBe(38)
  const name = 'MAXIMILIANA ALEXANDRA VON SPECIMENBERG-TESTMANN'
  expect(widthOf(name) * sizeToFit(name, 530, 38)).toBeLessThanOrEqual(530)
})

test('the number is masked until it is given', () => {
  expect(numberText(undefined)).not.toMatch(/\d/)
  expect(numberText('123456789012')).toBe('1234 5678 9012')
})
