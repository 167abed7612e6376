// Writes values.json beside every edition; what stands there is never changed, only added to.
//
//   node tools/write-edition-values.ts
//
// A value that differs from the file was edited instead of appended: it is named, the file stays
// as it is, and the exit status is 1. Mend the timeline, not the file (docs/adding-an-edition.md).

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { municipalities } from '../conformance/worlds.ts'
import { listEditions, listTowns, loadTown } from '../src/adapters/town/town-folder.ts'
import {
  differencesOf,
  editionValues,
  withFileValues,
  type EditionValues,
} from '../src/core/rules/edition-values.ts'

for (const code of listTowns(municipalities)) {
  const folder = join(municipalities, code)
  for (const edition of listEditions(folder)) {
    keepValues(join(folder, 'guides', edition, 'values.json'), loadTown(folder, edition))
  }
}

function keepValues(file: string, town: Parameters<typeof editionValues>[0]): void {
  const now = JSON.parse(JSON.stringify(editionValues(town))) as EditionValues
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as EditionValues)
    : { national: [], town: {} }
  const { added, changed } = differencesOf(kept, now)
  const name = relative(process.cwd(), file)
  for (const path of changed) {
    process.stderr.write(`${name}: ${path} is not what was kept; append to it, edit no entry\n`)
    process.exitCode = 1
  }
  if (added.length === 0) return
  writeFileSync(file, `${JSON.stringify(withFileValues(kept, now), null, 2)}\n`)
  process.stdout.write(`${name}: ${added.length} new\n`)
}
