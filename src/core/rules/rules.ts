// The national values in force on one day: what every decider receives as `rules`.
//
// Which day is the caller's one argument. The product resolves on the day of the loaded
// edition, so that a question about 2026 is answered as the guide of 2024-02 has it.

import type { Day } from '../kernel/day.ts'
import { national } from './national/national.ts'
import type { RuleId } from './rule-id.ts'
import { entryOn, type Timeline } from './timeline.ts'

type National = typeof national
type Resolved<Section> = {
  readonly [Name in keyof Section]: Section[Name] extends Timeline<infer Value> ? Value : never
}

/** Every value of national law, resolved on `day`: `rules.moves.notifyWithinDays` and so on. */
export type Rules = { readonly [Name in keyof National]: Resolved<National[Name]> } & {
  /** The day on which the values were resolved. */
  readonly day: Day
}

/** The values in force on the day of an edition; throws when a value does not reach back so far. */
export function rulesOn(editionDay: Day): Rules {
  const sections = Object.entries(national).map(([section, timelines]) => [
    section,
    resolveSection(section, timelines, editionDay),
  ])
  return { ...(Object.fromEntries(sections) as Omit<Rules, 'day'>), day: editionDay }
}

export type NationalValue = {
  readonly path: string
  readonly from: Day
  readonly cite: readonly RuleId[]
  readonly value: unknown
}

/** The same as a flat list with sources: the file kept beside an edition, and a page to read. */
export function nationalValuesOn(editionDay: Day): readonly NationalValue[] {
  return nationalTimelines().flatMap(({ path, timeline }) => {
    const entry = entryOn(timeline, editionDay)
    return entry ? [{ path, from: entry.from, cite: entry.cite, value: entry.value }] : []
  })
}

/** Every timeline with its path (`usable.portalLoginDelayDays`), for checks and pages. */
export function nationalTimelines(): readonly { path: string; timeline: Timeline<unknown> }[] {
  return Object.entries(national).flatMap(([section, timelines]) =>
    Object.entries(timelines).map(([name, timeline]) => ({
      path: `${section}.${name}`,
      timeline: timeline as Timeline<unknown>,
    })),
  )
}

function resolveSection(section: string, timelines: object, date: Day): object {
  const values = Object.entries(timelines as Record<string, Timeline<unknown>>).map(
    ([name, timeline]) => {
      const entry = entryOn(timeline, date)
      if (!entry) throw new Error(`the national value ${section}.${name} has none for ${date}`)
      return [name, entry.value] as const
    },
  )
  return Object.fromEntries(values)
}
