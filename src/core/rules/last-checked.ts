// Which values nobody has compared with their source since a day: the checklist of whoever keeps an
// edition. Only the entry in force counts; what an older one said is not looked up again.

import type { Day } from '../kernel/day.ts'
import { isObject } from '../kernel/shape.ts'
import { nationalTimelines } from './rules.ts'
import type { TownFiles } from './read-town.ts'
import type { RuleId } from './rule-id.ts'
import { entryOn, type Entry, type Timeline } from './timeline.ts'

export type Checked = {
  /** `national` or a file of the town. */
  readonly where: string
  readonly path: string
  readonly from: Day
  readonly checkedOn: Day
  readonly cite: readonly RuleId[]
}

/** Everything in force on `on` that was last checked before `since`, the longest ago first. */
export function notCheckedSince(since: Day, on: Day, files: TownFiles): readonly Checked[] {
  const national = nationalTimelines().map((each) => ({ where: 'national', ...each }))
  const ofTown = Object.entries(files).flatMap(([where, content]) =>
    timelinesIn(content).map((each) => ({ where, ...each })),
  )
  return [...national, ...ofTown]
    .flatMap(({ where, path, timeline }) => {
      const entry = entryOn(timeline, on)
      if (!entry || entry.checkedOn >= since) return []
      const { from, checkedOn, cite } = entry
      return [{ where, path, from, checkedOn, cite }]
    })
    .sort((one, other) => (one.checkedOn < other.checkedOn ? -1 : 1))
}

type Found = { readonly path: string; readonly timeline: Timeline<unknown> }

/** A list whose members say when they were checked, wherever it stands in the file. */
function timelinesIn(content: unknown, path = ''): readonly Found[] {
  if (Array.isArray(content)) {
    return content.length > 0 && content.every(isEntry) ? [{ path, timeline: content }] : []
  }
  if (!isObject(content)) return []
  return Object.entries(content).flatMap(([name, value]) =>
    timelinesIn(value, path === '' ? name : `${path}.${name}`),
  )
}

function isEntry(value: unknown): value is Entry<unknown> {
  return isObject(value) && typeof value['checkedOn'] === 'string' && 'from' in value
}
