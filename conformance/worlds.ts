// The worlds every test run loads: the ward of the guide, the same ward by the law of November
// 2026, and a fictional town.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../src/adapters/holidays/japanese-holidays.ts'
import { listEditions, listTowns, loadTown } from '../src/adapters/town/town-folder.ts'
import { answerQuestion } from '../src/core/ask/answer-question.ts'
import type { Day } from '../src/core/kernel/day.ts'
import { editionFor, type Editions } from '../src/core/rules/editions.ts'
import { rulesOn } from '../src/core/rules/rules.ts'
import type { World } from '../src/core/rules/world.ts'

const here = dirname(fileURLToPath(import.meta.url))
export const municipalities = join(here, '../municipalities')
const calendar = japaneseCalendar()

function worldOf(code: string, edition: string, on?: Day): World {
  const town = loadTown(join(municipalities, code), edition, on)
  return { town, rules: rulesOn(on ?? town.edition.day), calendar }
}

export const guideWorld = worldOf('arakawa', '2024-02')
export const laterWorld = worldOf('arakawa', '2026-11')
export const otherTown = worldOf('hoshimigaura', '2024-04')

/** The ward's two editions side by side, by name or by day. */
export const editions: Editions = {
  all: [guideWorld.town.edition, laterWorld.town.edition],
  named: (id) => [guideWorld, laterWorld].find(({ town }) => town.edition.id === id),
  on: (date) => {
    const { id } = editionFor(editions.all, date)
    return worldOf('arakawa', id, date < guideWorld.rules.day ? guideWorld.rules.day : date)
  },
}

/** Every edition of every town in the repository, the three above among them. */
export const everyWorld: readonly World[] = listTowns(municipalities).flatMap((code) =>
  listEditions(join(municipalities, code)).map((edition) => worldOf(code, edition)),
)

export type PublicCase = {
  readonly id: string
  readonly area: string
  readonly rule: readonly string[]
  readonly given: object
  readonly expect: Readonly<Record<string, unknown>>
  /** Named in the cases of a later edition. */
  readonly edition?: string
}

export const publicCases = casesIn('cases.jsonl')
/** The published cases of the law after the guide. */
export const laterCases = casesIn('later-law.jsonl')

function casesIn(file: string): readonly PublicCase[] {
  const lines = readFileSync(join(here, file), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as PublicCase)
}

export type Asked = {
  readonly answer: Readonly<Record<string, unknown>>
  readonly cites: readonly string[]
  readonly why: string
  readonly edition?: string
  readonly certainty?: string
  readonly toCheck?: readonly { readonly what: string; readonly where: string }[]
  readonly otherReading?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: string; readonly field?: string; readonly message: string }
}

/** A question's reply, wherever it was asked. */
export function asked(area: string, given: unknown, world: World = guideWorld): Asked {
  return answerQuestion({ id: 'test', area, given }, world) as unknown as Asked
}
