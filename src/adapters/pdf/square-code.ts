// A QR code drawn as squares, so that it stays sharp at any size.

import bwipjs from 'bwip-js'
import type { Sheet } from './sheet.ts'

export function drawSquareCode(
  sheet: Sheet,
  text: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const [code] = bwipjs.raw('qrcode', text, 'eclevel=M')
  if (!code || !('pixs' in code)) throw new Error('the text made no square code')
  const cell = side / code.pixx
  sheet.artefact((doc) => {
    doc.rect(x - 4, y - 4, side + 8, side + 8).fill('#ffffff')
    code.pixs.forEach((dark, index) => {
      if (dark !== 1) return
      doc.rect(x + (index % code.pixx) * cell, y + Math.floor(index / code.pixx) * cell, cell, cell)
    })
    doc.fill('#1a1a1c')
  })
}
