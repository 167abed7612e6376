// Kana as they are taken down by ear: hiragana for katakana, large for small, the sound for its spelling.
//
// Readings were long registered in large kana (キヨウコ), and ヱ, ヰ, ヲ, ヅ, ヂ live on in the names
// of old people: who types きょうこ or キエ must find them. For finding only.

const small = 'ぁぃぅぇぉっゃゅょゎゕゖゐゑをぢづ'
const large = 'あいうえおつやゆよわかけいえおじず'

/** Every kana as the hiragana that stands for it. */
export function foldKana(text: string): string {
  return text
    .replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(/[ぁ-ゖ]/gu, (kana) => large[small.indexOf(kana)] ?? kana)
}
