import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asked, guideWorld, municipalities } from '../../../conformance/worlds.ts'
import { rulesOn } from '../../core/rules/rules.ts'
import type { World } from '../../core/rules/world.ts'
import { loadTown } from './town-folder.ts'

const docs = join(municipalities, '../docs')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Blocks of a page that stand under the name of a file. */
function namedBlocks(page: string): readonly { file: string; text: string }[] {
  const text = readFileSync(join(docs, page), 'utf8')
  const blocks = text.matchAll(
    /^`([\w./-]+\.json)`\n\n(?:<!-- prettier-ignore -->\n)?```json\n([^]*?)\n```$/gm,
  )
  return [...blocks].map(([, file = '', block = '']) => ({ file, text: block }))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function worldOf(edition: string): World {
  const town = loadTown(folder, edition)
  return { ...guideWorld, town, rules: rulesOn(town.edition.day) }
}

test('the guide to adding a municipality, followed literally, gives a town that answers', () => {
  const blocks = namedBlocks('adding-a-municipality.md')
  expect(blocks).toHaveLength(5)
  for (const { file, text } of blocks) write(file, text)
  const world = worldOf('2024-04')
  const sunday = { location: 'card_window', at: '2024-06-02T10:59' }
  expect(asked('window_open', sunday, world).answer).toEqual({ open: true })
  const visit = { procedure: 'certificate_revoke', location: 'ward_kita', at: '2024-06-03T10:00' }
  expect(asked('procedure_available', visit, world).answer).toEqual({ available: false })
})

test('the guide to adding an edition, followed literally, gives two answers on two days', () => {
  cpSync(join(municipalities, 'hoshimigaura'), folder, { recursive: true })
  for (const { file, text } of namedBlocks('adding-an-edition.md')) write(file, text)
  const page = readFileSync(join(docs, 'adding-an-edition.md'), 'utf8')
  const [, entry = ''] = /```json\n(\{ "from".*\})\n```/.exec(page) ?? []
  const fees = JSON.parse(readFileSync(join(folder, 'fees.json'), 'utf8')) as {
    reissueWithCertificateYen: unknown[]
  }
  fees.reissueWithCertificateYen.push(JSON.parse(entry))
  write('fees.json', JSON.stringify(fees))

  const lost = { reason: 'lost', withCertificate: true, oldCardReturned: false }
  const answers = ['2024-04', '2025-04'].map((edition) => asked('fees', lost, worldOf(edition)))
  expect(answers.map(({ answer }) => answer['amountYen'])).toEqual([1100, 1200])
  for (const { cites } of answers) expect(cites).toContain('FEE-01')
})

test('the national values shown in the guide are cut from the source', () => {
  const page = readFileSync(join(docs, 'adding-an-edition.md'), 'utf8')
  const source = readFileSync(join(docs, '../src/core/rules/national/card.ts'), 'utf8')
  const [, block = 'no block'] = /```ts\n([^]*?)\n```/.exec(page) ?? []
  expect(source).toContain(block)
})
