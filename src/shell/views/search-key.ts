// Key for finding people. Names are kept as received; only this key is folded: twins of signs,
// width, variants of kanji, kana. Spaces, selectors and marks are out.
//
// Keys are kept in a table: whoever changes what they come to, here or in what they are made
// with, raises the number, and the office makes them anew at its next start.

import { foldKana } from '../../core/kernel/kana.ts'
import { foldKanji } from '../../core/kernel/kanji-variants.ts'
import { foldTwins } from '../../core/kernel/twin-signs.ts'

export const searchKeyVersion = 1

/** Key of a name or its reading; empty where nothing is left to look for. */
export function searchKey(text: string): string {
  const plain = foldKana(foldKanji(foldTwins(text.replaceAll(selectors, '')))).toLowerCase()
  const key = plain.replaceAll(/(.)々/gu, '$1$1').replaceAll(/[^\p{L}\p{M}\p{N}-]/gu, '')
  return /[^-]/.test(key) ? key : ''
}

const selectors = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu
