import { expect, test } from 'vitest'
import { cut } from './face.ts'

// prettier-ignore
test.each([
  // text              lines of three full-width characters
  ['',                []],
  ['あいう',           ['あいう']],
  ['あいうえ',         ['あいう', 'え']],
  ['abcdef',          ['abcdef']],
  ['abcdefg',         ['abcdef', 'g']],
  ['aあいう',          ['aあい', 'う']],
  ['ｱｲｳｴｵｶｷ',          ['ｱｲｳｴｵｶ', 'ｷ']],
  ['𠮷𠮷𠮷𠮷',            ['𠮷𠮷𠮷', '𠮷']],
  ['葛󠄀葛󠄀葛󠄀葛󠄀',    ['葛󠄀葛󠄀葛󠄀', '葛󠄀']], // a variation selector stays with its letter
])('%s is cut into %o', (text, lines) => {
  expect(cut(text, 3)).toEqual(lines)
})
