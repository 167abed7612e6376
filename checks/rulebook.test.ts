// The lists of rule ids in the code are those of docs/rulebook.md and docs/later-law.md.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { laterRuleIds } from '../src/core/rules/later-rule-id.ts'
import { guideRuleIds } from '../src/core/rules/rule-id.ts'
import { root } from './sources.ts'

test('the code knows exactly the rules of the rulebook', () => {
  const rulebook = readFileSync(join(root, 'docs/rulebook.md'), 'utf8')
  const named = new Set(rulebook.match(/\b(?:[A-Z]+-)+\d\d[a-l]?\b/g))
  const families = new Set(guideRuleIds.map(familyOf))
  const inBook = [...named].filter((id) => families.has(familyOf(id)))
  expect(inBook.sort()).toEqual([...guideRuleIds].sort())
})

test('and exactly the rules of the later law', () => {
  const page = readFileSync(join(root, 'docs/later-law.md'), 'utf8')
  const stated = [...page.matchAll(/\*\*(L26-[A-Z]+-\d\d)\*\*/g)].map(([, id]) => id)
  expect(stated.sort()).toEqual([...laterRuleIds].sort())
})

function familyOf(id: string): string {
  return id.replace(/-\d+[a-l]?$/, '')
}
