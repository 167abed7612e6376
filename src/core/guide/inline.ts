// The inside of a line: plain text, `{fee.card_only}` (a value) and `[[loss]]` (a section).
//
// Readings of kanji stay in the text, 漢字《かんじ》 with ｜ where the base begins; whoever
// shows it makes ruby of them, and `withoutReadings` drops them for search and print.

export type InlinePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly key: string }
  | { readonly kind: 'section'; readonly id: string }

const special = /\{([a-z_]+\.?[a-z_]*)\}|\[\[([a-z0-9-]+)\]\]/g

export function inlineParts(line: string): readonly InlinePart[] {
  const parts: InlinePart[] = []
  let from = 0
  for (const match of line.matchAll(special)) {
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) })
    const [whole, key, id] = match
    if (key !== undefined) parts.push({ kind: 'value', key })
    else parts.push({ kind: 'section', id: id ?? '' })
    from = match.index + whole.length
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) })
  return parts
}

const reading = /(?:｜([^《》｜]+)|([\p{Script=Han}々〆ヶ]+))《([^《》]+)》/gu

export function withoutReadings(text: string): string {
  return text.replace(reading, (_whole, marked?: string, kanji?: string) => marked ?? kanji ?? '')
}

/** The readings alone in place of their kanji: what a text sounds like. */
export function asReading(text: string): string {
  return text.replace(reading, '$3')
}

/** Kanji that no reading follows: easy Japanese has none (やさしい日本語). */
export function kanjiWithoutReading(text: string): readonly string[] {
  return text.replace(reading, '').match(/[\p{Script=Han}々〆]+/gu) ?? []
}
