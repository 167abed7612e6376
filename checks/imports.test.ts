// Who may import whom: the table of ARCHITECTURE.md.

import { expect, test } from 'vitest'
import { importsOf, isTest, sourcesUnder } from './sources.ts'

/** Packages a face may use, by decision record. */
const facePackages = new Set(['preact', 'preact-render-to-string', 'intl-messageformat', 'node:'])

function mayImport(path: string, target: string): boolean {
  const [, stratum = '', part = ''] = path.split('/')
  const inProject = target.startsWith('src/')
  const under = (...folders: readonly string[]) =>
    folders.some((folder) => target.startsWith(`src/${folder}/`))
  switch (stratum) {
    case 'core':
      return inProject && under('core')
    case 'shell':
      return !inProject || under('core', 'shell')
    case 'adapters':
      return !inProject || under('core', 'shell/ports', `adapters/${part}`)
    case 'faces':
      return inProject
        ? under('core', 'shell', 'faces/shared', `faces/${part}`)
        : facePackages.has(target)
    default:
      return stratum === 'main' || stratum === 'main.ts'
  }
}

const sources = sourcesUnder('src').filter(({ path }) => !isTest(path))

test('every import stays within the table', () => {
  const wrong = sources.flatMap((source) =>
    importsOf(source)
      .filter((target) => !mayImport(source.path, target))
      .map((target) => `${source.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the core asks nobody for the time, for chance or for the world', () => {
  const forbidden =
    /\b(Date\.now|new Date\(|Math\.random|process\.|fetch\(|async |await |globalThis|setTimeout)/
  const wrong = sources
    .filter(({ path }) => path.startsWith('src/core/'))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => {
        const code = line.replace(/\/\/.*$/, '').replace(/^\s*\*.*$/, '')
        return forbidden.test(code) ? [`${path}:${index + 1} ${line.trim()}`] : []
      }),
    )
  expect(wrong).toEqual([])
})

const speaksSql =
  /\.query[<(]|\b(select|insert into|update|delete from)\b.*\b(from|values|set|where)\b/

test('SQL stays in the shell: faces and the entry ask its records', () => {
  const wrong = sources
    .filter(({ path }) => /^src\/(faces|main)/.test(path) && !path.includes('/testing/'))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => {
        const code = line.replace(/^\s*(\/\/|\/?\*).*$/, '')
        return speaksSql.test(code) ? [`${path}:${index + 1} ${line.trim()}`] : []
      }),
    )
  expect(wrong).toEqual([])
})

test('the checks see what they should refuse', () => {
  expect(speaksSql.test("'select file from photos where town = $1'")).toBe(true)
  expect(speaksSql.test('await office.database.query<Row>(text)')).toBe(true)
  expect(speaksSql.test('office.files.read(residentId)')).toBe(false)
  expect(mayImport('src/core/card/card.ts', 'zod')).toBe(false)
  expect(mayImport('src/core/card/card.ts', 'src/shell/perform.ts')).toBe(false)
  expect(mayImport('src/faces/kiosk/face.tsx', 'src/faces/portal/face.tsx')).toBe(false)
  expect(mayImport('src/adapters/pdf/press.ts', 'src/adapters/ca/issue.ts')).toBe(false)
  expect(mayImport('src/adapters/pdf/press.ts', 'src/shell/perform.ts')).toBe(false)
  expect(mayImport('src/shell/perform.ts', 'src/adapters/web/server.ts')).toBe(false)
})
