// The editions of a town side by side: one asked for by its name, or picked by a day.
//
// Named, an edition answers as it stood on its own day, whatever day the question is about.
// Picked by a day, it is the last one that speaks for that day, with the values of that day.

import type { Day } from '../kernel/day.ts'
import type { Edition } from './town.ts'
import type { World } from './world.ts'

export type Editions = {
  /** Oldest first. */
  readonly all: readonly Edition[]
  readonly named: (id: string) => World | undefined
  readonly on: (date: Day) => World
}

/** The first day an edition speaks for: its own, unless it was put together later. */
function firstDayOf({ from, day }: Pick<Edition, 'from' | 'day'>): Day {
  return from ?? day
}

/** The last edition that speaks for the day; before all of them, the first. */
export function editionFor(editions: readonly Edition[], date: Day): Edition {
  const [first] = editions
  if (!first) throw new Error('a town has at least one edition')
  return editions.findLast((edition) => firstDayOf(edition) <= date) ?? first
}
