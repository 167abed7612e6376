// The values a PDF is made of (ISO 32000, 7.3), and the one place where they are written.
//
// What was read keeps its own spelling (numbers, strings), so that writing an object back
// changes nothing in it. A name is kept decoded; whatever is put into the syntax of a PDF
// passes through `written`, which escapes it.

export type PdfReference = {
  readonly kind: 'reference'
  readonly number: number
  readonly generation: number
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>

export type PdfValue =
  /** null, true, false and numbers, as they are spelled. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  /** As it is spelled, brackets included; `at` is where it stands in the file, -1 if nowhere. */
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: PdfDictionary }
  | PdfReference

export const name = (decoded: string): PdfValue => ({ kind: 'name', name: decoded })
export const plain = (text: string | number): PdfValue => ({ kind: 'plain', text: String(text) })
export const array = (...items: readonly PdfValue[]): PdfValue => ({ kind: 'array', items })
export const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfValue => ({
  kind: 'dictionary',
  entries: new Map(Object.entries(entries)),
})
export const reference = (number: number): PdfReference => ({
  kind: 'reference',
  number,
  generation: 0,
})

/** A string of printable ASCII, with the three signs escaped that mean something in it. */
export function text(value: string): PdfValue {
  const escaped = value.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
  return { kind: 'string', text: `(${escaped})`, at: -1 }
}

export function written(value: PdfValue): string {
  switch (value.kind) {
    case 'plain':
    case 'string':
      return value.text
    case 'name':
      return writtenName(value.name)
    case 'reference':
      return `${value.number} ${value.generation} R`
    case 'array':
      return `[${value.items.map(written).join(' ')}]`
    case 'dictionary': {
      const pairs = [...value.entries].map(([key, each]) => `${writtenName(key)} ${written(each)}`)
      return `<<${pairs.join(' ')}>>`
    }
  }
}

/** Blanks, brackets, `/`, `%`, `#` and everything beyond ASCII become `#` and two digits. */
function writtenName(decoded: string): string {
  const escaped = decoded.replaceAll(
    /[^!-~]|[#/%()<>[\]{}]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `/${escaped}`
}

export function numberIn(value: PdfValue | undefined): number | undefined {
  if (value?.kind !== 'plain') return undefined
  return /^[+-]?\d{1,15}$/.test(value.text) ? Number(value.text) : undefined
}

export function nameIn(value: PdfValue | undefined): string | undefined {
  return value?.kind === 'name' ? value.name : undefined
}
