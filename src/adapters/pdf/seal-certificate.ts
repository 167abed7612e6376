// 印鑑登録証明書 — its holder alone, with an imprint that is drawn here and is nobody's seal.

import type { SealRegistrationCertificate } from '../../shell/ports/papers.ts'
import { refuseOthers } from './binding.ts'
import { beginPage, drawTable, endPage, inner, margin, type Frame } from './certificate-frame.ts'
import { dayInEra } from './japanese-day.ts'
import { openSheet, useFont, type Sheet } from './sheet.ts'
import { lettersOf } from './typefaces.ts'
import { certificateWords as words } from './texts/certificates.ja.ts'

export async function sealRegistrationCertificate(
  content: SealRegistrationCertificate,
  seal: Uint8Array,
): Promise<Uint8Array> {
  const { person } = content
  refuseOthers(content.requester, person)
  const createdAt = new Date(`${content.issuedOn}T00:00:00+09:00`)
  const sheet = openSheet({ title: words.sealTitle, lang: 'ja-JP', createdAt })
  const frame: Frame = {
    certified: content,
    title: words.sealTitle,
    sentence: words.sealSentence,
    seal,
    pageText: words.pageOf(1, 1),
  }
  const top = beginPage(sheet, frame)
  const below = drawImprint(sheet, top + 8, person.name.full)
  drawTable(sheet, below + 14, [
    { term: words.name, value: person.name.full, above: person.name.kana },
    { term: words.birthDate, value: dayInEra(person.birthDate) },
    { term: words.sex, value: words.sexes[person.sex] },
    { term: words.address, value: person.address },
    { term: words.sealRegisteredOn, value: dayInEra(content.registeredOn) },
  ])
  endPage(sheet, frame)
  return sheet.finish()
}

const box = 128
const red = '#c0392b'

/** The family name in a circle, as many letters as fit, above the word for specimen. */
function drawImprint(sheet: Sheet, top: number, fullName: string): number {
  const x = margin + (inner - box) / 2
  const middle = { x: x + box / 2, y: top + 20 + box / 2 }
  sheet.line(words.sealImprint, { x, y: top + 11, width: box, size: 10, align: 'center' })
  const family = lettersOf(fullName.split(/\s/u)[0] ?? '').slice(0, 3)
  sheet.artefact((doc) => {
    doc
      .rect(x, top + 20, box, box)
      .fillOpacity(0.7)
      .fill('#ffffff')
      .fillOpacity(1)
    doc
      .lineWidth(0.8)
      .rect(x, top + 20, box, box)
      .stroke('#3d5a4a')
    doc.lineWidth(2).circle(middle.x, middle.y, 36).stroke(red)
    useFont(doc, 'minchoBold', 11)
    doc.fillColor(red).text(words.specimen, middle.x - 11, middle.y + 40, { lineBreak: false })
  })
  const size = 54 / Math.max(2, family.length)
  family.forEach((letter, row) => {
    const y = middle.y + (row - (family.length - 1) / 2) * size + size * 0.36
    const place = { x: middle.x - size / 2, y, width: size }
    sheet.line(letter, { ...place, size, typeface: 'minchoBold', color: red, align: 'center' })
  })
  return top + 20 + box
}
