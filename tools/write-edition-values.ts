// Writes values.json beside every edition; what stands there is never changed, only added to.
//
//   node tools/write-edition-values.ts
//
// When a test says that an edition's values differ, a timeline entry was edited instead of
// appended: mend that, not the file (docs/adding-an-edition.md).

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { municipalities } from '../conformance/worlds.ts'
import { listEditions, listTowns, loadTown } from '../src/adapters/town/town-folder.ts'
import { editionValues, type EditionValues } from '../src/core/rules/edition-values.ts'

for (const code of listTowns(municipalities)) {
  const folder = join(municipalities, code)
  for (const edition of listEditions(folder)) {
    const file = join(folder, 'guides', edition, 'values.json')
    const values = withKept(file, editionValues(loadTown(folder, edition)))
    writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`)
    process.stdout.write(`${file}\n`)
  }
}

function withKept(file: string, { national, town }: EditionValues): EditionValues {
  if (!existsSync(file)) return { national, town }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as EditionValues
  const known = new Map(kept.national.map((value) => [value.path, value]))
  return {
    national: national.map((value) => known.get(value.path) ?? value),
    town: { ...town, ...kept.town },
  }
}
