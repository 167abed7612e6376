// The one door to the typefaces that the papers embed. They are kept compressed (a third of the
// disk) and opened at their first use, a tenth of a second each; the bytes stay, because
// whoever parsed a font reads from them for as long as the office runs.
//
// Where each file came from is in sources.json, and how to renew them in README.md.

import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

export type FontFile =
  | `BIZUD${'Mincho' | 'PGothic'}-${Weight}`
  | `NotoSerifJP-Rare-${Weight}`
  | `NotoSans${'KR' | 'SC' | 'TC'}-${Weight}`

type Weight = 'Regular' | 'Bold'

const opened = new Map<FontFile, Buffer>()

/** A whole TrueType file. */
export function fontBytes(name: FontFile): Buffer {
  const before = opened.get(name)
  if (before) return before
  const bytes = brotliDecompressSync(readFileSync(new URL(`${name}.ttf.br`, import.meta.url)))
  opened.set(name, bytes)
  return bytes
}
