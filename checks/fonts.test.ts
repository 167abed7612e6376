// The fonts in the repository are those that their list of sources names, with licences, and
// can write what the papers need them for.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontBytes, type FontFile } from 'madoguchi-fonts'
import { expect, test } from 'vitest'
import { parsedFont, type FontName } from '../src/adapters/pdf/typefaces.ts'
import { root } from './sources.ts'

type Source = { readonly name: FontFile; readonly package: string; readonly sha256: string }

const folder = join(root, 'fonts')
const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as readonly Source[]

test('every font opens to the bytes that were taken, and no other lies there', () => {
  const sums = sources.map(({ name }) => createHash('sha256').update(fontBytes(name)).digest('hex'))
  expect(sums).toEqual(sources.map(({ sha256 }) => sha256))
  const files = readdirSync(folder).filter((name) => name.endsWith('.br'))
  expect(files.sort()).toEqual(sources.map(({ name }) => `${name}.ttf.br`).sort())
})

test('every font has its licence beside it', () => {
  const missing = sources
    .map((source) => source.package.replace(/^.*\/(.*)@.*$/, 'licences/$1.txt'))
    .filter((licence) => !existsSync(join(folder, licence)))
  expect(missing).toEqual([])
})

//  font, letters it is there for
test.each<[FontName, string]>([
  ['mincho', '荒川区長'],
  ['gothicBold', '窓口'],
  ['rare', '𠮷內'],
  ['rareBold', '𠮷內'],
  ['korean', '가힣國'],
  ['simplified', '证书内'],
  ['traditional', '證書內'],
])('%s writes %s', (font, letters) => {
  const lacking = Array.from(letters).filter(
    (letter) => !parsedFont(font).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  )
  expect(lacking).toEqual([])
})
