// Writes lines, tables and blanks down the pages of a PDF and starts a new page when one is full.
//
// Every text is an element of the document's structure, so that it is read aloud in order;
// bands, page numbers and rules are artefacts.

import PDFDocument from 'pdfkit'
import type { Locale } from '../../shell/ports/web.ts'
import { fontRuns, registerFonts } from './font-runs.ts'
import { layOut, type Measure, type Unit } from './line-layout.ts'

export const sheet = { width: 595.28, height: 841.89, margin: 62, top: 70, bottom: 70 } as const
export const textWidth = sheet.width - 2 * sheet.margin

export type Style = {
  readonly size: number
  readonly bold?: boolean
  readonly color?: string
  readonly tag: 'H1' | 'H2' | 'P' | 'LI' | 'TD' | 'TH'
  readonly indent?: number
  readonly before?: number
}

/** The document, its structure, and how far down the page the pen is. */
export type Pen = {
  readonly doc: PDFKit.PDFDocument
  readonly root: PDFKit.PDFStructureElement
  readonly locale: Locale
  /** Line height as a multiple of the size; readings need room above. */
  readonly leading: number
  y: number
}

export function openPen({ locale, title }: { locale: Locale; title: string }): Pen {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    lang: locale === 'ja-easy' ? 'ja' : locale,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Author: 'Madoguchi (SPECIMEN)' },
  })
  registerFonts(doc, locale)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root, locale, leading: locale === 'ja-easy' ? 2.05 : 1.7, y: sheet.height }
}

export function newPage(pen: Pen): void {
  pen.doc.addPage()
  pen.y = sheet.top
}

/** Goes to a new page when less than `height` is left. */
export function room(pen: Pen, height: number): void {
  if (pen.y + height > sheet.height - sheet.bottom) newPage(pen)
}

export function measureIn({ doc, locale }: Pen, { size, bold }: Look): Measure {
  return (text) =>
    fontRuns(doc, locale, { text, weight: bold ? 'bold' : 'regular' })
      .map((run) => doc.font(run.font).fontSize(size).widthOfString(run.text))
      .reduce((all, width) => all + width, 0)
}

type Look = Pick<Style, 'size' | 'bold'>

/** Writes at a place, each letter in a font that has it. */
export function setAt(
  { doc, locale }: Pen,
  { text, x, y }: { readonly text: string; readonly x: number; readonly y: number },
  { size, bold }: Look,
): void {
  let at = x
  for (const run of fontRuns(doc, locale, { text, weight: bold ? 'bold' : 'regular' })) {
    doc.font(run.font).fontSize(size).text(run.text, at, y, { lineBreak: false })
    at += doc.widthOfString(run.text)
  }
}

/** As many lines as the text takes. */
export function write(pen: Pen, text: string, style: Style): void {
  const indent = style.indent ?? 0
  const lines = layOut(text, textWidth - indent, measureIn(pen, style))
  const step = style.size * pen.leading
  pen.y += style.before ?? 0
  room(pen, Math.min(lines.length, 2) * step)
  for (const units of lines) {
    room(pen, step)
    const line = { units, x: sheet.margin + indent }
    const element = pen.doc.struct(style.tag, {}, () => {
      setLine(pen, line, style)
    })
    pen.root.add(element)
    pen.y += step
  }
}

export type Line = { readonly units: readonly Unit[]; readonly x: number }

/** One line where the pen is, readings above their kanji. */
export function setLine(pen: Pen, { units, x }: Line, style: Style): void {
  let at = x
  for (const unit of units) {
    setText(pen, { text: unit.text, from: at, width: unit.width, up: 0 }, style)
    if (unit.reading !== undefined) {
      const small = { ...style, size: style.size / 2, bold: false }
      const above = { text: unit.reading, from: at, width: unit.width, up: style.size * 0.52 }
      setText(pen, above, small)
    }
    at += unit.width
  }
}

type Placed = {
  readonly text: string
  readonly from: number
  readonly width: number
  readonly up: number
}

function setText(pen: Pen, { text, from, width, up }: Placed, style: Style): void {
  const own = measureIn(pen, style)(text)
  pen.doc.fillColor(style.color ?? '#1a1a1c')
  setAt(pen, { text, x: from + (width - own) / 2, y: pen.y - up }, style)
}

/** A thin line across the page, which nobody has to read. */
export function rule({ doc }: Pen, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(sheet.margin, y)
    .lineTo(sheet.width - sheet.margin, y)
    .lineWidth(0.5)
  doc.strokeColor('#767676').stroke()
  doc.endMarkedContent()
}
