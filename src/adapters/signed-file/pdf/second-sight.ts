// The work of the second reader: opens each file it was given and tells what is seen.
//
// Signature fields are left out, because the one that signing adds is the only difference
// that is meant.

import { getDocument } from 'unpdf/pdfjs'

/** What a person sees of a PDF; each part as one text, so that it can be compared whole. */
export type PdfSight = {
  readonly pages: string
  readonly text: string
  readonly values: string
  readonly notes: string
}

type SightAnswer = readonly (PdfSight | undefined)[]

type Note = Readonly<Record<string, unknown>>

export async function seen(files: readonly Uint8Array[]): Promise<SightAnswer> {
  const answer: (PdfSight | undefined)[] = []
  for (const file of files) answer.push(await sightOf(file).catch(() => undefined))
  return answer
}

async function sightOf(bytes: Uint8Array): Promise<PdfSight> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pages: unknown[] = []
  const text: unknown[] = []
  const notes: unknown[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push([page.view, page.rotate])
    const { items } = await page.getTextContent()
    text.push(items.map((item) => ('str' in item ? item.str : '')))
    const found = (await page.getAnnotations()) as Note[]
    notes.push(found.filter(({ fieldType }) => fieldType !== 'Sig').map(shown))
    page.cleanup()
  }
  const values = valuesOf((await document.getFieldObjects()) as Fields)
  await task.destroy()
  const joined = (each: readonly unknown[]) => JSON.stringify(each)
  return { pages: joined(pages), text: joined(text), values, notes: joined(notes) }
}

const shownParts = ['subtype', 'rect', 'url', 'fieldName', 'fieldType', 'fieldValue', 'contentsObj']

function shown(note: Note): unknown {
  return shownParts.map((part) => note[part])
}

type Fields = Readonly<Record<string, readonly { type: string; value: unknown }[]>> | null

function valuesOf(fields: Fields): string {
  const filled = Object.entries(fields ?? {}).flatMap(([name, all]) => {
    const values = all.filter(({ type }) => type !== 'signature').map(({ value }) => value)
    return values.length > 0 ? [[name, values]] : []
  })
  return JSON.stringify(filled)
}
