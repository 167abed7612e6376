// 個人番号と暗証番号 have no place in free text: where somebody writes one all the
// same it is recognised, cut out before anything is kept, and said.
//
// A My Number counts when its check digit is right, so that other long numbers stay; a PIN only
// where the words around it call it one. Everything else that was typed stays as it was.

import { foldTwins } from '../kernel/twin-signs.ts'
import { hasValidCheckDigit } from '../resident/my-number.ts'

export type SecretKind = 'my-number' | 'pin'

export type WithoutSecrets = {
  /** What was typed; an ellipsis stands where a secret stood. */
  readonly text: string
  readonly found: readonly SecretKind[]
}

export function withoutSecrets(typed: string): WithoutSecrets {
  const signs = Array.from(typed)
  const plain = signs.map(plainSign).join('')
  const numbers = myNumbersIn(plain)
  const pins = pinsIn(plain)
  if (numbers.length + pins.length === 0) return { text: typed, found: [] }
  const found = [
    ...(numbers.length > 0 ? (['my-number'] as const) : []),
    ...(pins.length > 0 ? (['pin'] as const) : []),
  ]
  return { text: cutOut(signs, [...numbers, ...pins]), found }
}

type Span = readonly [start: number, end: number]

const kanjiDigits = '〇一二三四五六七八九'

/** One sign for each sign typed: digits, letters and dashes in their plain form. */
function plainSign(sign: string): string {
  const kanji = kanjiDigits.indexOf(sign)
  if (kanji >= 0) return String(kanji)
  const folded = foldTwins(sign.toLowerCase())
  return folded.length === 1 ? folded : '※'
}

type Group = { readonly digits: string; readonly start: number; readonly end: number }

/** Groups of digits with a space, a dash or the like between them, twelve digits in all. */
function myNumbersIn(plain: string): readonly Span[] {
  const groups = [...plain.matchAll(/(?<![a-z])\d+(?![a-z])/g)].map((match) => ({
    digits: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  return groups.flatMap((_, first) => {
    const end = endOfNumber(plain, groups.slice(first, first + 12))
    const start = groups[first]?.start ?? 0
    return end === undefined ? [] : [[start, end] as const]
  })
}

function endOfNumber(plain: string, groups: readonly Group[]): number | undefined {
  let digits = ''
  let end: number | undefined
  for (const group of groups) {
    const between = end === undefined ? '-' : plain.slice(end, group.start)
    if (!/^[\s\p{Cf}.,/_・-]{1,3}$/u.test(between)) return undefined
    digits += group.digits
    end = group.end
    if (digits.length >= 12) break
  }
  return hasValidCheckDigit(digits) ? end : undefined
}

/** As plainSign leaves them: the long vowel mark is a dash there. */
const callsItPin =
  '(?:暗証番号|暗証|あんしょうばんごう|パスワ-ド|ピンコ-ド|(?<![a-z])pin(?![a-z])|passcode|' +
  'password|비밀번호|암호|密码|密碼)'
const betweenThem = '(?:[^0-9a-z\\n。]|is|was|code|number|no\\.){0,12}'
/** A day, an amount or a house number is none. */
const notCounting = '(?![0-9a-z]|\\s?(?:[年月日円回歳時分秒号人枚桁-]|番地|丁目|けた))'
const fourDigits = `(?<![0-9-])[0-9]{4}${notCounting}`
const lettersAndDigits = '(?<![a-z0-9])(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{6,16}(?![a-z0-9])'
const value = `(?:${fourDigits}|${lettersAndDigits}|[0-9]{6}${notCounting})`

const pinPatterns = [
  // Called one first: 暗証番号は1234, PIN: 1234; and more of them in the same breath.
  new RegExp(`${callsItPin}${betweenThem}(${value})(?:${betweenThem}(${value}))?`, 'dg'),
  // Called one afterwards: 1234が暗証番号です, 1234 is my PIN.
  new RegExp(`(${fourDigits})[\\s」"']*(?:が|は|=|is)[^0-9\\n。]{0,8}${callsItPin}`, 'dg'),
]

function pinsIn(plain: string): readonly Span[] {
  return pinPatterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ indices }) =>
      [indices?.[1], indices?.[2]].filter((span) => span !== undefined),
    ),
  )
}

function cutOut(signs: readonly string[], spans: readonly Span[]): string {
  const inSpan = (at: number) => spans.some(([start, end]) => at >= start && at < end)
  return signs
    .map((sign, at) => {
      if (!inSpan(at)) return sign
      return at > 0 && inSpan(at - 1) ? '' : '…'
    })
    .join('')
}
