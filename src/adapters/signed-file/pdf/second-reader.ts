// Reads a PDF with a reader that shares no code with the writer (PDF.js), apart from the
// office, in a process that may die.
//
// What is compared is what a person sees: pages, text, values of the form, annotations.

import type { Apart, ApartJob } from '../../../shell/ports/apart.ts'
import { SignedFileFault } from '../signed-file-fault.ts'
import type { PdfSight, seen } from './second-sight.ts'

const seeing: ApartJob<typeof seen> = {
  module: new URL('./second-sight.ts', import.meta.url),
  name: 'seen',
  limits: { milliseconds: 45_000, megabytes: 512 },
}

type Pair = { readonly given: Uint8Array; readonly signed: Uint8Array }

/** Rejects, in words, unless the signed file reads as the one that was given. */
export async function assertReadsAlike({ given, signed }: Pair, apart: Apart): Promise<void> {
  const sight = await apart.run(seeing, [given, signed])
  if (!sight.done) throw new SignedFileFault('a second reader could not read this PDF in its time')
  const [before, after] = sight.value
  if (!before) throw new SignedFileFault('a second reader cannot open this PDF; save it anew')
  if (!after) throw new SignedFileFault(`${notAlike}: it cannot be opened`)
  const lost = differences(before, after)
  if (lost.length > 0) throw new SignedFileFault(`${notAlike}: ${lost.join(', ')}`)
}

const notAlike =
  'nothing was given out, because a second reader finds the signed PDF unlike the given one'

function differences(before: PdfSight, after: PdfSight): readonly string[] {
  const words = { pages: 'pages', text: 'text', values: 'filled-in values', notes: 'annotations' }
  const parts = Object.keys(words) as (keyof typeof words)[]
  return parts.filter((part) => before[part] !== after[part]).map((part) => words[part])
}
