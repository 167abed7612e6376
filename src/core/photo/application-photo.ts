// 申請用の顔写真 — 4.5 cm high and 3.5 cm wide (REISSUE-02), as a file.
//
// The shape may be off by two in a hundred, which is a pixel or two of careless cutting.
// 350 × 450 points print sharp at 254 dpi, the least that a face can be recognised from.

import { openBudget, outsideLimits } from '../kernel/budget.ts'
import type { RefusalCode } from '../refusal/register.ts'
import { readPicture, type Picture } from './read-picture.ts'

export const photoLimits = {
  /** Width to height as 7 to 9. */
  ratio: [7, 9],
  tolerancePercent: 2,
  minWidth: 350,
  minHeight: 450,
  maxBytes: 2 * 1024 * 1024,
} as const

export type PhotoProblem = Extract<RefusalCode, `photo-${string}`>

export type PhotoReading =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly problem: PhotoProblem; readonly picture?: Picture }

/** Can this file be the photo of an application, and if not, why? Throws OverBudget. */
export function readApplicationPhoto(file: {
  readonly bytes: Uint8Array
  readonly tooLarge: boolean
}): PhotoReading {
  if (file.tooLarge || file.bytes.length > photoLimits.maxBytes) {
    return { ok: false, problem: 'photo-too-large' }
  }
  const budget = openBudget(outsideLimits.photo)
  budget.spend('bytes', file.bytes.length)
  const picture = readPicture(file.bytes, budget)
  if (!picture) return { ok: false, problem: 'photo-not-a-picture' }
  if (!hasShape(picture)) return { ok: false, problem: 'photo-wrong-shape', picture }
  if (picture.width < photoLimits.minWidth || picture.height < photoLimits.minHeight) {
    return { ok: false, problem: 'photo-too-small', picture }
  }
  return { ok: true, picture }
}

/** In whole numbers, so that a picture at the very limit is not lost to rounding. */
function hasShape({ width, height }: Picture): boolean {
  const [across, up] = photoLimits.ratio
  const count = height * across
  return Math.abs(width * up - count) * 100 <= count * photoLimits.tolerancePercent
}
