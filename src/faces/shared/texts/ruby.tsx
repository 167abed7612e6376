// Readings (ふりがな) in texts: 漢字《かんじ》 becomes <ruby>, or is dropped where no markup fits.
//
// The base is the run of kanji right before 《, or everything after ｜ when one is written.
// Other text passes untouched, so every catalogue may go through here.

import type { ComponentChild } from 'preact'

const reading = /(?:｜([^《》｜]+)|([\p{Script=Han}々〆ヶ]+))《([^《》]+)》/gu

/** The text with readings as ruby; a plain string stays a plain string. */
export function ruby(text: string): ComponentChild {
  if (!text.includes('《')) return text
  const parts: ComponentChild[] = []
  let from = 0
  for (const match of text.matchAll(reading)) {
    const [whole, marked, kanji, kana] = match
    parts.push(text.slice(from, match.index))
    parts.push(
      <ruby>
        {marked ?? kanji}
        <rp>（</rp>
        <rt>{kana}</rt>
        <rp>）</rp>
      </ruby>,
    )
    from = match.index + whole.length
  }
  parts.push(text.slice(from))
  return <>{parts}</>
}

export function withoutReadings(text: string): string {
  return text.replace(reading, (_whole, marked?: string, kanji?: string) => marked ?? kanji ?? '')
}
