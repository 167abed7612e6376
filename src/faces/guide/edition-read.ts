// Which edition a page of the guide is read in: the one that is open, or with `?asOf=` the one that
// speaks for that day. What is open stays open; the address says which one is read.

import { parseDay } from '../../core/kernel/day.ts'
import { editionFor } from '../../core/rules/editions.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { GuideContext, GuideEdition } from './guide-world.ts'

/** All editions of the town, oldest first. */
export function editionsSideBySide(context: GuideContext): readonly GuideEdition[] {
  return [context, ...(context.otherEditions ?? [])].toSorted((one, other) =>
    one.town.edition.day < other.town.edition.day ? -1 : 1,
  )
}

export function editionRead(context: GuideContext, request: FaceRequest): GuideContext {
  const date = parseDay(request.query.get('asOf') ?? '')
  if (!date) return context
  const all = editionsSideBySide(context)
  const { id } = editionFor(
    all.map(({ town }) => town.edition),
    date,
  )
  const read = all.find(({ town }) => town.edition.id === id) ?? context
  const others = all.filter((each) => each !== read)
  const { rules, town, calendar, contents } = read
  return { ...context, rules, town, calendar, contents, otherEditions: others }
}
