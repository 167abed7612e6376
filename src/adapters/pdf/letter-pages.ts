// Letters for window envelopes: A4 folded in three, the address where the window is (長形3号).
//
// One page a letter, several letters in one document, so that a mail house prints a batch
// in the order of its mailing list.

import type { Letter } from '../../shell/ports/papers.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { openSheet, page, type Sheet } from './sheet.ts'
import { drawSpecimen } from './specimen.ts'
import { drawSquareCode } from './square-code.ts'
import type { Typeface } from './typefaces.ts'

const millimetre = 72 / 25.4
/** The window of a 長形3号 envelope, on the folded sheet: 20 mm in, 12 mm down, 90 × 45 mm. */
const window = { x: 24 * millimetre, y: 20 * millimetre, width: 80 * millimetre }
const folds = [99 * millimetre, 198 * millimetre]
const margin = 24 * millimetre
const inner = page.width - 2 * margin

const typefaceOf: Readonly<Record<Locale, Typeface>> = {
  ja: 'gothic',
  'ja-easy': 'gothic',
  en: 'gothic',
  ko: 'korean',
  'zh-Hans': 'simplified',
  'zh-Hant': 'traditional',
}

const langOf: Readonly<Record<Locale, string>> = {
  ja: 'ja-JP',
  'ja-easy': 'ja-JP',
  en: 'en',
  ko: 'ko-KR',
  'zh-Hans': 'zh-Hans',
  'zh-Hant': 'zh-Hant',
}

export async function letterPages(letters: readonly Letter[]): Promise<Uint8Array> {
  const [first] = letters
  if (!first) throw new Error('a batch of letters holds at least one')
  const sheet = openSheet({
    title: first.title,
    lang: langOf[first.locale],
    createdAt: new Date(`${first.sentOn}T00:00:00+09:00`),
  })
  for (const letter of letters) drawLetter(sheet, letter)
  return sheet.finish()
}

function drawLetter(sheet: Sheet, letter: Letter): void {
  const typeface = typefaceOf[letter.locale]
  sheet.newPage()
  drawSpecimen(sheet)
  drawFolds(sheet)
  const { x, width } = window
  const below = sheet.block(letter.postalAddress, {
    x,
    y: window.y,
    width,
    size: 11,
    typeface: 'gothic',
  })
  sheet.line(letter.addressee, { x, y: below + 8, width, size: 13.5, typeface: 'gothic' })
  drawSender(sheet, letter)

  const body = { x: margin, width: inner, typeface }
  const top = 118 * millimetre
  sheet.line(letter.title, { ...body, y: top, size: 17, align: 'center', tag: 'H1' })
  let y = top + 32
  for (const paragraph of letter.paragraphs) {
    y = sheet.block(paragraph, { ...body, y, size: 11, leading: 18.5 }) + 7
  }
  for (const [term, value] of letter.facts) y = drawFact(sheet, { y, term, value, typeface })
  drawCode(sheet, letter, y + 14)
}

function drawFolds(sheet: Sheet): void {
  sheet.artefact((doc) => {
    doc.lineWidth(0.4).strokeColor('#999999')
    for (const y of folds) doc.moveTo(8, y).lineTo(22, y)
    doc.stroke()
  })
}

function drawSender(sheet: Sheet, { senderLines, locale }: Letter): void {
  const place = { x: 115 * millimetre, width: page.width - 115 * millimetre - margin }
  const typeface = typefaceOf[locale]
  let y = 62 * millimetre
  for (const line of senderLines) {
    y = sheet.block(line, { ...place, y, size: 9.5, leading: 13.5, typeface, align: 'right' })
  }
}

type Fact = { readonly y: number; readonly term: string; readonly value: string }

function drawFact(sheet: Sheet, { y, term, value, typeface }: Fact & { typeface: Typeface }) {
  const split = 46 * millimetre
  sheet.line(term, { x: margin, y, width: split - 8, size: 10.5, typeface })
  const below = sheet.block(value, {
    x: margin + split,
    y,
    width: inner - split,
    size: 11.5,
    leading: 17,
    typeface,
  })
  return below + 4
}

function drawCode(sheet: Sheet, letter: Letter, top: number): void {
  const typeface = typefaceOf[letter.locale]
  drawSquareCode(sheet, letter.letterCode, { x: margin, y: top, side: 52 })
  const beside = { x: margin + 66, width: inner - 66, typeface }
  sheet.line(letter.letterCode, { ...beside, y: top + 14, size: 15, typeface: 'gothicBold' })
  sheet.block(letter.howToCheck, { ...beside, y: top + 34, size: 9.5, leading: 14 })
}
