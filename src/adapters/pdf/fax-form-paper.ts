// 聴覚障がい者専用FAX用紙 — a form to print, fill in by hand and send.
//
// Everything that FAX-02…05 ask for has its own box, in the order in which completeness is
// checked, so that what is missing can be named by what stands on the paper.

import type { FaxFormPaper } from '../../shell/ports/papers.ts'
import { openSheet, page, type Sheet } from './sheet.ts'
import { faxFormWords as words } from './texts/fax-form.ja.ts'

const left = 50
const width = page.width - 2 * left
const ruled = '#333333'

export async function faxFormPaper({ town, faxNumber }: FaxFormPaper): Promise<Uint8Array> {
  const createdAt = new Date(`${town.edition.day}T00:00:00+09:00`)
  const sheet = openSheet({ title: words.title, lang: 'ja-JP', createdAt })
  sheet.newPage()
  sheet.line(`SPECIMEN ${words.specimen}`, { x: left, y: 44, size: 9, width, align: 'right' })
  const heading = { size: 19, typeface: 'gothicBold', tag: 'H1' } as const
  sheet.line(words.title, { x: left, y: 72, width, ...heading, align: 'center' })
  const bold = { typeface: 'gothicBold', size: 13 } as const
  sheet.line(words.sendTo(faxNumber), { x: left, y: 98, width, ...bold, align: 'center' })
  const y = sheet.block(words.onlyFor, { x: left, y: 126, width, size: 11, typeface: 'gothic' })
  drawSuspension(sheet, drawQuestion(sheet, drawPurpose(sheet, y + 2)))
  const foot = { x: left, width, size: 10, typeface: 'gothic' } as const
  sheet.line(words.noNumber, { ...foot, y: page.height - 56, typeface: 'gothicBold' })
  sheet.block(words.after, { ...foot, y: page.height - 40 })
  return sheet.finish()
}

function drawPurpose(sheet: Sheet, top: number): number {
  const y = row(sheet, { top, height: 40, term: words.replyFax, hint: '' })
  const plain = { x: left, width, size: 11.5, typeface: 'gothicBold' } as const
  sheet.line(words.chooseOne, { ...plain, y: y + 22 })
  sheet.line(words.question, { ...plain, x: left + 16, y: y + 46, size: 13 })
  sheet.line(words.suspension, { ...plain, x: left + 16, y: y + 70, size: 13 })
  return y + 84
}

function drawQuestion(sheet: Sheet, top: number): number {
  const height = 110
  frame(sheet, { top, height })
  const term = { x: left + 8, y: top + 16, width, size: 10.5, typeface: 'gothic' } as const
  sheet.line(words.questionBox, term)
  return top + height
}

function drawSuspension(sheet: Sheet, top: number): void {
  const note = { x: left, width, size: 11, typeface: 'gothicBold' } as const
  let y = sheet.block(words.suspensionNote, { ...note, y: top + 22 })
  y = sheet.block(words.cardNote, { ...note, y: y + 2, typeface: 'gothic' })
  const rows = [
    { term: words.name, hint: '', height: 38 },
    { term: words.sender, hint: words.senderChoices, height: 38 },
    { term: words.address, hint: '', height: 46 },
    { term: words.birthDate, hint: words.birthChoices, height: 38 },
    { term: words.sex, hint: words.sexChoices, height: 32 },
    { term: words.reason, hint: '', height: 60 },
  ]
  y -= 10
  for (const each of rows) y = row(sheet, { ...each, top: y })
}

type Row = {
  readonly top: number
  readonly height: number
  readonly term: string
  readonly hint: string
}

const termWidth = 130

function row(sheet: Sheet, { top, height, term, hint }: Row): number {
  frame(sheet, { top, height })
  sheet.artefact((doc) => {
    doc.lineWidth(0.6).moveTo(left + termWidth, top)
    doc.lineTo(left + termWidth, top + height).stroke(ruled)
  })
  const ink = { size: 10, typeface: 'gothic' } as const
  const label = { x: left + 8, y: top + 17, width: termWidth - 14, leading: 14 }
  sheet.block(term, { ...ink, ...label })
  const middle = top + height / 2 + 4
  const room = { x: left + termWidth + 10, y: middle, width: width - termWidth - 20 }
  if (hint !== '') sheet.line(hint, { ...ink, ...room, size: 11 })
  return top + height
}

function frame(sheet: Sheet, { top, height }: { top: number; height: number }): void {
  sheet.artefact((doc) => {
    doc.lineWidth(0.9).rect(left, top, width, height).stroke(ruled)
  })
}
