// What the two READMEs tell people to type works, and both tell the same.

import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { procedureById } from '../src/core/procedures/index.ts'
import { commands } from '../src/main/commands.ts'
import { root } from './sources.ts'

type Block = { readonly language: string; readonly text: string }

const readmes = ['README.md', 'README.ja.md'] as const
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const blocksOf = (name: string): readonly Block[] =>
  [...read(name).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }))

const blocks = blocksOf('README.md')
const lines = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
const called = lines.flatMap((line) => /npx madoguchi (.*)$/.exec(line)?.[1] ?? [])
const offline = lines.filter((line) => /npx madoguchi (ask|help)/.test(line))

test('both READMEs have the same code blocks', () => {
  expect(blocksOf('README.ja.md')).toEqual(blocks)
  expect(lines.length).toBeGreaterThan(8)
})

test('every npm script they name is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = readmes.flatMap((name) => [
    ...[...read(name).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script),
    ...[...read(name).matchAll(/npm (start|test)/g)].map(([, script = '']) => script),
  ])
  expect(named.length).toBeGreaterThan(4)
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([])
})

test('every command they name is there, with procedures and personas that exist', () => {
  const personas = read('municipalities/arakawa/personas.json')
  for (const call of called) {
    const [command = '', ...words] = call.split(' ')
    expect([...Object.keys(commands), 'help']).toContain(command)
    if (command !== 'do') continue
    expect(procedureById(words[0] ?? ''), call).toBeDefined()
    expect(personas, call).toContain(`"persona": "${words[1] ?? ''}"`)
  }
})

describe('what needs no server is run as it stands', () => {
  test.each(offline)('%s', async (line) => {
    const here = line.replace('npx madoguchi', `"${process.execPath}" bin/madoguchi.mjs`)
    const { stdout } = await promisify(execFile)('sh', ['-c', here], { cwd: root })
    expect(stdout).not.toBe('')
    expect(stdout).not.toContain('"error"')
    const next = blocks[blocks.findIndex(({ text }) => text.trim() === line) + 1]
    if (next?.language === 'json') expect(JSON.parse(stdout)).toEqual(JSON.parse(next.text))
  })
})

test('pictures are small, and no line leads to somebody’s own machine', () => {
  for (const name of readmes) {
    const text = read(name)
    const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path)
    expect(pictures.length).toBeGreaterThan(0)
    for (const path of pictures) expect(statSync(join(root, path)).size).toBeLessThan(150_000)
    expect(text).not.toMatch(/\/(?:home|root|work|tmp|Users)\//)
  }
})
