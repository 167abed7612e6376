// The worlds every test run loads: the ward of the guide in two editions, and a fictional town.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../src/adapters/holidays/japanese-holidays.ts'
import { listEditions, listTowns, loadTown } from '../src/adapters/town/town-folder.ts'
import { answerQuestion } from '../src/core/ask/answer-question.ts'
import { rulesOn } from '../src/core/rules/rules.ts'
import type { World } from '../src/core/rules/world.ts'

const here = dirname(fileURLToPath(import.meta.url))
export const municipalities = join(here, '../municipalities')
const calendar = japaneseCalendar()

function worldOf(code: string, edition: string): World {
  const town = loadTown(join(municipalities, code), edition)
  return { town, rules: rulesOn(town.edition.day), calendar }
}

export const guideWorld = worldOf('arakawa', '2024-02')
export const laterWorld = worldOf('arakawa', '2024-05')
export const otherTown = worldOf('hoshimigaura', '2024-04')

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
}

export const publicCases = readFileSync(join(here, 'cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PublicCase)

export type Asked = {
  readonly answer: Readonly<Record<string, unknown>>
  readonly cites: readonly string[]
  readonly why: string
  readonly error?: { readonly code: string; readonly field?: string; readonly message: string }
}

/** A question's reply, wherever it was asked. */
export function asked(area: string, given: unknown, world: World = guideWorld): Asked {
  return answerQuestion({ id: 'test', area, given }, world) as unknown as Asked
}
