// Nobody's My Number stands here: the twelve digits are made from 0 to 9 and their check digit.

import { expect, it } from 'vitest'
import { checkDigit } from '../resident/my-number.ts'
import { withoutSecrets } from './without-secrets.ts'

const eleven = '01234567890'
const number = `${eleven}${checkDigit(eleven)}`
const wrong = `${eleven}${(checkDigit(eleven) + 5) % 10}`
const inFours = (sign: string) => number.replace(/(\d{4})(?=\d)/g, `$1${sign}`)
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + +digit))

it.each([
  // how it is written
  [number],
  [wide(number)],
  [inFours(' ')],
  [inFours('　')],
  [inFours('-')],
  [wide(inFours('−'))],
  [inFours('ー')],
  [number.split('').join(' ')],
  [number.replace(/\d/g, (digit) => '〇一二三四五六七八九'[+digit] ?? '')],
])('a My Number is cut out however it is written: %s', (written) => {
  expect(withoutSecrets(`私の番号は${written}です。止めてください`)).toEqual({
    text: '私の番号は…です。止めてください',
    found: ['my-number'],
  })
})

it.each([
  // what is written, what stays
  ['暗証番号は1234です', '暗証番号は…です'],
  ['暗証番号：１２３４', '暗証番号：…'],
  ['PIN: 1234', 'PIN: …'],
  ['my PIN is 1234, please stop it', 'my PIN is …, please stop it'],
  ['pin code 1234', 'pin code …'],
  ['署名用の暗証番号はABC123、利用者用は1234', '署名用の暗証番号は…、利用者用は…'],
  ['パスワード「abc123」', 'パスワード「…」'],
  ['暗証番号は1234けど', '暗証番号は…けど'],
  ['1234が暗証番号です', '…が暗証番号です'],
  ['1234 is my PIN', '… is my PIN'],
  ['비밀번호는 1234입니다', '비밀번호는 …입니다'],
  ['密码是1234', '密码是…'],
])('a PIN is cut out where it is called one: %s', (written, stays) => {
  expect(withoutSecrets(written)).toEqual({ text: stays, found: ['pin'] })
})

it.each([
  [wrong],
  ['見本町二丁目２番３−１０１号'],
  ['03-0000-0000'],
  ['0120-95-0178、050-3816-9405'],
  ['暗証番号を3回間違えました'],
  ['暗証番号を忘れました。電話は03-0000-0000です'],
  ['暗証番号は2024年6月に変えました'],
  ['4桁の暗証番号について'],
  ['PIN reset please'],
  ['shipping 1234'],
  ['令和6年6月3日10時10分'],
  [`x${number}`],
  [`${number}1`],
  [''],
])('everything else stays as it was typed: %s', (written) => {
  expect(withoutSecrets(written)).toEqual({ text: written, found: [] })
})

it('takes no longer for a long text of nothing but digits and words', () => {
  const long = '暗証番号 12 34 56 '.repeat(4000)
  const before = performance.now()
  withoutSecrets(long)
  expect(performance.now() - before).toBeLessThan(2000)
})
