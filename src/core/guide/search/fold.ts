// How texts are made alike before they are compared: width, kana, variants of kanji, romaji.
//
// A person types ﾏｲﾅﾝﾊﾞｰ, まいなんばー or mainanbaa, 髙 for 高: all must find the same page.
// Only the search key is folded; names and texts themselves are never touched.

import { foldKana } from '../../kernel/kana.ts'
import { foldKanji } from '../../kernel/kanji-variants.ts'
import { foldTwins } from '../../kernel/twin-signs.ts'
import { romajiToKana } from './romaji.ts'

/** The form in which texts and queries are compared. */
export function fold(text: string): string {
  const plain = foldKana(foldKanji(foldTwins(text))).toLowerCase()
  return plain.replace(/[〜\-‖・'"「」『』（）()、。,.!?！？:：;/\s]/g, '')
}

/** The ways in which a typed word may stand in a text: as it is, and as kana if it is romaji. */
export function foldedQuery(word: string): readonly string[] {
  const plain = fold(word)
  const kana = /^[a-z'’-]+$/i.test(word.normalize('NFKC')) ? romajiToKana(word) : undefined
  return kana === undefined || kana === plain ? [plain] : [plain, fold(kana)]
}
