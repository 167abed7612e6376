// What a sender made to be too much is told so, in one of the closed words, and the office goes on.

import { afterAll, expect, it } from 'vitest'
import { openApart } from '../apart/apart.ts'
import { openSignedFiles } from './signed-files.ts'
import { bombs } from './testing/bombs.ts'
import { sampleSigners } from './testing/sample-signer.ts'

const apart = openApart()
const signedFiles = openSignedFiles(apart)
afterAll(() => apart.close())

it.each<[keyof typeof bombs & string, string]>([
  // what came, what it is called
  ['PDF: three streams that unpack to 30 MB each', 'too_much_work'],
  ['PDF: a stream of millions of values', 'too_much_work'],
  ['PDF: an object stream that says it has a billion objects', 'damaged'],
  ['PDF: sections in a ring', 'damaged'],
  ['PDF: a length beyond the end', 'no_signature'],
  ['PDF: a form whose fields are their own children', 'damaged'],
  ['PDF: a form of very many fields', 'damaged'],
  ['PDF: brackets without an end', 'damaged'],
  ['XML: elements in elements', 'kind_unsupported_here'],
  ['XML: half a million elements', 'too_much_work'],
  ['XML: one tag of a million attributes', 'too_much_work'],
  ['XML: a namespace on every level', 'kind_unsupported_here'],
  ['XML: entities that name each other', 'document_type'],
  ['CMS: sequences in sequences', 'no_signature'],
  ['CMS: indefinite lengths in each other', 'no_signature'],
  ['CMS: a length of four gigabytes', 'no_signature'],
  ['CMS: a million empty values', 'no_signature'],
])('%s: %s', async (name, integrity) => {
  const [found] = await signedFiles.verify(bombs[name]!())
  expect(found?.integrity).toBe(integrity)
})

it.each(['PDF: three streams that unpack to 30 MB each', 'XML: half a million elements'])(
  'nobody signs it either: %s',
  async (name) => {
    const { sign, authorities } = await sampleSigners()
    const { format, signed } = bombs[name]!()
    const order = { ...sign, format, content: signed }
    await expect(signedFiles.sign(order)).rejects.toThrow(/too much work|damaged/)
    await authorities.close()
  },
)
