// A dated, cited value: what the law (or a town) says, from which day, and where that was read.
//
// Entries are only ever appended; an old entry is never edited, because every edition
// of the guide keeps the values of its own day (docs/adding-an-edition.md). Deciders
// never see a timeline: they receive values resolved on one day.

import type { Day } from '../kernel/day.ts'
import type { RuleId } from './rule-id.ts'

export type Entry<T> = {
  /** First day on which the value holds. */
  readonly from: Day
  readonly cite: readonly RuleId[]
  /** The day on which somebody last compared the value with its source. */
  readonly checkedOn: Day
  readonly value: T
}

export type Timeline<T> = readonly Entry<T>[]

/** The entry in force on `date`, or undefined before the first one. */
export function entryOn<T>(timeline: Timeline<T>, date: Day): Entry<T> | undefined {
  return timeline.findLast((entry) => entry.from <= date)
}

/** What is wrong with a timeline: nothing in it, entries out of order, two on one day. */
export function timelineProblems(timeline: Timeline<unknown>): readonly string[] {
  if (timeline.length === 0) return ['has no entry: write at least one {from, cite, …}']
  return timeline.flatMap((entry, index) => {
    const before = timeline[index - 1]
    if (before === undefined || before.from < entry.from) return []
    const kind = before.from === entry.from ? 'two values begin' : 'the entries are out of order'
    return [`${kind} on ${entry.from}: order the entries by "from", one value a day`]
  })
}
