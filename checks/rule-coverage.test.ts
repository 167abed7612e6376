// Every rule of the rulebook is cited by code, contents or a test, or has a written reason; and
// what docs/generated/ says is what the sources say.

import { expect, test } from 'vitest'
import { notBuiltReasons } from './generated/not-built-reasons.ts'
import { notBuilt, ruleCoverage } from './generated/rule-coverage.ts'
import { staleDocuments } from './generate.ts'

test('what is not built has a written reason, and there is little of it', () => {
  const uncovered = notBuilt(ruleCoverage())
  expect(uncovered).toEqual(Object.keys(notBuiltReasons))
  expect(uncovered.length).toBeLessThanOrEqual(10)
})

test('docs/generated/ is up to date; if not: node checks/generate.ts --write', () => {
  expect(staleDocuments()).toEqual([])
})
