// The catalogues are in order, and what is out of order is said of each kind.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tendTexts } from './texts.mjs'

const root = join(import.meta.dirname, '..')
let copy = ''

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'texts-'))
  cpSync(join(root, 'src/faces/letters/texts'), join(copy, 'src/faces/letters/texts'), {
    recursive: true,
  })
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

function change(locale: string, edit: (messages: Record<string, string>) => object): void {
  const file = join(copy, `src/faces/letters/texts/${locale}/letters.json`)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  writeFileSync(file, `${JSON.stringify(edit(messages), null, 2)}\n`)
}

test('every catalogue of the project is in order', async () => {
  expect(await tendTexts({ check: true })).toEqual([])
})

test('a message that a locale lacks, or has too much, is named', async () => {
  change('ko', ({ check: _, ...rest }) => ({ ...rest, chek: 'x' }))
  expect((await tendTexts({ from: copy, check: true })).slice(0, 2)).toEqual([
    'ko letters.json: "check" is missing.',
    'ko letters.json: "chek" does not stand in the Japanese file.',
  ])
})

test('a value that the Japanese message does not have is named', async () => {
  change('en', (messages) => ({ ...messages, check: 'Check {code}' }))
  expect(await tendTexts({ from: copy, check: true })).toEqual([
    'en letters.json: "check" takes {code}, the Japanese one does not.',
  ])
})

test('a brace that is not closed is named', async () => {
  change('zh-hant', (messages) => ({ ...messages, check: '確認 {code' }))
  const [problem] = await tendTexts({ from: copy, check: true })
  expect(problem).toMatch(/^zh-Hant letters\.json: "check" is not a message: /)
})

test('files are put in the order of the Japanese one, and the binding says which values', async () => {
  change('ja', (messages) => ({ ...messages, check: '{code}を確かめる' }))
  change('en', (messages) => Object.fromEntries(Object.entries(messages).reverse()))
  expect(await tendTexts({ from: copy })).toEqual([])
  expect(await tendTexts({ from: copy, check: true })).toEqual([])
  const file = join(copy, 'src/faces/letters/texts/letters.ts')
  expect(readFileSync(file, 'utf8')).toContain('readonly check: { readonly code: string | number }')
})
