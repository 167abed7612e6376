// Follows docs/adding-a-municipality.md and docs/adding-an-edition.md literally, in a copy of the
// whole project, and runs there the tests that read towns. How the new town's office opens is
// told in journeys/new-town.test.ts.

import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './sources.ts'
import { copiedTree, namedBlocks, toolsNamed } from './testing/copied-tree.ts'

const copy = copiedTree('adding-a-municipality')
const pageOf = (name: string) => readFileSync(join(root, 'docs', name), 'utf8')

afterAll(() => copy.drop())

function addTown(page: string): void {
  for (const { file, text } of namedBlocks(page))
    copy.write(`municipalities/mihoncho/${file}`, text)
}

function addEdition(page: string): void {
  const town = 'municipalities/hoshimigaura'
  for (const { file, text } of namedBlocks(page)) copy.write(`${town}/${file}`, text)
  const contents = (edition: string) => copy.path(`${town}/guides/${edition}/contents`)
  cpSync(contents('2024-04'), contents('2025-04'), { recursive: true })
  const [, entry = ''] = /```json\n(\{ "from".*\})\n```/.exec(page) ?? []
  copy.edit(`${town}/fees.json`, (before) => {
    const fees = JSON.parse(before) as { reissueWithCertificateYen: unknown[] }
    fees.reissueWithCertificateYen.push(JSON.parse(entry))
    return JSON.stringify(fees)
  })
}

const readers = [
  'src/core/rules',
  'src/core/guide',
  'src/adapters/town/town-folder',
  'src/adapters/contents',
  'src/faces/guide/face',
  'checks/rule-coverage',
  'checks/words',
]

test(
  'the pages, followed literally, give a town and an edition with which the tests hold',
  { timeout: 1_800_000 },
  () => {
    const town = pageOf('adding-a-municipality.md')
    const edition = pageOf('adding-an-edition.md')
    addTown(town)
    addEdition(edition)
    const tools = toolsNamed(town)
    expect(tools).toEqual(toolsNamed(edition))
    for (const [program = '', ...words] of tools) expect(copy.run(program, ...words)).toBe('')
    expect(copy.run('vitest', 'run', '--project', 'unit', ...readers)).toBe('')
  },
)
