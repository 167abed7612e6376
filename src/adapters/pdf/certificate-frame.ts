// What the town's certificates have in common: ground and frame, the sentence that certifies,
// day, head of the municipality, seal, number, mark and square code at the foot.

import type { Certified } from '../../shell/ports/papers.ts'
import { documentNumberOf, markOf } from './binding.ts'
import { dayInEra } from './japanese-day.ts'
import { page, type Sheet } from './sheet.ts'
import { drawGround, drawSeal, drawSpecimen } from './specimen.ts'
import { drawSquareCode } from './square-code.ts'
import { certificateWords as words } from './texts/certificates.ja.ts'

export const margin = 52
export const inner = page.width - 2 * margin
const footTop = 640

export type Frame = {
  readonly certified: Certified
  readonly title: string
  readonly subtitle?: string
  readonly sentence: string
  readonly seal: Uint8Array
  readonly pageText: string
}

/** Ground, frame and title; answers with the y below them. */
export function beginPage(sheet: Sheet, { title, subtitle, pageText }: Frame): number {
  sheet.newPage()
  drawGround(sheet)
  sheet.artefact((doc) => {
    doc.lineWidth(1.6).strokeColor('#2f5d46')
    doc.rect(30, 30, page.width - 60, page.height - 60).stroke()
    doc
      .lineWidth(0.5)
      .rect(34, 34, page.width - 68, page.height - 68)
      .stroke()
  })
  const whole = { x: margin, width: inner }
  sheet.line(words.specimenLine, { ...whole, y: 56, size: 8.5, color: '#a93226' })
  sheet.line(pageText, { ...whole, y: 56, size: 8.5, align: 'right' })
  const big = { size: 23, spacing: 7, typeface: 'minchoBold', tag: 'H1' } as const
  sheet.line(title, { ...whole, y: 104, ...big, align: 'center' })
  if (subtitle === undefined) return 128
  sheet.line(subtitle, { ...whole, y: 126, size: 11.5, align: 'center' })
  return 146
}

/** The certifying sentence with day, name and seal, and how to check the paper. */
export function endPage(sheet: Sheet, { certified, sentence, seal }: Frame): void {
  const { town } = certified
  const number = documentNumberOf(certified.documentId)
  const mark = markOf(seal, number)
  sheet.line(sentence, { x: margin, y: footTop + 22, size: 12, width: inner })
  const day = dayInEra(certified.issuedOn)
  sheet.line(day, { x: margin + 16, y: footTop + 50, size: 12, width: 200 })
  const head = words.head(town.name.ja)
  const signature = { x: margin + 150, y: footTop + 82, size: 17, spacing: 4 }
  sheet.line(head, { ...signature, width: 240, typeface: 'minchoBold', align: 'right' })
  drawSeal(sheet, { x: page.width - margin - 78, y: footTop + 42 })
  drawSquareCode(sheet, `${number} ${mark}`, { x: margin, y: page.height - 104, side: 50 })
  const small = { x: margin + 66, size: 9, width: inner - 66 }
  sheet.line(`${words.documentNumber}　${number}`, { ...small, y: page.height - 92 })
  sheet.line(`${words.mark}　${mark}`, { ...small, y: page.height - 77 })
  sheet.line(words.markHint, { ...small, size: 8, y: page.height - 62 })
  drawSpecimen(sheet)
}

export type TableRow = { readonly term: string; readonly value: string; readonly above?: string }

/** A row with a reading above its value is higher. */
const heights = { plain: 20, withReading: 28 }
const termWidth = 118

/** A two-column table with lines; answers with the y below it. */
export function drawTable(sheet: Sheet, top: number, rows: readonly TableRow[]): number {
  const tops = topsOf(rows, top)
  const bottom = tops.at(-1) ?? top
  sheet.artefact((doc) => {
    doc
      .rect(margin, top, inner, bottom - top)
      .fillOpacity(0.55)
      .fill('#ffffff')
      .fillOpacity(1)
    doc
      .rect(margin, top, termWidth, bottom - top)
      .fillOpacity(0.5)
      .fill('#e3efe7')
      .fillOpacity(1)
    doc
      .lineWidth(0.8)
      .strokeColor('#3d5a4a')
      .rect(margin, top, inner, bottom - top)
    doc
      .moveTo(margin + termWidth, top)
      .lineTo(margin + termWidth, bottom)
      .stroke()
    doc.lineWidth(0.4)
    for (const y of tops.slice(1, -1)) doc.moveTo(margin, y).lineTo(margin + inner, y)
    doc.stroke()
  })
  rows.forEach((row, index) => drawRow(sheet, row, tops[index] ?? top))
  return bottom
}

/** The y of each line of the table, the last one included. */
function topsOf(rows: readonly TableRow[], top: number): readonly number[] {
  const tops = [top]
  for (const { above } of rows) {
    tops.push((tops.at(-1) ?? top) + (above ? heights.withReading : heights.plain))
  }
  return tops
}

function drawRow(sheet: Sheet, { term, value, above }: TableRow, top: number): void {
  const x = margin + termWidth + 12
  const width = inner - termWidth - 24
  const termTop = top + (above ? 18 : 14)
  sheet.line(term, { x: margin + 10, y: termTop, size: 10, width: termWidth - 20 })
  if (above) {
    sheet.line(above, { x, y: top + 9.5, size: 6.8, width, color: '#44524a' })
    sheet.line(value, { x, y: top + 23, size: 13, width })
  } else {
    sheet.line(value, { x, y: top + 14.5, size: 11.5, width })
  }
}
