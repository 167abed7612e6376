// Keys for finding people. Names are kept as received; only these keys are folded: NFKC,
// variation selectors and spaces out, lower case, katakana for kana.

/** Key of a name as written. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .replaceAll(/\s/gu, '')
    .toLowerCase()
}

/** Key of a reading: the same with hiragana turned to katakana. */
export function kanaKey(text: string): string {
  return nameKey(text).replaceAll(/[ぁ-ゖ]/gu, (kana) =>
    String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60),
  )
}
