// Puts an empty place for a signature into a PDF, behind the file as it is: the part of signing
// that reads foreign bytes, and is done apart from the office.

import { orFault, SignedFileFault } from '../signed-file-fault.ts'
import { PdfFile } from './pdf-file.ts'
import { PdfDamage } from './pdf-syntax.ts'
import { change, updated, withItem, type PdfChange } from './pdf-update.ts'
import * as pdf from './pdf-values.ts'
import { numberIn, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** Room for the signature with two certificates and a time stamp, in bytes. */
export const room = 16_384
const rangePlace = '9'.repeat(10)
const emptyRange = `[0 ${rangePlace} ${rangePlace} ${rangePlace}]`
const emptyContents = `<${'0'.repeat(room * 2)}>`

type ToPlace = { readonly content: Uint8Array; readonly at: number }

/** The file with an empty place for its signature, from `place` to `end`. */
export function withSignaturePlace({ content, at }: ToPlace) {
  return orFault(() => {
    const file = openedForSigning(Buffer.from(content))
    const { bytes, signature } = withPlace(file, at)
    const place = bytes.indexOf(emptyContents, signature)
    const end = place + emptyContents.length
    setRange(bytes, { signature, place, end })
    return { bytes, place, end }
  })
}

function openedForSigning(bytes: Buffer): PdfFile {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') {
    throw new SignedFileFault('this file is not a PDF: it does not begin with %PDF-')
  }
  try {
    const file = new PdfFile(bytes)
    refuseWhatCannotBeKept(file)
    return file
  } catch (error) {
    throw inWords(error)
  }
}

function refuseWhatCannotBeKept(file: PdfFile): void {
  if (file.trailer.has('Encrypt')) {
    throw new SignedFileFault(
      'this PDF is encrypted; save it without a password, then sign it',
      'encrypted',
    )
  }
  const certified = file.entries(file.entries(file.catalog.get('Perms')).get('DocMDP'))
  const [way] = file.items(certified.get('Reference'))
  const allowed = numberIn(file.entries(file.entries(way).get('TransformParams')).get('P'))
  if (certified.size > 0 && allowed === 1) {
    throw new SignedFileFault('its author has closed this PDF to every change, signatures too')
  }
}

function inWords(error: unknown): unknown {
  if (!(error instanceof PdfDamage)) return error
  return new SignedFileFault(
    `this PDF is damaged (${error.message}); open it and save it anew, then sign it`,
    'damaged',
  )
}

type WithPlace = {
  readonly bytes: Buffer
  /** Where the signature's own object begins. */
  readonly signature: number
}

function withPlace(file: PdfFile, at: number): WithPlace {
  try {
    const signature = file.size
    const field = signature + 1
    const changes = [
      { number: signature, generation: 0, body: signatureBody(at) },
      ...fieldOnPage(file, { field, signature }),
      ...fieldInForm(file, field),
    ]
    const bytes = updated(file, changes)
    return { bytes, signature: bytes.indexOf(`${signature} 0 obj`, file.bytes.length) }
  } catch (error) {
    throw inWords(error)
  }
}

function signatureBody(at: number): string {
  const application = pdf.dictionary({ Name: pdf.name('Madoguchi SPECIMEN') })
  return pdf.written(
    pdf.dictionary({
      Type: pdf.name('Sig'),
      Filter: pdf.name('Adobe.PPKLite'),
      SubFilter: pdf.name('ETSI.CAdES.detached'),
      ByteRange: pdf.plain(emptyRange),
      M: pdf.text(`D:${new Date(at).toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`),
      Prop_Build: pdf.dictionary({ App: application }),
      Contents: pdf.plain(emptyContents),
    }),
  )
}

type Numbers = { readonly field: number; readonly signature: number }

/** The field, which is an annotation of no size on the first page. */
function fieldOnPage(file: PdfFile, { field, signature }: Numbers): readonly PdfChange[] {
  const page = file.firstPage()
  const entries = file.entries(pdf.reference(page))
  const annotations = withItem(file, entries.get('Annots'), pdf.reference(field))
  const body = pdf.dictionary({
    Type: pdf.name('Annot'),
    Subtype: pdf.name('Widget'),
    FT: pdf.name('Sig'),
    T: pdf.text(freeFieldName(file)),
    // Printed, locked.
    F: pdf.plain(132),
    Rect: pdf.array(...[0, 0, 0, 0].map(pdf.plain)),
    P: pdf.reference(page),
    V: pdf.reference(signature),
  })
  const changed = annotations.changes.length > 0
  const onPage = changed
    ? annotations.changes
    : [changedObject(file, page, { entries, key: 'Annots', value: annotations.value })]
  return [change(field, body), ...onPage]
}

function freeFieldName(file: PdfFile): string {
  const fields = file.items(file.entries(file.catalog.get('AcroForm')).get('Fields'))
  const taken = new Set(
    fields.map((field) => {
      const title = file.entries(field).get('T')
      return title?.kind === 'string' ? title.text : ''
    }),
  )
  let number = 1
  while (taken.has(`(Signature${number})`)) number += 1
  return `Signature${number}`
}

/** The form's list of fields, wherever it stands: its own object, the form's, the catalog's. */
function fieldInForm(file: PdfFile, field: number): readonly PdfChange[] {
  const { catalog } = file
  const holder = catalog.get('AcroForm')
  const form = file.entries(holder)
  const fields = withItem(file, form.get('Fields'), pdf.reference(field))
  // Bit 1: there are signatures; bit 2: the file is only to be added to.
  const flags = (numberIn(form.get('SigFlags')) ?? 0) | 3
  const entries = new Map([...form, ['Fields', fields.value], ['SigFlags', pdf.plain(flags)]])
  const longer: PdfValue = { kind: 'dictionary', entries: entries }
  if (holder?.kind === 'reference' && form.size > 0) {
    const own = { ...change(holder.number, longer), generation: holder.generation }
    return [...fields.changes, own]
  }
  const root = file.trailer.get('Root')
  if (root?.kind !== 'reference') throw new PdfDamage('no catalog', 0)
  const order = { entries: catalog, key: 'AcroForm', value: longer }
  return [...fields.changes, changedObject(file, root.number, order)]
}

type Entry = {
  readonly entries: PdfDictionary
  readonly key: string
  readonly value: PdfValue
}

function changedObject(file: PdfFile, number: number, { entries, key, value }: Entry): PdfChange {
  const place = file.references.places.get(number)
  const generation = place?.in === 'file' ? place.generation : 0
  const whole: PdfValue = { kind: 'dictionary', entries: new Map([...entries, [key, value]]) }
  return { ...change(number, whole), generation }
}

type Range = { readonly signature: number; readonly place: number; readonly end: number }

function setRange(bytes: Buffer, { signature, place, end }: Range): void {
  const range = `[0 ${place} ${end} ${bytes.length - end}]`
  const at = bytes.indexOf(emptyRange, signature)
  bytes.write(range.padEnd(emptyRange.length), at, 'latin1')
}
