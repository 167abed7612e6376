// What the documents and the CI file tell people to type is there: scripts, commands, files.

import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../src/main/commands.ts'
import { root } from './sources.ts'

const documents = [
  ...globSync('{*.md,docs/**/*.md,fonts/*.md,conformance/*.md,municipalities/*.md}', { cwd: root }),
  ...globSync('.github/**/*.{md,yml}', { cwd: root }),
  '.ci/run',
]
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

type Named = { readonly path: string; readonly name: string }

/** What stands where the group of the pattern is, in every document. */
function named(pattern: RegExp): readonly Named[] {
  return documents.flatMap((path) =>
    [...read(path).matchAll(pattern)].map(([, name = '']) => ({ path, name })),
  )
}

const unless = (isThere: (name: string) => boolean) => (all: readonly Named[]) =>
  all.filter(({ name }) => !isThere(name)).map(({ path, name }) => `${path}: ${name}`)

test('every npm script', () => {
  const all = [...named(/\bnpm run ([\w:]+)/g), ...named(/\bnpm (test|start)\b/g)]
  expect(all.length).toBeGreaterThan(15)
  expect(unless((name) => name in scripts)(all)).toEqual([])
})

test('every command of madoguchi', () => {
  const all = named(/\bnpx madoguchi ([\w-]+)/g)
  expect(all.length).toBeGreaterThan(15)
  expect(unless((name) => name in commands || name === 'help')(all)).toEqual([])
})

test('every file that node or a script is given', () => {
  const ours = /\bnode (?:--[\w-]+ )*(?:\.\/)?((?:bin|bench|checks|fonts|tools)\/[\w./-]+)/g
  const scripted = Object.values(scripts).flatMap((line) =>
    [...line.matchAll(ours)].map(([, name = '']) => ({ path: 'package.json', name })),
  )
  expect(scripted.length).toBeGreaterThan(8)
  expect(unless((name) => existsSync(join(root, name)))([...named(ours), ...scripted])).toEqual([])
})

test('a code block that sets the npm flags has them after the two dashes', () => {
  expect(named(/\bnpm (?:start|test) (?!--(?: |$))(--[\w-]+)/gm)).toEqual([])
})
