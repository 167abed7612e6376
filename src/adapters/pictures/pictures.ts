// Reads pictures from outside apart from the office. What cannot be read there, or costs more than
// a picture may, is "no such picture": the file itself is still what it was.

import type { readApplicationPhoto } from '../../core/photo/application-photo.ts'
import type { Apart, ApartJob } from '../../shell/ports/apart.ts'
import type { Pictures } from '../../shell/ports/pictures.ts'
import type { tiffAsPdf } from './tiff-as-pdf.ts'

const showFax: ApartJob<typeof tiffAsPdf> = {
  module: new URL('./tiff-as-pdf.ts', import.meta.url),
  name: 'tiffAsPdf',
  limits: { milliseconds: 10_000, megabytes: 192 },
}

const readPhoto: ApartJob<typeof readApplicationPhoto> = {
  module: new URL('../../core/photo/application-photo.ts', import.meta.url),
  name: 'readApplicationPhoto',
  limits: { milliseconds: 5000, megabytes: 96 },
}

export function openPictures(apart: Apart): Pictures {
  return {
    faxAsPdf: async (tiff) => {
      const shown = await apart.run(showFax, tiff)
      return shown.done ? shown.value : undefined
    },
    readPhoto: async ({ bytes, tooLarge }) => {
      const read = await apart.run(readPhoto, { bytes, tooLarge })
      if (read.done) return read.value
      if (read.why === 'busy') throw new Error(`the photo was not looked at: ${read.text}`)
      const tooMuch = read.why === 'over-budget' || read.why === 'too-much-memory'
      return { ok: false, problem: tooMuch ? 'photo-too-large' : 'photo-not-a-picture' }
    },
  }
}
