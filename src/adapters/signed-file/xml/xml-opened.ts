// Opens an XML document that is to be signed, or says why it is not: tried apart from the office
// first, because its sender decides how much work it is.

import type { Integrity } from '../../../core/verdict/outcomes.ts'
import { orFault, SignedFileFault } from '../signed-file-fault.ts'
import { readXmlText } from './xml-encoding.ts'
import { XmlProblem, type XmlDocument } from './xml-elements.ts'
import { parseXml } from './xml-tree.ts'
import { verifyXml } from './xml-verifying.ts'

/** Reads it once apart: what is read there within its limits may be read here, too. */
export function tryXml(content: Uint8Array) {
  return orFault(() => {
    opened(content)
    return { signatures: verifyXml(content).length }
  })
}

/** Why a document is not signed, in words. */
const refusals: Partial<Readonly<Record<Integrity, string>>> = {
  not_xml: 'this file is not XML, or not well-formed',
  document_type: 'XML with a document type or entities is not signed here',
  processing_instruction: 'XML with processing instructions is not signed here',
  kind_unsupported_here:
    'this XML is of another version, nested too deeply, or of too many namespaces',
  encoding_unsupported:
    'this encoding is not read here; save the file as UTF-8 (UTF-16, Shift_JIS, EUC-JP and ' +
    'ISO-2022-JP are read, too)',
  encoding_contradicted:
    'the file is not in the encoding that it declares; correct the declaration or save it anew',
  encoding_ambiguous:
    'the file holds a sign that programs read differently in this encoding (\\ or ~, a wave, ' +
    'a dash, a minus); save it as UTF-8',
}

export function opened(content: Uint8Array): XmlDocument {
  const read = readXmlText(content)
  if ('problem' in read) throw faultFor(read.problem)
  if (read.ambiguous) throw faultFor('encoding_ambiguous')
  try {
    return parseXml(read.text)
  } catch (error) {
    throw error instanceof XmlProblem ? faultFor(error.problem) : error
  }
}

function faultFor(problem: Integrity): SignedFileFault {
  return new SignedFileFault(refusals[problem] ?? 'this XML cannot be signed here', problem)
}
