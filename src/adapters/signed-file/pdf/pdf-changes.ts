// What was added to a PDF after it was signed: only further signatures, or anything else?
//
// The file is read twice, as it was signed and as it is. Every object that is not as it was
// must be one that a signature has to touch (the catalog's form, the form's list of fields,
// a page's list of annotations), and must have grown by signature fields alone.

import { PdfFile } from './pdf-file.ts'
import type { PdfPlace } from './pdf-cross-references.ts'
import { nameIn, written, type PdfDictionary, type PdfValue } from './pdf-values.ts'

export function addsOnlySignatures(file: PdfFile, signedUpTo: number): boolean {
  const before = new PdfFile(file.bytes.subarray(0, signedUpTo))
  // What stands behind the end without being a revision is no signature.
  if (before.references.start === file.references.start) return false
  const both = { before, after: file }
  const touched = touchableIn(both)
  const changed = [...before.references.places.keys()].filter((number) => isChanged(both, number))
  return sameTrailer(both) && changed.every((number) => touched(number))
}

type Both = { readonly before: PdfFile; readonly after: PdfFile }

/** Read again at another place, or another object in its number's stead. */
function isChanged({ before, after }: Both, number: number): boolean {
  const was = before.references.places.get(number)
  const is = after.references.places.get(number)
  if (!was || was.in === 'nothing') return false
  return samePlace(was, is) ? false : !sameValue(before.object(number), after.object(number))
}

function samePlace(was: PdfPlace, is: PdfPlace | undefined): boolean {
  if (was.in === 'file') return is?.in === 'file' && was.offset === is.offset
  return was.in === 'object_stream' && is?.in === was.in && was.container === is.container
}

function sameValue(was: PdfValue | undefined, is: PdfValue | undefined): boolean {
  return was !== undefined && is !== undefined && written(was) === written(is)
}

function sameTrailer({ before, after }: Both): boolean {
  const root = (file: PdfFile) => file.trailer.get('Root')
  return sameValue(root(before), root(after))
}

/** Whether this object may be other than it was, and is so only as a signature makes it. */
function touchableIn(both: Both): (number: number) => boolean {
  const { before } = both
  const root = before.trailer.get('Root')
  const formHolder = before.catalog.get('AcroForm')
  const isObject = (value: PdfValue | undefined, number: number) =>
    value?.kind === 'reference' && value.number === number
  return (number) => {
    const [was, is] = [before.object(number), both.after.object(number)]
    if (!was || !is) return false
    if (isObject(root, number)) return sameBut(was, is, 'AcroForm') && formGrew(both)
    if (isObject(formHolder, number)) return formGrew(both)
    if (was.kind === 'array') return listGrew(both, was, is)
    return isPageWithMoreSignatures(both, was, is)
  }
}

function entriesOf(value: PdfValue): PdfDictionary {
  return value.kind === 'dictionary' ? value.entries : new Map()
}

/** Two dictionaries, alike in everything but this key. */
function sameBut(was: PdfValue, is: PdfValue, ...keys: readonly string[]): boolean {
  const rest = (value: PdfValue) =>
    [...entriesOf(value)]
      .filter(([key]) => !keys.includes(key))
      .map(([key, each]) => `${key} ${written(each)}`)
      .sort()
      .join('\n')
  return was.kind === is.kind && rest(was) === rest(is)
}

function formGrew(both: Both): boolean {
  const formOf = (file: PdfFile) => file.entries(file.catalog.get('AcroForm'))
  const [was, is] = [formOf(both.before), formOf(both.after)]
  const whole = (entries: PdfDictionary) => ({ kind: 'dictionary', entries }) as const
  const alike = sameBut(whole(was), whole(is), 'Fields', 'SigFlags')
  const had = both.before.items(was.get('Fields'))
  return alike && grewBySignatures(both, had, both.after.items(is.get('Fields')))
}

function isPageWithMoreSignatures(both: Both, was: PdfValue, is: PdfValue): boolean {
  if (nameIn(entriesOf(was).get('Type')) !== 'Page' || !sameBut(was, is, 'Annots')) return false
  const had = both.before.items(entriesOf(was).get('Annots'))
  const has = both.after.items(entriesOf(is).get('Annots'))
  return grewBySignatures(both, had, has)
}

function listGrew(both: Both, was: PdfValue, is: PdfValue): boolean {
  if (was.kind !== 'array' || is.kind !== 'array') return false
  return grewBySignatures(both, was.items, is.items)
}

function grewBySignatures(
  { before, after }: Both,
  had: readonly PdfValue[],
  has: readonly PdfValue[],
): boolean {
  const kept = had.every((item, index) => sameValue(item, has[index]))
  const added = has.slice(had.length)
  return kept && added.every((item) => isNewSignature(before, after, item))
}

/** A field of no size that shows nothing, in an object that was not there before. */
function isNewSignature(before: PdfFile, after: PdfFile, item: PdfValue): boolean {
  if (item.kind !== 'reference' || before.object(item.number) !== undefined) return false
  const field = after.entries(item)
  const size = after.items(field.get('Rect')).map(written)
  const showsNothing = !field.has('AP') && size.join(' ') === '0 0 0 0'
  return nameIn(field.get('FT')) === 'Sig' && showsNothing
}
