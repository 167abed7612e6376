// A refusal is worth something when the person understands it: every code of the procedures
// has a test that provokes it and a sentence in every language.

import { expect, test } from 'vitest'
import { consequenceCodes } from '../src/core/consequences/codes.ts'
import { procedureById } from '../src/core/procedures/index.ts'
import { refusalCodes } from '../src/core/procedures/refusal-codes.ts'
import { ruleIds } from '../src/core/rules/rule-id.ts'
import { refusalUses } from './generated/refusals.ts'
import { isTest, sourcesUnder } from './sources.ts'

const uses = refusalUses()

test('the list of refusals is what the procedures say, no more and no less', () => {
  expect(uses.map(({ code }) => code)).toEqual([...refusalCodes].sort())
})

test('every refusal is provoked by a test', () => {
  expect(uses.filter(({ tests }) => tests.length === 0).map(({ code }) => code)).toEqual([])
})

test('every refusal cites a rule that exists and points to a procedure that exists', () => {
  const known = new Set<string>(ruleIds)
  const wrong = uses.flatMap(({ cites, next }) => [
    ...cites.filter((cite) => !known.has(cite)),
    ...next.filter((id) => procedureById(id) === undefined),
  ])
  expect(wrong).toEqual([])
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
