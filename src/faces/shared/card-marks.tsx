// The pieces a drawn card is put together from: printed words, chip, marks and stamps.
//
// Shapes carry their colours themselves, so that the picture stands without a stylesheet.

import { sizeToFit, type CardView } from './card-view.ts'
import { useLocale } from './reader-locale.ts'
import { textsOf } from './texts/message.ts'
import { statesTexts } from './texts/states.ts'

type Printed = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly class?: string
  /** The text shrinks to fit this width. */
  readonly room?: number
}

export function Words({ x, y, size, text, room, ...rest }: Printed) {
  const fitted = room === undefined ? size : sizeToFit(text, room, size)
  return (
    <text x={x} y={y} font-size={fitted} class={rest.class ?? 'print-words'}>
      {text}
    </text>
  )
}

export function Label({ x, y, text }: Omit<Printed, 'size'>) {
  return (
    <text x={x} y={y} class="print-label">
      {text}
    </text>
  )
}

/** The state across the card, in words: nobody should read a stopped card as a good one. */
export function Stamp({ card }: { readonly card: CardView }) {
  const { plain } = textsOf(statesTexts, useLocale())
  const word = plain(card.status)
  const size = sizeToFit(word, 560, 72)
  return (
    <g transform="rotate(-12 428 270)" class={`print-stamp print-stamp--${card.status}`}>
      <rect x="118" y="205" width="620" height="130" rx="14" fill="#fff" fill-opacity="0.88" />
      <text x="428" y={270 + size * 0.36} font-size={size}>
        {word}
      </text>
    </g>
  )
}

export function FaceMark() {
  return (
    <g class="print-face-mark">
      <rect x="690" y="40" width="126" height="36" rx="18" fill="#5b2a6e" />
      <text x="753" y="65">
        顔認証
      </text>
    </g>
  )
}

export function ChipContacts() {
  return (
    <g fill="#e3c770" stroke="#8b6f24" stroke-width="3">
      <rect x="80" y="196" width="140" height="116" rx="18" />
      <path d="M80 234h46v40H80M220 234h-46v40h46M126 196v38M174 196v38M126 274v38M174 274v38" />
      <path d="M126 234h48v40h-48z" />
    </g>
  )
}

/** Where a real card carries a machine-readable code; this one reads as nothing. */
export function Mark() {
  const size = 15
  const cells = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)])
  const dark = cells.filter(([x = 0, y = 0]) => (x * 7 + y * 13 + x * y * 5) % 11 < 5)
  const path = dark.map(([x = 0, y = 0]) => `M${698 + x * 7.4} ${390 + y * 7.4}h7.4v7.4h-7.4z`)
  return (
    <g>
      <rect x="690" y="382" width="127" height="127" fill="#fff" />
      <path d={path.join('')} fill="#4d3a63" />
    </g>
  )
}
