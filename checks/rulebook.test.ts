// The list of rule ids in the code is the list in docs/rulebook.md.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleIds } from '../src/core/rules/rule-id.ts'
import { root } from './sources.ts'

test('the code knows exactly the rules of the rulebook', () => {
  const rulebook = readFileSync(join(root, 'docs/rulebook.md'), 'utf8')
  const named = new Set(rulebook.match(/\b(?:[A-Z]+-)+\d\d[a-l]?\b/g))
  const families = new Set(ruleIds.map(familyOf))
  const inBook = [...named].filter((id) => families.has(familyOf(id)))
  expect(inBook.sort()).toEqual([...ruleIds].sort())
})

function familyOf(id: string): string {
  return id.replace(/-\d+[a-l]?$/, '')
}
