// Faults that were seen once, here or in systems of this kind, each with the tests that hold its
// right value (conformance/known-faults.json). A test that is renamed or gone is missed here.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './sources.ts'

type KnownFault = { readonly fault: string; readonly right: string; readonly tests: string[] }

const path = join(root, 'conformance/known-faults.json')
const faults = JSON.parse(readFileSync(path, 'utf8')) as readonly KnownFault[]

test.each(faults)('$fault', ({ right, tests }) => {
  expect(right).not.toBe('')
  expect(tests).not.toEqual([])
  expect(tests.filter((each) => !existsSync(join(root, each)))).toEqual([])
})
