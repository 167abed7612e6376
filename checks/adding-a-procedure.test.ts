// Follows docs/adding-a-procedure.md literally, in a copy of the core.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './sources.ts'

// Inside the project, so that the copy finds its packages.
const cache = join(root, '.cache')
const page = readFileSync(join(root, 'docs/adding-a-procedure.md'), 'utf8')
let copy = ''

beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  copy = mkdtempSync(join(cache, 'adding-a-procedure-'))
  for (const part of [
    'src/core',
    'src/adapters',
    'src/shell/ports',
    'conformance',
    'municipalities',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** The block that stands under a name, or the nth one of a language. */
function named(file: string): string {
  const found = new RegExp(`^\`${file}\`\\n\\n\`\`\`ts\\n([^]*?)\`\`\`$`, 'm').exec(page)
  if (!found?.[1]) throw new Error(`the page has no block for ${file}`)
  return found[1]
}

function write(path: string, change: (before: string) => string): void {
  writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')))
}

test('the guide to adding a procedure, followed literally, gives a procedure whose test passes', () => {
  for (const file of ['issue-card-case.ts', 'issue-card-case.test.ts']) {
    const path = `src/core/procedures/${file}`
    writeFileSync(join(copy, path), named(path))
  }
  const [, line = ''] = /```ts\n(import \{ issueCardCase \}.*\n)```/.exec(page) ?? []
  const [, entry = ''] = /```ts\n( {2}issueCardCase,\n)```/.exec(page) ?? []
  write('src/core/procedures/index.ts', (before) =>
    before
      .replace(/^import /m, `${line}import `)
      .replace('AnyProcedure[] = [\n', `AnyProcedure[] = [\n${entry}`),
  )
  const [, row = ''] = /```json\n([^]*?)```/.exec(page) ?? []
  write('municipalities/arakawa/windows.json', (before) => {
    const windows = JSON.parse(before) as { procedures: object }
    const procedures = { ...windows.procedures, ...(JSON.parse(row) as object) }
    return JSON.stringify({ ...windows, procedures })
  })

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'issue-card-case'],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  expect(`${stdout}${stderr}`).toMatch(/Tests +9 passed/)
  expect(status).toBe(0)
})

test('the page names every file of step 5', () => {
  for (const name of ['procedures-card', 'procedures-register', 'fields', 'options']) {
    readFileSync(join(root, `src/faces/shared/texts/ja/${name}.json`), 'utf8')
    expect(page).toContain(`${name}.json`)
  }
})
