// The fonts on paper, parsed once, and which of them has a glyph.
//
// UD Mincho and UD Gothic are what ward offices print with, but they lack rare kanji (𠮷),
// Hangul and parts of the Chinese characters; those letters alone come from a Noto face.
// pdfkit takes a parsed font from another document, so no font is parsed twice.

import { fontBytes, type FontFile } from 'madoguchi-fonts'
import PDFDocument from 'pdfkit'

const files = {
  mincho: 'BIZUDMincho-Regular',
  minchoBold: 'BIZUDMincho-Bold',
  gothic: 'BIZUDPGothic-Regular',
  gothicBold: 'BIZUDPGothic-Bold',
  rare: 'NotoSerifJP-Rare-Regular',
  rareBold: 'NotoSerifJP-Rare-Bold',
  korean: 'NotoSansKR-Regular',
  simplified: 'NotoSansSC-Regular',
  traditional: 'NotoSansTC-Regular',
} as const satisfies Record<string, FontFile>

export type FontName = keyof typeof files

/** In which order fonts are tried for a letter. */
export const typefaces = {
  mincho: ['mincho', 'rare', 'korean', 'simplified'],
  minchoBold: ['minchoBold', 'rareBold', 'korean', 'simplified'],
  gothic: ['gothic', 'rare', 'korean', 'simplified'],
  gothicBold: ['gothicBold', 'rareBold', 'korean', 'simplified'],
  korean: ['korean', 'gothic', 'rare'],
  simplified: ['simplified', 'gothic', 'rare'],
  traditional: ['traditional', 'gothic', 'rare'],
} as const satisfies Record<string, readonly FontName[]>

export type Typeface = keyof typeof typefaces

/** What pdfkit needs of a parsed font, and what we ask it. */
export type ParsedFont = {
  readonly layout: (text: string) => unknown
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
}

const parsed = new Map<FontName, ParsedFont>()

/** The font, opened at its first use. */
export function parsedFont(name: FontName): ParsedFont {
  const opened = parsed.get(name)
  if (opened) return opened
  const probe = new PDFDocument({ autoFirstPage: false, font: '' })
  probe.font(fontBytes(files[name]))
  const font: unknown = Reflect.get(Object(Reflect.get(probe, '_font')), 'font')
  if (!isParsedFont(font)) throw new Error('pdfkit keeps its fonts elsewhere than it did')
  parsed.set(name, font)
  return font
}

export type Run = { readonly font: FontName; readonly text: string }

const clusters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Letters as a reader counts them. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(clusters.segment(text), ({ segment }) => segment)
}

const selector = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u

/** The text in pieces that one font can write; a letter and its selector stay together. */
export function runsOf(text: string, typeface: Typeface): readonly Run[] {
  const runs: { font: FontName; text: string }[] = []
  for (const letter of lettersOf(text)) {
    const font = fontFor(letter, typeface)
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

function fontFor(cluster: string, typeface: Typeface): FontName {
  const chain = typefaces[typeface]
  const rare = chain.find((name) => name.startsWith('rare'))
  const order = selector.test(cluster) && rare ? [rare, ...chain] : chain
  return order.find((name) => canWrite(cluster, name)) ?? chain[0]
}

function canWrite(cluster: string, name: FontName): boolean {
  return Array.from(cluster).every(
    (letter) =>
      selector.test(letter) || parsedFont(name).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  )
}

function isParsedFont(value: unknown): value is ParsedFont {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'layout') === 'function' &&
    typeof Reflect.get(value, 'hasGlyphForCodePoint') === 'function'
  )
}
