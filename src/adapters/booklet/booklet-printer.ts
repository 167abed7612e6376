// Prints the booklet and the forms of the guide as tagged PDF, in the fonts of each language.
//
// Page numbers of the table of contents are known last, so its pages are kept free and
// written at the end, with the band and the number of every page.

import type { BookletDocument, BookletPart, BookletPrinter } from '../../shell/ports/booklet.ts'
import {
  measureIn,
  newPage,
  openPen,
  room,
  rule,
  setAt,
  sheet,
  write,
  type Pen,
  type Style,
} from './pen.ts'
import { drawTable } from './table.ts'

const accent = '#115a36'
const quiet = '#4d4d4d'
const styles = {
  title: { size: 26, bold: true, color: accent, tag: 'H1' },
  subtitle: { size: 13, tag: 'P', before: 12 },
  chapter: { size: 18, bold: true, color: accent, tag: 'H1' },
  heading: { size: 12.5, bold: true, tag: 'H2', before: 9 },
  paragraph: { size: 10.5, tag: 'P' },
  item: { size: 10.5, tag: 'LI', indent: 14 },
  note: { size: 8, color: quiet, tag: 'P' },
  contents: { size: 11, tag: 'P' },
} as const satisfies Record<string, Style>

type Chapter = { readonly title: string; readonly page: number }

export function bookletPrinter(): BookletPrinter {
  return { print: async (document) => printed(document) }
}

async function printed(document: BookletDocument): Promise<Uint8Array> {
  const pen = openPen(document)
  const bytes = collected(pen.doc)
  newPage(pen)
  pen.y = document.contentsTitle === undefined ? sheet.top : sheet.height / 3
  write(pen, document.title, styles.title)
  write(pen, document.subtitle, styles.subtitle)
  if (document.contentsTitle !== undefined) {
    newPage(pen)
    pen.y = sheet.height
  }

  const chapters: Chapter[] = []
  for (const part of document.parts) {
    if (part.kind === 'chapter') chapters.push(beginChapter(pen, part))
    else drawPart(pen, part)
  }
  if (document.contentsTitle !== undefined) {
    writeContents(pen, document.contentsTitle, chapters)
  }
  writeEdges(pen, document.band)
  pen.root.end()
  pen.doc.end()
  return bytes
}

function beginChapter(pen: Pen, part: BookletPart & { kind: 'chapter' }): Chapter {
  if (pen.y > sheet.height / 2) newPage(pen)
  else pen.y += 24
  const page = pen.doc.bufferedPageRange().count
  pen.doc.outline.addItem(withoutReadings(part.title))
  write(pen, part.title, styles.chapter)
  if (part.source) write(pen, part.source, styles.note)
  return { title: part.title, page }
}

function drawPart(pen: Pen, part: Exclude<BookletPart, { kind: 'chapter' }>): void {
  switch (part.kind) {
    case 'heading':
      room(pen, 60)
      write(pen, part.text, styles.heading)
      return
    case 'paragraph':
      write(pen, part.text, styles.paragraph)
      return
    case 'note':
      write(pen, part.text, styles.note)
      return
    case 'list':
      for (const [index, item] of part.items.entries()) {
        write(pen, `${part.ordered ? `${index + 1}.` : '・'} ${item}`, styles.item)
      }
      return
    case 'table':
      room(pen, 90)
      write(pen, part.title, styles.heading)
      drawTable(pen, part)
      return
    case 'blanks':
      for (const label of part.labels) drawBlank(pen, label)
  }
}

/** A label and a line to write on, wide enough for a pen. */
function drawBlank(pen: Pen, label: string): void {
  room(pen, 42)
  if (label !== '') write(pen, label, styles.note)
  pen.y += label === '' ? 24 : 20
  rule(pen, pen.y)
  pen.y += 4
}

function writeContents(pen: Pen, title: string, chapters: readonly Chapter[]): void {
  pen.doc.switchToPage(1)
  pen.y = sheet.top
  write(pen, title, styles.chapter)
  pen.y += 6
  const available = sheet.height - sheet.bottom - pen.y
  const step = Math.min(22, available / chapters.length)
  for (const { title: chapter, page } of chapters) {
    const top = pen.y
    write(pen, `${chapter}  ${page}`, { ...styles.contents, size: Math.min(11, step / 2) })
    pen.y = top + step
  }
}

const edge = { size: 8 } as const

function writeEdges(pen: Pen, band: string): void {
  const { start, count } = pen.doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pen.doc.switchToPage(page)
    pen.doc.markContent('Artifact', { type: 'Pagination' })
    pen.doc.fillColor(quiet)
    setAt(pen, { text: `SPECIMEN  ${band}`, x: sheet.margin, y: 32 }, edge)
    const number = String(page + 1)
    const x = sheet.width / 2 - measureIn(pen, edge)(number) / 2
    setAt(pen, { text: number, x, y: sheet.height - 42 }, edge)
    pen.doc.endMarkedContent()
  }
}

function withoutReadings(text: string): string {
  return text.replace(/《[^《》]*》|｜/gu, '')
}

async function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of doc as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
