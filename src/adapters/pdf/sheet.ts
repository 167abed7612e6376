// One PDF being written: A4, tagged, Japanese, text placed by its baseline.
//
// Whatever is drawn is either an element of the document's structure (what a screen reader
// reads, in order) or an artefact (lines, grounds, the word SPECIMEN). Nothing outlives the
// sheet: two papers made at once share parsed fonts and nothing else.

import PDFDocument from 'pdfkit'
import {
  lettersOf,
  parsedFont,
  runsOf,
  type FontName,
  type Run,
  type Typeface,
} from './typefaces.ts'

export const page = { width: 595.28, height: 841.89 } as const

export type Ink = {
  readonly size: number
  readonly typeface?: Typeface
  readonly color?: string
  readonly spacing?: number
}

export type Place = { readonly x: number; readonly y: number; readonly width?: number }
export type Align = 'left' | 'center' | 'right'
export type Written = Ink & Place & { readonly align?: Align; readonly tag?: string }

export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  /** One line; set smaller when it would be wider than `width`. */
  readonly line: (text: string, how: Written) => void
  /** As many lines as it takes; answers with the y below the last one. */
  readonly block: (text: string, how: Written & { readonly leading?: number }) => number
  readonly artefact: (draw: (doc: PDFKit.PDFDocument) => void) => void
  readonly newPage: () => void
  readonly finish: () => Promise<Uint8Array>
}

export type SheetOptions = {
  readonly title: string
  readonly lang: string
  readonly createdAt: Date
}

export function openSheet({ title, lang, createdAt }: SheetOptions): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: '',
    lang,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: 'Madoguchi (SPECIMEN)', CreationDate: createdAt },
  })
  const bytes = collected(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const tagged = (tag: string, draw: () => void) => {
    root.add(doc.struct(tag, {}, [draw]))
  }
  return {
    doc,
    line: (text, how) => tagged(how.tag ?? 'P', () => writeLine(doc, text, how)),
    block: (text, how) => {
      const leading = how.leading ?? how.size * 1.6
      const lines = wrapped(doc, text, how)
      tagged(how.tag ?? 'P', () => {
        lines.forEach((line, index) => writeLine(doc, line, { ...how, y: how.y + index * leading }))
      })
      return how.y + lines.length * leading
    },
    artefact: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' })
      doc.save()
      draw(doc)
      doc.restore()
      doc.endMarkedContent()
    },
    newPage: () => {
      doc.addPage()
    },
    finish: async () => {
      root.end()
      doc.end()
      return bytes
    },
  }
}

/** The next text is written in this font. */
export function useFont(doc: PDFKit.PDFDocument, name: FontName, size: number): void {
  // pdfkit types a font's source as text or bytes, but takes a parsed font as well.
  doc.font(parsedFont(name) as unknown as string, name, size)
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

function writeLine(doc: PDFKit.PDFDocument, text: string, how: Written): void {
  const runs = runsOf(text, how.typeface ?? 'mincho')
  const natural = widthOf(doc, runs, how)
  const shrink = how.width !== undefined && natural > how.width ? how.width / natural : 1
  const ink = { ...how, size: how.size * shrink, spacing: (how.spacing ?? 0) * shrink }
  let x = how.x + room(how, natural * shrink)
  for (const run of runs) {
    useFont(doc, run.font, ink.size)
    doc.fillColor(how.color ?? '#1a1a1c').text(run.text, x, how.y, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: ink.spacing,
    })
    x += widthOf(doc, [run], ink)
  }
}

function room({ align, width }: Written, used: number): number {
  if (width === undefined || align === undefined || align === 'left') return 0
  return align === 'center' ? (width - used) / 2 : width - used
}

function widthOf(doc: PDFKit.PDFDocument, runs: readonly Run[], ink: Ink): number {
  return runs.reduce((sum, { font, text }) => {
    useFont(doc, font, ink.size)
    return sum + doc.widthOfString(text, { characterSpacing: ink.spacing ?? 0 })
  }, 0)
}

const neverFirst = /^[、。，．」』）〕・！？ー,.)\]]/u

/** Lines no wider than `width`; punctuation never begins one, Latin words stay whole. */
function wrapped(doc: PDFKit.PDFDocument, text: string, how: Written): readonly string[] {
  if (how.width === undefined) return text.split('\n')
  const { width } = how
  return text.split('\n').flatMap((paragraph) => {
    const lines = ['']
    for (const piece of pieces(paragraph)) {
      const longer = `${lines.at(-1) ?? ''}${piece}`
      const fits = widthOf(doc, runsOf(longer, how.typeface ?? 'mincho'), how) <= width
      if (fits || neverFirst.test(piece)) lines[lines.length - 1] = longer
      else lines.push(piece.trimStart())
    }
    return lines
  })
}

const word = /([\p{Script=Latin}\p{Nd}\p{Script=Hangul}'’:/.,_-]+\s?)/u

/** Where a line may break: between letters, but not inside a word. */
function pieces(text: string): readonly string[] {
  return text.split(word).flatMap((part, index) => (index % 2 === 1 ? [part] : lettersOf(part)))
}
