// Follows docs/adding-a-procedure.md literally, in a copy of the whole project, and runs there
// the types and the tests that a new procedure could break.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listTowns } from '../src/adapters/town/town-folder.ts'
import { root } from './sources.ts'
import { blockOf, copiedTree, namedBlocks, toolsNamed } from './testing/copied-tree.ts'

const page = readFileSync(join(root, 'docs/adding-a-procedure.md'), 'utf8')
const copy = copiedTree('adding-a-procedure')

afterAll(() => copy.drop())

type Words = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

function followThePage(): void {
  for (const { file, text } of namedBlocks(page)) copy.write(file, text)
  copy.edit('src/core/procedures/procedure-id.ts', (before) =>
    before.replace(/(?<=ProcedureId =\n(?: {2}\| '\w+'\n)+)\n/, `${blockOf(page, 'ts', 2)}\n`),
  )
  copy.edit('src/core/procedures/index.ts', (before) =>
    before
      .replace(/^import /m, `${blockOf(page, 'ts', 3)}import `)
      .replace(/(?=^\} as const satisfies)/m, blockOf(page, 'ts', 4)),
  )
  copy.edit('src/core/procedures/testing/presuppositions.ts', (before) =>
    before.replace(/^(?= {2}suspend: )/m, blockOf(page, 'ts', 5)),
  )
  for (const town of listTowns(copy.path('municipalities'))) {
    copy.edit(`municipalities/${town}/windows.json`, (before) => {
      const windows = JSON.parse(before) as { procedures: object }
      const row = JSON.parse(blockOf(page, 'json', 0)) as object
      return JSON.stringify({ ...windows, procedures: { ...windows.procedures, ...row } })
    })
  }
  const words = JSON.parse(blockOf(page, 'json', 1)) as Words
  for (const [locale, files] of Object.entries(words)) {
    for (const [file, texts] of Object.entries(files)) {
      copy.edit(`src/faces/shared/texts/${locale.toLowerCase()}/${file}.json`, (before) =>
        JSON.stringify({ ...(JSON.parse(before) as object), ...texts }),
      )
    }
  }
}

const commands = toolsNamed(page)

/** What a procedure, its row and its words could break; the nightly run asks everything. */
const touched = [
  'src/core/procedures',
  'src/core/rules',
  'src/adapters/town',
  'src/adapters/contents',
  'src/faces/shared/texts',
  'src/faces/guide/face',
  'src/faces/counter/texts',
  'src/faces/counter/offers',
  'checks/refusals',
  'checks/rule-coverage',
  'checks/style',
]
const nightly = process.env['MADOGUCHI_PROFILE'] === 'nightly'
/** The first follow pages in copies of their own; the last tries thousands of sequences. */
const leftOut = ['**/checks/adding-*', ...(nightly ? [] : ['**/lifecycle.test.ts'])]
const exclude = leftOut.flatMap((each) => ['--exclude', each])

test(
  'the page, followed literally, gives a procedure with which all types and tests hold',
  { timeout: 1_800_000 },
  () => {
    followThePage()
    expect(commands.map(([program]) => program)).toEqual([
      'tools/write-edition-values.ts',
      'tools/texts.mjs',
      'checks/generate.ts',
    ])
    for (const [program = '', ...words] of commands) expect(copy.run(program, ...words)).toBe('')
    expect(copy.run('tsc', '-p', '.')).toBe('')
    const tests = nightly ? ['src', 'checks', 'tools'] : touched
    expect(copy.run('vitest', 'run', '--project', 'unit', ...exclude, ...tests)).toBe('')
  },
)
