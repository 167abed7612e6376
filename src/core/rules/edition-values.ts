// Every value an edition rests on, national and the town's own, resolved on its day.
//
// Kept as a file in the edition's folder (values.json) and compared in tests: appending to a
// timeline may change what a later edition says, never what an earlier one said. What is kept
// is one timeline at a time, so that a new row or price can join those that stand.

import { nationalValuesOn, type NationalValue } from './rules.ts'
import type { Town } from './town.ts'

export type EditionValues = {
  readonly national: readonly NationalValue[]
  readonly town: Readonly<Record<string, unknown>>
}

export function editionValues({ edition, ...town }: Town): EditionValues {
  return { national: nationalValuesOn(edition.day), town }
}

/** The town's parts that hold a timeline under each name, and not one themselves. */
const ofTimelines: ReadonlySet<string> = new Set(['procedures', 'fees', 'hours'])

/** What stands in the file, untouched, and beside it what the file does not have yet. */
export function withFileValues(inFile: EditionValues, now: EditionValues): EditionValues {
  const values = new Map(inFile.national.map((value) => [value.path, value]))
  const parts = Object.entries({ ...now.town, ...inFile.town }).map(([name, value]) => {
    const both = ofTimelines.has(name) && { ...recordOf(now.town[name]), ...recordOf(value) }
    return [name, both || value] as const
  })
  return {
    national: [
      ...now.national.map((value) => values.get(value.path) ?? value),
      ...inFile.national.filter(({ path }) => now.national.every((each) => each.path !== path)),
    ],
    town: Object.fromEntries(parts),
  }
}

export type ValueDifferences = {
  /** Not in the file yet: the tool writes them. */
  readonly added: readonly string[]
  /** Other than in the file, or gone: an entry was edited, or a new one begins too early. */
  readonly changed: readonly string[]
}

export function differencesOf(values: EditionValues, now: EditionValues): ValueDifferences {
  const before = byPath(values)
  const after = byPath(now)
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    changed: [...before].filter(([path, value]) => after.get(path) !== value).map(([path]) => path),
  }
}

/** Each value as text under its path; the order of names in an object makes no difference. */
function byPath({ national, town }: EditionValues): ReadonlyMap<string, string> {
  const ofTown = Object.entries(town).flatMap(([name, value]) =>
    ofTimelines.has(name)
      ? Object.entries(recordOf(value)).map(([key, each]) => [`${name}.${key}`, each] as const)
      : [[name, value] as const],
  )
  const all = [...national.map((each) => [`national ${each.path}`, each] as const), ...ofTown]
  return new Map(all.map(([path, value]) => [path, JSON.stringify(sorted(value))]))
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}
