// How the code reads: heads, sizes, names, no town in the sources.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, root, sourcesUnder } from './sources.ts'

const all = sourcesUnder('src')
const sources = all.filter(({ path }) => !isTest(path))

test('every source file begins with a head of sentences', () => {
  const headless = sources.filter(({ lines }) => !/^\/\/ \S/.test(lines[0] ?? ''))
  expect(headless.map(({ path }) => path)).toEqual([])
})

test('no file is longer than 300 lines and no line longer than 100 columns', () => {
  const long = all.filter(({ lines }) => lines.length > 301).map(({ path }) => path)
  const wide = all.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (widthOf(line) > 100 ? [`${path}:${index + 1}`] : [])),
  )
  expect({ long, wide }).toEqual({ long: [], wide: [] })
})

test('no default exports, and barrels only where the procedures are listed', () => {
  const defaults = sources.filter(({ text }) => /^export default /m.test(text))
  const barrels = sources.filter(({ path }) => /\/index\.tsx?$/.test(path))
  expect(defaults.map(({ path }) => path)).toEqual([])
  expect(barrels.map(({ path }) => path)).toEqual(['src/core/procedures/index.ts'])
})

test('folders are named after things, files in kebab-case', () => {
  const named = /^(utils?|helpers?|services?|managers?|domain|infrastructure|lib|common)$/
  const folders = new Set(all.flatMap(({ path }) => path.split('/').slice(1, -1)))
  expect([...folders].filter((folder) => named.test(folder))).toEqual([])
  const odd = all.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? ''
    return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) && !isLocaleName(name)
  })
  expect(odd.map(({ path }) => path)).toEqual([])
})

test('no town is named in the sources', () => {
  const towns = readdirSync(join(root, 'municipalities'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
  const names = new RegExp(`${towns.join('|')}|荒川|アラカワ`, 'i')
  const naming = sources.filter(({ text }) => names.test(text))
  expect(naming.map(({ path }) => path)).toEqual([])
})

test('a lint exception gives its reason, and a TODO its number', () => {
  const wrong = all.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => {
      const silent = /eslint-disable|@ts-expect-error|prettier-ignore/.test(line)
      const unexplained = silent && !/ -- \S|prettier-ignore/.test(line)
      const loose = /\b(TODO|FIXME)\b/.test(line) && !/#\d+|decision \d+/i.test(line)
      return unexplained || loose || /@ts-ignore/.test(line) ? [`${path}:${index + 1}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

/** Full-width characters count as one column here, as editors at this project are set. */
function widthOf(line: string): number {
  return [...new Intl.Segmenter('ja').segment(line)].length
}

/** Catalogues are named after their locale: `common.zh-Hans.ts`, `zh-Hans/common.ts`. */
function isLocaleName(name: string): boolean {
  return /zh-Han[st]/.test(name)
}
