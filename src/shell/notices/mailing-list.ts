// 宛名データ — the mailing list beside a batch of letters, one line a letter, in printing order.
//
// CSV in CP932 with CRLF and a heading line, every field quoted: number in the batch, batch,
// letter code, address, name, honorific, letters the code page lacks. The mail house matches
// the PDF by page; a line with something in the last column is looked at by a person.

import { csvLine } from '../../core/kernel/csv.ts'
import type { AddressedLetter } from './letters.ts'
import { inCp932 } from './cp932.ts'

const heading = ['連番', 'バッチ', '管理番号', '住所', '氏名', '敬称', '外字']
const honorific = '様'

export function mailingList(batch: string, letters: readonly AddressedLetter[]): Uint8Array {
  const lines = letters.map(({ letter, file, place }) => {
    const { address, name } = file.resident
    const lacking = inCp932(address + name.full).unwritable.map(codePoints)
    return [
      String(place),
      batch,
      letter.letterCode,
      address,
      name.full,
      honorific,
      lacking.join(' '),
    ]
  })
  const text = [heading, ...lines].map(csvLine).join('')
  return inCp932(text).bytes
}

/** `U+8FBB+E0100`: what the mail house has to draw itself. */
function codePoints(letter: string): string {
  const points = Array.from(letter, (each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase())
  return `U+${points.join('+')}`
}
