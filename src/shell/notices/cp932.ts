// Text in CP932 (Windows-31J), as the machines of Japanese mail houses read it.
//
// The runtime only decodes it, so the table is turned around once. A sign with two values in
// Unicode is written with its one code, a sign that is missing as its twin. What it cannot write
// (𠮷, a variant by selector) becomes 〓 and is told, so that a person looks at that line.

import { writableTwins } from '../../core/kernel/twin-signs.ts'

const geta = '〓'
let table: Codes | undefined

export type Encoded = { readonly bytes: Uint8Array; readonly unwritable: readonly string[] }

export function inCp932(text: string): Encoded {
  table ??= turnedAround()
  const bytes: number[] = []
  const unwritable: string[] = []
  for (const { segment } of new Intl.Segmenter('ja').segment(text)) {
    const codes = codesOf(segment, table) ?? codesOfTwin(segment, table)
    if (!codes) unwritable.push(segment)
    for (const code of codes ?? [table.get(geta) ?? 0x3f]) {
      if (code > 0xff) bytes.push(code >> 8)
      bytes.push(code & 0xff)
    }
  }
  return { bytes: Uint8Array.from(bytes), unwritable }
}

function codesOf(letter: string, codes: Codes): readonly number[] | undefined {
  const found = Array.from(letter, (each) => codes.get(each))
  return found.some((code) => code === undefined) ? undefined : found.map((code) => code ?? 0)
}

type Codes = ReadonlyMap<string, number>

function codesOfTwin(letter: string, codes: Codes): readonly number[] | undefined {
  const twin = writableTwins(letter).find((each) => codesOf(each, codes) !== undefined)
  return twin === undefined ? undefined : codesOf(twin, codes)
}

function turnedAround(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, number>()
  const note = (bytes: readonly number[], code: number) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !codes.has(letter)) {
      codes.set(letter, code)
    }
  }
  for (let one = 0; one < 0x80; one += 1) note([one], one)
  for (let one = 0xa1; one < 0xe0; one += 1) note([one], one)
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead < 0xe0) continue
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      if (trail !== 0x7f) note([lead, trail], (lead << 8) | trail)
    }
  }
  return codes
}
