// Links in the project's documents lead somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './sources.ts'

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

test('every relative link resolves', () => {
  const broken = documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1])
    return targets
      .filter((target) => target !== undefined && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), target ?? '')))
      .map((target) => `${path}: ${target ?? ''}`)
  })
  expect(broken).toEqual([])
})
