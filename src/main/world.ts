// The rules, the town and the holidays, as one edition has them.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../adapters/holidays/japanese-holidays.ts'
import { listEditions, loadTown } from '../adapters/town/town-folder.ts'
import type { Day } from '../core/kernel/day.ts'
import { editionFor, type Editions } from '../core/rules/editions.ts'
import { rulesOn } from '../core/rules/rules.ts'
import type { World } from '../core/rules/world.ts'

export const municipalities = fileURLToPath(new URL('../../municipalities/', import.meta.url))

/** Ids of a town's editions, oldest first. */
export function editionsOf(town: string): readonly string[] {
  return listEditions(join(municipalities, town))
}

/** A town's world; its first edition unless another is named. */
export function openWorld(town: string, edition?: string): World {
  const loaded = loadTown(join(municipalities, town), edition)
  return { town: loaded, rules: rulesOn(loaded.edition.day), calendar: japaneseCalendar() }
}

/**
 * A town's editions, named or by day; what was read once is read no more. An edition named for
 * the whole run speaks for every day.
 */
export function openEditions(town: string, always?: string): Editions {
  const folder = join(municipalities, town)
  const calendar = japaneseCalendar()
  const known = new Map<string, World>()
  const worldOf = (id: string, date?: Day): World => {
    const key = `${id} ${date ?? ''}`
    const before = known.get(key)
    if (before) return before
    const loaded = loadTown(folder, id, date)
    const world = { town: loaded, rules: rulesOn(date ?? loaded.edition.day), calendar }
    if (known.size >= keptWorlds) known.clear()
    known.set(key, world)
    return world
  }
  const all = listEditions(folder).map((id) => worldOf(id).town.edition)
  return {
    all,
    named: (id) => (all.some((edition) => edition.id === id) ? worldOf(id) : undefined),
    on: (date) => {
      if (always !== undefined) return worldOf(always)
      const { id, day } = editionFor(all, date)
      // Before the first edition its own day holds: no value reaches further back.
      return date < day && id === all[0]?.id ? worldOf(id) : worldOf(id, date)
    },
  }
}

const keptWorlds = 400
