// Follows docs/adding-a-screen.md literally, in a copy of the whole project, and runs there the
// types and the tests that a new face could break.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './sources.ts'
import { blockOf, copiedTree, namedBlocks, toolsNamed } from './testing/copied-tree.ts'

const page = readFileSync(join(root, 'docs/adding-a-screen.md'), 'utf8')
const files = namedBlocks(page)
const copy = copiedTree('adding-a-screen')

afterAll(() => copy.drop())

function followThePage(): void {
  for (const { file, text } of files) copy.write(file, text)
  copy.edit('src/main/faces.ts', (before) =>
    before
      .replace(/^import /m, `${blockOf(page, 'ts', 2)}import `)
      .replace(/(?=^ {4}apiFace\()/m, blockOf(page, 'ts', 3)),
  )
}

test('the page counts the lines and files it has', () => {
  const count = (some: typeof files) => some.flatMap(({ text }) => text.trim().split('\n')).length
  const own = files.filter(({ file }) => !file.includes('.test.'))
  const words = own.filter(({ file }) => file.endsWith('.json'))
  const listed = blockOf(page, 'ts', 2) + blockOf(page, 'ts', 3)
  const lines = count([...own, { file: 'src/main/faces.ts', text: listed }])
  expect(page).toContain(`${lines} lines in ${own.length + 1} files, of which ${count(words)} are`)
})

test(
  'the page, followed literally, gives a screen with which all types and tests hold',
  { timeout: 900_000 },
  () => {
    followThePage()
    for (const [program = '', ...words] of toolsNamed(page)) {
      expect(copy.run(program, ...words)).toBe('')
    }
    expect(copy.run('tsc', '-p', '.')).toBe('')
    const touched = ['src/faces/weeks', 'src/faces/shared/texts/catalogues', 'src/main/faces']
    const architecture = ['checks/imports', 'checks/rooms', 'checks/text-keys']
    const order = ['run', '--project', 'unit', ...touched, ...architecture]
    expect(copy.run('vitest', ...order)).toBe('')
  },
)
