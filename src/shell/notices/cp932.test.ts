import { expect, it } from 'vitest'
import { inCp932 } from './cp932.ts'

const read = (bytes: Uint8Array) => new TextDecoder('shift_jis').decode(bytes)

it.each([
  // text, what a mail house reads, what it has to draw itself
  ['見本　花子', '見本　花子', []],
  ['髙橋　﨑子', '髙橋　﨑子', []],
  ['SANTOS MARIA ｶﾅ', 'SANTOS MARIA ｶﾅ', []],
  ['𠮷野', '〓野', ['𠮷']],
  ['辻\u{E0100}', '〓', ['辻\u{E0100}']],
  ['김하나', '〓〓〓', ['김', '하', '나']],
  // Signs with two values in Unicode come out as the code page reads them.
  ['３−１０１', '３－１０１', []],
  ['１〜２‖—¢£¬', '１～２∥―￠￡￢', []],
  ['¥‾¦', '￥￣￤', []],
  // A sign that the code page does not have is written as its twin.
  ['３–１０１', '３-１０１', []],
  ['O’Neil ʼA', "O’Neil 'A", []],
  ['ジャン·オ', 'ジャン・オ', []],
])('writes %s as far as the code page goes', (text, expected, unwritable) => {
  const encoded = inCp932(text)
  expect(read(encoded.bytes)).toBe(expected)
  expect(encoded.unwritable).toEqual(unwritable)
})
