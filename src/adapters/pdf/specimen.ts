// What says specimen on every paper: the ground, the word across it, the seal that is none.
//
// All of it is artefact: a screen reader hears the sentence at the foot instead.

import { certificateWords } from './texts/certificates.ja.ts'
import { page, useFont, type Sheet } from './sheet.ts'
import { lettersOf } from './typefaces.ts'

const ground = '#d9eadf'
const warning = '#c0392b'

/** Fine interwoven curves of our own, light enough to read on. */
export function drawGround(sheet: Sheet): void {
  sheet.artefact((doc) => {
    doc.rect(30, 30, page.width - 60, page.height - 60).clip()
    doc.lineWidth(0.35).strokeColor(ground)
    for (let line = 0; line < 46; line += 1) {
      const middle = 30 + line * 17.4
      const phase = line * 0.55
      wave(doc, (x) => middle + 9 * Math.sin(x / 46 + phase) + 4 * Math.sin(x / 17 - phase))
    }
    doc.stroke()
  })
}

function wave(doc: PDFKit.PDFDocument, height: (x: number) => number): void {
  doc.moveTo(26, height(26))
  for (let x = 34; x <= page.width - 26; x += 8) doc.lineTo(x, height(x))
}

/** SPECIMEN 見本 three times across the page. */
export function drawSpecimen(sheet: Sheet): void {
  sheet.artefact((doc) => {
    doc.fillColor(warning).fillOpacity(0.13)
    useFont(doc, 'gothicBold', 56)
    for (const middle of [210, 430, 650]) {
      doc.save()
      doc.rotate(-28, { origin: [page.width / 2, middle] })
      doc.text(`SPECIMEN ${certificateWords.specimen}`, 20, middle - 28, {
        width: page.width - 40,
        align: 'center',
        lineBreak: false,
      })
      doc.restore()
    }
    doc.fillOpacity(1)
  })
}

/** A square seal in vermilion that says specimen. */
export function drawSeal(sheet: Sheet, { x, y }: { x: number; y: number }): void {
  const side = 58
  sheet.artefact((doc) => {
    doc.fillOpacity(0.85).strokeOpacity(0.85).lineWidth(2.2)
    doc.roundedRect(x, y, side, side, 2).stroke(warning)
    useFont(doc, 'minchoBold', 23)
    doc.fillColor(warning)
    certificateWords.seal.forEach((column, index) => {
      const left = x + side - 28.5 - index * 25
      lettersOf(column).forEach((letter, row) => {
        doc.text(letter, left, y + 4.5 + row * 25.5, { lineBreak: false })
      })
    })
    doc.fillOpacity(1).strokeOpacity(1)
  })
}
