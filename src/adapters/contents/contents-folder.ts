// Reads municipalities/<town>/guides/<edition>/contents from disk for the core to put together.
//
// A town without that folder has no pages of its own yet: the guide then has what follows from
// the town's data alone. A folder that is there is whole, or everything wrong with it is said.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contents } from '../../core/guide/contents.ts'
import { readContents, type ContentFiles, type Outline } from '../../core/guide/read-contents.ts'
import type { Rules } from '../../core/rules/rules.ts'
import type { Town } from '../../core/rules/town.ts'

/** The guide's texts for the town's edition; throws when anything is missing or wrong. */
export function loadContents(
  municipalities: string,
  { rules, town }: { readonly rules: Rules; readonly town: Town },
): Contents {
  const folder = join(municipalities, town.code, 'guides', town.edition.id, 'contents')
  if (!existsSync(folder)) return noContents(town.edition.id)
  const files = readFolder(folder)
  const { contents, problems } = readContents(town.edition.id, files, { rules, town })
  if (problems.length > 0) throw new ContentsFault(folder, problems)
  return contents
}

function noContents(edition: string): Contents {
  const sections = { ja: [], 'ja-easy': [], en: [], ko: [], 'zh-Hans': [], 'zh-Hant': [] }
  return { edition, sections, faq: [], names: {}, pages: {} }
}

class ContentsFault extends Error {
  readonly problems: readonly string[]

  constructor(folder: string, problems: readonly string[]) {
    const lines = problems.map((each) => `  ${each}`)
    super(`the contents in ${folder} cannot be used:\n${lines.join('\n')}`)
    this.name = 'ContentsFault'
    this.problems = problems
  }
}

function readFolder(folder: string): ContentFiles {
  const json = (name: string) => readJson(folder, name)
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  return {
    outline: json('outline.json') as Outline,
    names: json('names.json') as Contents['names'],
    pages: json('pages.json') as Contents['pages'],
    texts: Object.fromEntries(texts),
  }
}

function readJson(folder: string, name: string): unknown {
  const path = join(folder, name)
  if (!existsSync(path)) throw new ContentsFault(folder, [`${name}: is missing`])
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'not readable'
    throw new ContentsFault(folder, [`${name}: is no JSON: ${why}`])
  }
}
