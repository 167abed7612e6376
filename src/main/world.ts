// The rules, the town and the holidays, as one edition has them.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { japaneseCalendar } from '../adapters/holidays/japanese-holidays.ts'
import { listEditions, loadTown } from '../adapters/town/town-folder.ts'
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
