// What the drawn card shows, and how text is made to fit the printed fields.
//
// A pure view model: the shell fills it from the card, the resident and the chip. The My
// Number is absent unless its holder has just asked to see it.

import type { CardKind } from '../../core/card/card.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { HolderKind, Sex } from '../../core/resident/resident.ts'
import type { StatusWord } from './status-chip.tsx'

export type CardView = {
  /** Unique on the page; also names the drawing's parts. */
  readonly id: string
  readonly kind: CardKind
  readonly status: StatusWord
  readonly name: string
  readonly address: string
  readonly birthDate: Day
  readonly sex: Sex
  /** Birth dates of Japanese nationals stand in the era, others' in the Gregorian calendar. */
  readonly holderKind: HolderKind
  readonly expiryDate: Day
  /** Filled in by the holder in the field for it (FINF-02); the sooner of the two certificates. */
  readonly certificateExpiryDate?: Day
  readonly additions: readonly string[]
  readonly additionCapacity: number
  /** Printed under the photo. */
  readonly securityCode?: string
  /** The ward that hands the card out. */
  readonly issuer: string
  /** A data URI or address of the photo. */
  readonly photo?: string
  /** Only when its holder has just asked to see it. */
  readonly myNumber?: string
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Width in ems: full-width characters count one, Latin letters about half. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += /^[A-Z]/.test(segment) ? 0.7 : /^[\u0020-\u024f]/.test(segment) ? 0.57 : 1
  }
  return width
}

/** The text in at most `count` lines no wider than `width` ems; the last line takes the rest. */
export function linesOf(text: string, width: number, count: number): readonly string[] {
  const [first = '', ...others] = text.split('\u3000')
  const rest = others.join('\u3000')
  if (count === 2 && rest !== '' && widthOf(text) > width && widthOf(first) <= width) {
    return [first, rest]
  }
  const lines: string[] = ['']
  for (const { segment } of graphemes.segment(text)) {
    const line = lines.at(-1) ?? ''
    if (lines.length < count && widthOf(line + segment) > width) lines.push(segment)
    else lines[lines.length - 1] = line + segment
  }
  return lines
}

/** The largest size up to `largest` at which the text is no wider than `room`. */
export function sizeToFit(text: string, room: number, largest: number): number {
  const width = widthOf(text)
  return width * largest <= room ? largest : Math.floor((room / width) * 10) / 10
}

/** 1234 5678 9012, or nothing of it. */
export function numberText(myNumber: string | undefined): string {
  return myNumber === undefined ? '●●●● ●●●● ●●●●' : (myNumber.match(/.{4}/g) ?? []).join(' ')
}
