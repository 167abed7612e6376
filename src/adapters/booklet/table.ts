// A table on paper: cells wrap, a row never breaks across pages, its head is read as a head.

import { layOut } from './line-layout.ts'
import { measureIn, room, rule, setLine, sheet, textWidth, type Pen, type Style } from './pen.ts'

const size = 9
const padding = 4

export type PaperTable = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function drawTable(pen: Pen, { head, rows }: PaperTable): void {
  drawRow(pen, head, { size, bold: true, tag: 'TH' })
  for (const row of rows) drawRow(pen, row, { size, tag: 'TD' })
  pen.y += 8
}

function drawRow(pen: Pen, cells: readonly string[], style: Style): void {
  const width = textWidth / cells.length
  const measure = measureIn(pen, style)
  const laid = cells.map((cell) => layOut(cell, width - 2 * padding, measure))
  const step = size * pen.leading
  const height = Math.max(...laid.map((lines) => lines.length)) * step + 2 * padding
  room(pen, height)
  const top = pen.y
  rule(pen, top)
  for (const [column, lines] of laid.entries()) {
    pen.y = top + padding
    const x = sheet.margin + column * width + padding
    const cell = pen.doc.struct(style.tag, {}, () => {
      for (const units of lines) {
        setLine(pen, { units, x }, style)
        pen.y += step
      }
    })
    pen.root.add(cell)
  }
  pen.y = top + height
  rule(pen, pen.y)
}
