// Which font writes which letter: the face of the reader's language, and the Japanese one for
// what it lacks. A Korean or traditional face has 內 but not 内, and names of places are Japanese.

import { fontBytes, type FontFile } from 'madoguchi-fonts'
import type { Locale } from '../../shell/ports/web.ts'

type Face = { readonly regular: FontFile; readonly bold: FontFile }
const japanese: Face = { regular: 'BIZUDPGothic-Regular', bold: 'BIZUDPGothic-Bold' }
const simplified: Face = { regular: 'NotoSansSC-Regular', bold: 'NotoSansSC-Bold' }

/** In which order faces are tried for a letter. */
const chains: Readonly<Record<Locale, readonly Face[]>> = {
  ja: [japanese],
  'ja-easy': [japanese],
  en: [japanese],
  ko: [{ regular: 'NotoSansKR-Regular', bold: 'NotoSansKR-Bold' }, japanese],
  'zh-Hans': [simplified, japanese],
  'zh-Hant': [{ regular: 'NotoSansTC-Regular', bold: 'NotoSansTC-Bold' }, japanese, simplified],
}

type Weight = keyof Face
export type FontRun = { readonly font: string; readonly text: string }

const nameOf = (weight: Weight, index: number) => `${weight}-${index}`

export function registerFonts(doc: PDFKit.PDFDocument, locale: Locale): void {
  chains[locale].forEach((face, index) => {
    doc.registerFont(nameOf('regular', index), fontBytes(face.regular))
    doc.registerFont(nameOf('bold', index), fontBytes(face.bold))
  })
}

/** The text in pieces that one font can write; what none can is left to the first. */
export function fontRuns(
  doc: PDFKit.PDFDocument,
  locale: Locale,
  { text, weight }: { readonly text: string; readonly weight: Weight },
): readonly FontRun[] {
  const names = chains[locale].map((_face, index) => nameOf(weight, index))
  const [first = nameOf(weight, 0)] = names
  const runs: { font: string; text: string }[] = []
  for (const letter of text) {
    const font = names.find((name) => hasGlyph(doc, name, letter)) ?? first
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

export function hasGlyph(doc: PDFKit.PDFDocument, font: string, letter: string): boolean {
  doc.font(font)
  const parsed: unknown = Reflect.get(Object(Reflect.get(doc, '_font')), 'font')
  const has: unknown = Reflect.get(Object(parsed), 'hasGlyphForCodePoint')
  if (typeof has !== 'function') throw new Error('pdfkit keeps its fonts elsewhere than it did')
  return Boolean(Reflect.apply(has, parsed, [letter.codePointAt(0)]))
}
