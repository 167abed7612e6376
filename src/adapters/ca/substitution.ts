// 代替文字: characters the certificate cannot carry are replaced, and flagged one by one.
//
// The set is JIS X 0208 (levels 1 and 2) with JIS X 0212 (supplementary kanji) and
// printable ASCII. The runtime's EUC-JP decoder knows the first two, so the table is read
// from it once. A variation selector is dropped and its base character counts as replaced.
// Where JIS has one sign and Unicode two (U+2212 and U+FF0D), both are that sign and stay as
// registered; of what JIS lacks, a twin that it has is better read than 〓 (3–1 as 3-1).

import { otherValueInJis, writableTwins } from '../../core/kernel/twin-signs.ts'
import { substituteCharacter } from './unconfirmed-choices.ts'

export type Substituted = {
  readonly text: string
  /** One `0` or `1` for each character of `text`; 1 = replaced. */
  readonly flags: string
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
/** By UTF-16 code unit: every character that can be carried is one. */
let table: Uint8Array | undefined

export function substitute(original: string): Substituted {
  table ??= readTable()
  const carried = table
  if (!needsCare(original, carried)) {
    return { text: original, flags: '0'.repeat(original.length) }
  }
  let text = ''
  let flags = ''
  for (const { segment } of segmenter.segment(original)) {
    const carriedWhole = segment.length === 1 && carried[segment.charCodeAt(0)] === 1
    text += carriedWhole ? segment : replacement(segment, carried)
    flags += carriedWhole ? '0' : '1'
  }
  return { text, flags }
}

function needsCare(text: string, carried: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (carried[text.charCodeAt(at)] !== 1) return true
  return false
}

function replacement(segment: string, carried: Uint8Array): string {
  const carries = (sign: string) => sign.length === 1 && carried[sign.charCodeAt(0)] === 1
  const twin = writableTwins(segment).find(carries)
  if (twin !== undefined) return twin
  return carried[segment.charCodeAt(0)] === 1 ? segment.charAt(0) : substituteCharacter
}

function readTable(): Uint8Array {
  const decoder = new TextDecoder('euc-jp')
  const characters = new Uint8Array(0x1_0000).fill(1, 0x20, 0x7f)
  for (const planePrefix of [[], [0x8f]]) {
    for (let row = 0xa1; row <= 0xfe; row++) addRow(characters, [...planePrefix, row], decoder)
  }
  for (let code = 0; code < characters.length; code++) {
    const other = otherValueInJis(String.fromCharCode(code))
    if (other !== undefined && characters[other.charCodeAt(0)] === 1) characters[code] = 1
  }
  return characters
}

function addRow(into: Uint8Array, lead: readonly number[], decoder: TextDecoder): void {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const character = decoder.decode(new Uint8Array([...lead, cell]))
    if (character.length === 1 && character !== '\ufffd') into[character.charCodeAt(0)] = 1
  }
}
