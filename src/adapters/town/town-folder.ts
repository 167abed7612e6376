// Reads a town's folder from disk and hands its JSON to the core's reader.
//
// Only a handful of named files is read; a folder that cannot be read or a file that is no
// JSON becomes a problem with the same words as a wrong value, so that a start that fails
// says everything at once.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../core/kernel/day.ts'
import { readTown, type TownFiles, type TownProblem } from '../../core/rules/read-town.ts'
import type { Town } from '../../core/rules/town.ts'

const topFiles = ['municipality.json', 'windows.json', 'fees.json', 'contacts.json']

/** The town in `folder` as the named edition has it; without a name, its first edition. */
export function loadTown(folder: string, editionId?: string, on?: Day): Town {
  const { files, problems } = readFolder(folder)
  const locale = editionId ?? listEditions(folder)[0]
  if (locale === undefined) throw new TownFolderFault(folder, [noEdition])
  const reading = readTown(files, locale, on)
  const all = [...problems, ...(reading.ok ? [] : reading.problems)]
  if (!reading.ok || all.length > 0) throw new TownFolderFault(folder, all)
  return reading.town
}

/** The files of a town as they stand, for whoever looks through all their timelines. */
export function townFiles(folder: string): TownFiles {
  return readFolder(folder).files
}

/** Ids of the editions in a town's folder, oldest first. */
export function listEditions(folder: string): readonly string[] {
  const guides = join(folder, 'guides')
  if (!existsSync(guides)) return []
  return readdirSync(guides)
    .filter((id) => existsSync(join(guides, id, 'edition.json')))
    .sort()
}

/** Codes of the towns under `municipalities/`, in alphabetical order. */
export function listTowns(municipalities: string): readonly string[] {
  return readdirSync(municipalities)
    .filter((code) => existsSync(join(municipalities, code, 'municipality.json')))
    .sort()
}

/** A town's folder cannot be used: every reason with its file and place. */
export class TownFolderFault extends Error {
  readonly problems: readonly TownProblem[]

  constructor(folder: string, problems: readonly TownProblem[]) {
    const lines = problems.map(({ file, message }) => `  ${file}: ${message}`)
    super(`the town in ${folder} cannot be loaded:\n${lines.join('\n')}`)
    this.name = 'TownFolderFault'
    this.problems = problems
  }
}

const noEdition: TownProblem = {
  file: 'guides',
  path: '',
  message: 'no edition: write guides/<year-month>/edition.json',
}

function readFolder(folder: string): { files: TownFiles; problems: readonly TownProblem[] } {
  const files: Record<string, unknown> = {}
  const problems: TownProblem[] = []
  const editions = listEditions(folder).map((id) => `guides/${id}/edition.json`)
  for (const file of [...topFiles, ...editions]) {
    if (!existsSync(join(folder, file))) continue
    try {
      files[file] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : 'not readable'
      problems.push({ file, path: '', message: `is no JSON: ${why}` })
    }
  }
  return { files, problems }
}
