// A refusal is worth something when the person understands it. That every code has its rule,
// its values and a sentence in every language is the compiler's to say; here, that something
// says it and a test provokes it.

import { expect, test } from 'vitest'
import { consequenceCodes } from '../src/core/consequences/testing/codes.ts'
import { refusalUses } from './generated/refusals.ts'
import { isTest, sourcesUnder } from './sources.ts'

const uses = refusalUses()

/** Said by a machine or a form, and tested by what a person then reads; may only shrink. */
const provokedInWords = [
  'card-removed',
  'photo-not-a-picture',
  'pin-format',
  'pin-format-sign',
  'pin-repeat-differs',
  'print-failed',
]

test('no code stands in the register that nothing says', () => {
  expect(uses.filter(({ files }) => files.length === 0).map(({ code }) => code)).toEqual([])
})

test('every refusal is provoked by a test', () => {
  const unproved = uses.filter(({ tests }) => tests.length === 0).map(({ code }) => code)
  expect(unproved).toEqual(provokedInWords)
})

test('the list of consequences is what the sources tell', () => {
  const sources = sourcesUnder('src/core/consequences').filter(({ path }) => !isTest(path))
  const told = sources
    .filter(({ path }) => !path.endsWith('codes.ts'))
    .flatMap(({ text }) => [
      ...text.matchAll(/(?:say\('\w+'\)|\bowed|\bofMember)\(\s*'([a-z_]+)'/g),
    ])
    .map(([, code]) => code)
  const listed = new Set<string>(consequenceCodes)
  expect(told.length).toBeGreaterThan(30)
  expect(told.filter((code) => code === undefined || !listed.has(code))).toEqual([])
})
