// Reads a PDF with a reader that shares no code with the writer (PDF.js), apart from the
// office: in a thread of its own, with its own memory and time, which may die.
//
// What is compared is what a person sees: pages, text, values of the form, annotations.

import { apart } from '../apart.ts'
import { SignedFileFault } from '../signed-file-fault.ts'
import type { PdfSight, SightAnswer } from './second-reader-thread.ts'

const budget = { patienceMs: 60_000, mostMemoryMb: 512 }
const thread = new URL('./second-reader-thread.ts', import.meta.url)

/** Rejects, in words, unless the signed file reads as the one that was given. */
export async function assertReadsAlike(given: Uint8Array, signed: Uint8Array): Promise<void> {
  const seen = await apart<SightAnswer>(thread, [given, signed], budget)
  if (!seen) throw new SignedFileFault('a second reader could not read this PDF in its time')
  const [before, after] = seen
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
