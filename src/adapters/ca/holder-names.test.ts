import { expect, test } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import { birthCode } from './holder-names.ts'
import { substitute } from './substitution.ts'

test.each([
  // born            code        the first day of an era already is the new era's
  ['1912-07-29', '119120729'],
  ['1912-07-30', '219120730'],
  ['1926-12-24', '219261224'],
  ['1926-12-25', '319261225'],
  ['1989-01-07', '319890107'],
  ['1989-01-08', '419890108'],
  ['2019-04-30', '420190430'],
  ['2019-05-01', '520190501'],
  ['1868-01-24', '018680124'],
])('whoever was born on %s has the code %s', (born, code) => {
  expect(birthCode(day(born))).toBe(code)
})

test.each([
  // as registered          in the certificate       flags
  ['見本　花子', '見本　花子', '00000'],
  ['鷗外', '鷗外', '00'], // supplementary kanji
  ['𠮷田', '〓田', '10'], // beyond both sets
  ['葛\u{E0100}飾', '葛飾', '10'], // a variant of a kanji that is in the set
  ['NGUYEN VAN A', 'NGUYEN VAN A', '000000000000'],
  ['Đặng', 'Đ〓ng', '0100'], // the supplementary set has Đ
  ['한', '〓', '1'],
  // The signs of JIS X 0208 that have two values in Unicode stay as they are registered.
  ['３−１０１号', '３−１０１号', '000000'], // U+2212
  ['３－１０１号', '３－１０１号', '000000'], // U+FF0D
  ['１〜２', '１〜２', '000'], // U+301C
  ['１～２', '１～２', '000'], // U+FF5E
  ['甲‖乙—丙', '甲‖乙—丙', '00000'], // U+2016, U+2014
  ['甲∥乙―丙', '甲∥乙―丙', '00000'], // U+2225, U+2015
  ['¢£¬¦‾¥', '¢£¬¦‾¥', '000000'],
  ['￠￡￢￤￣￥＼', '￠￡￢￤￣￥＼', '0000000'],
  // A sign that JIS does not have at all is written as its twin, and flagged.
  ['３–１０１', '３-１０１', '01000'], // U+2013
  ['Oʼneil', "O'neil", '010000'],
  ['ジャン·オ', 'ジャン・オ', '00010'],
  ['コーポﾏﾙ', 'コーポマル', '00011'],
  ['ﾊﾞﾝﾋﾞ', 'バンビ', '111'],
])('%s is written %s and flagged %s', (original, text, flags) => {
  expect(substitute(original)).toEqual({ text, flags })
})
