import { expect, test } from 'vitest'
import { layOut } from './line-layout.ts'

/** Every letter is ten wide, so a width of 50 holds five of them. */
const measure = (text: string) => Array.from(text).length * 10
const linesOf = (text: string, width: number) =>
  layOut(text, width, measure).map((line) => line.map((unit) => unit.text).join(''))

test.each([
  // text                width   lines
  ['あいうえおかき', 50, ['あいうえお', 'かき']],
  ['あいうえお。かき', 50, ['あいうえ', 'お。かき']],
  ['あいうえ「おか」', 50, ['あいうえ', '「おか」']],
  ['see the card', 80, ['see the ', 'card']],
  ['https://example.jp/', 100, ['https://ex', 'ample.jp/']],
])('%s is broken as people break it', (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines)
})

test('a reading stays over its kanji and makes room when it is the wider one', () => {
  const [line] = layOut('承《うけたまわ》る', 100, measure)
  expect(line?.[0]).toEqual({ text: '承', reading: 'うけたまわ', width: 25 })
})
