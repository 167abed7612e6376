// How many questions a second one process answers on one core: text in, text out, nothing kept.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../src/adapters/holidays/japanese-holidays.ts'
import { loadTown } from '../src/adapters/town/town-folder.ts'
import { rulesOn } from '../src/core/rules/rules.ts'
import type { World } from '../src/core/rules/world.ts'
import { askCommand } from '../src/faces/cli/ask.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const limit = 20_000
const rounds = 1000

const town = loadTown(join(root, 'municipalities/arakawa'), '2024-02')
const world: World = { town, rules: rulesOn(town.edition.day), calendar: japaneseCalendar() }
const questions = readFileSync(join(root, 'conformance/cases.jsonl'), 'utf8').trim().split('\n')

async function* repeated(times: number): AsyncIterable<string> {
  for (let round = 0; round < times; round += 1) yield* questions
}

let written = 0
const write = (line: string) => {
  written += line.length
}

await askCommand(repeated(100), write, { world })
const begun = process.hrtime.bigint()
const { answered, failed } = await askCommand(repeated(rounds), write, { world })
const seconds = Number(process.hrtime.bigint() - begun) / 1e9
if (failed > 0 || written === 0) throw new Error(`${String(failed)} questions were not answered`)

const value = Math.round(answered / seconds)
const ratio = Number((value / limit).toFixed(2))
console.log(JSON.stringify({ figure: 'ask', value, unit: 'questions/s', limit, ratio }))
