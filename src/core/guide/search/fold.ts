// How texts are made alike before they are compared: width, kana, variants of kanji, romaji.
//
// A person types ﾏｲﾅﾝﾊﾞｰ, まいなんばー or mainanbaa, 髙 for 高: all must find the same page.
// Only the search key is folded; names and texts themselves are never touched.

import { romajiToKana } from './romaji.ts'

/** Variants that people's input methods give, each to the form our texts use. */
const kanjiVariants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邉: '辺',
  邊: '辺',
  齋: '斎',
  齊: '斉',
  濵: '浜',
  濱: '浜',
  德: '徳',
  廣: '広',
  澤: '沢',
  國: '国',
  學: '学',
  證: '証',
  號: '号',
  區: '区',
  轉: '転',
  舊: '旧',
  變: '変',
  續: '続',
  發: '発',
  會: '会',
  圓: '円',
  爲: '為',
}

/** The form in which texts and queries are compared. */
export function fold(text: string): string {
  const wide = text.normalize('NFKC').toLowerCase()
  return hiragana(wide)
    .replace(/\p{Script=Han}/gu, (kanji) => kanjiVariants[kanji] ?? kanji)
    .replace(/[ー〜~\-‐–—・'’"“”「」『』（）()、。,.!?！？:：;/\s]/g, '')
}

/** The ways in which a typed word may stand in a text: as it is, and as kana if it is romaji. */
export function foldedQuery(word: string): readonly string[] {
  const plain = fold(word)
  const kana = /^[a-z'’-]+$/i.test(word.normalize('NFKC')) ? romajiToKana(word) : undefined
  return kana === undefined || kana === plain ? [plain] : [plain, fold(kana)]
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
