import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { municipalities } from '../../../conformance/worlds.ts'
import { listEditions, listTowns, loadTown, TownFolderFault } from './town-folder.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'town-')), 'town')
  cpSync(join(municipalities, 'hoshimigaura'), folder, { recursive: true })
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

test('every town of the repository loads in each of its editions', () => {
  for (const code of listTowns(municipalities)) {
    const at = join(municipalities, code)
    for (const edition of listEditions(at)) {
      expect(loadTown(at, edition)).toMatchObject({ code, edition: { id: edition } })
    }
  }
})

test('the first edition is taken when none is named', () => {
  expect(loadTown(join(municipalities, 'arakawa')).edition.id).toBe('2024-02')
})

test('a file that is no JSON stops the start with its name', () => {
  writeFileSync(join(folder, 'fees.json'), '{')
  expect(() => loadTown(folder)).toThrow(/fees\.json: is no JSON/)
})

test('a wrong value stops the start with file, place and what to write', () => {
  writeFileSync(join(folder, 'fees.json'), '{"reissueCardOnlyYen": 900}')
  expect(() => loadTown(folder)).toThrow(TownFolderFault)
  expect(() => loadTown(folder)).toThrow(/fees\.json: reissueCardOnlyYen is wrong: write a list/)
})

test('an edition that is not there is asked for by its file', () => {
  expect(() => loadTown(folder, '2030-01')).toThrow(/guides\/2030-01\/edition\.json/)
})

test('a folder without any edition says which file to write', () => {
  rmSync(join(folder, 'guides'), { recursive: true })
  expect(() => loadTown(folder)).toThrow(/no edition: write guides/)
})
