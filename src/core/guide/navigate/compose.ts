// Puts an answer together: an event says what matters, the deciders say where, when and with what.

import { linesNow } from '../../phone-line/line-hours.ts'
import type { AnyProcedure } from '../../procedures/define.ts'
import { procedures } from '../../procedures/index.ts'
import { packingList } from '../../procedures/packing-list.ts'
import type { LineTopic } from '../../rules/phone-line.ts'
import type { LocationKind, LocationService } from '../../rules/town.ts'
import type { Answer, NavigatorContext } from './answer.ts'
import { inOrder, lastGoodDay, warningsOf } from './last-day.ts'
import { nowhere, placesFor, type Where } from './places.ts'
import { placesOfKinds, placesOfService } from './service-places.ts'

export type AnswerParts = Pick<
  Answer,
  'headline' | 'steps' | 'duration' | 'stopsMeanwhile' | 'ifNothing' | 'sections' | 'cites'
> & {
  /** Id of the procedure it comes to; absent when no window is visited. */
  readonly procedure?: string
  /** Row of the table where the procedure itself names none. */
  readonly windowRow?: string
  /** A service of a place beside the table, such as the help with registrations. */
  readonly service?: LocationService
  readonly withMove?: boolean
  /** Circumstances of the packing list (`lost_outside`, `pin_unknown`). */
  readonly packing?: readonly string[]
  readonly topic?: LineTopic
  readonly fee?: Answer['fee']
  readonly deadlines?: Answer['deadlines']
}

export function compose(parts: AnswerParts, world: NavigatorContext): Omit<Answer, 'event'> {
  const procedure = procedures.find(({ id }) => id === parts.procedure)
  const windowRow = parts.windowRow ?? procedure?.windowRow ?? null
  const where = whereToGo({ windowRow, kinds: procedure?.places }, parts, world)
  const deadlines = inOrder(parts.deadlines ?? [])
  const warnings = warningsOf({ places: where.places, deadlines }, world)
  // Who is told to call is given the numbers to call.
  const topic = parts.topic ?? (warnings.length > 0 ? 'card' : undefined)
  const lines = topic ? linesFor(topic, world) : { lines: [], cites: [] }
  return {
    headline: parts.headline,
    steps: parts.steps,
    windowRow,
    places: where.places,
    onlyWithMove: where.onlyWithMove,
    onlyWithSupport: where.onlyWithSupport,
    lines: lines.lines,
    bring: procedure ? bringFor(procedure, parts.packing ?? []) : [],
    whoMayCome: procedure ? procedure.applicant.filter((who) => who !== 'office') : [],
    fee: parts.fee ?? { kind: 'none' },
    duration: parts.duration,
    deadlines,
    lastDay: lastGoodDay(deadlines, world) ?? null,
    warnings,
    stopsMeanwhile: parts.stopsMeanwhile,
    ifNothing: parts.ifNothing,
    sections: parts.sections,
    cites: [...new Set([...parts.cites, ...where.cites, ...lines.cites])],
  }
}

/** Papers for someone else's visit follow from who comes, so they stand in the list as well. */
function bringFor(procedure: AnyProcedure, packing: readonly string[]): Answer['bring'] {
  return packingList(procedure, ['always', 'holds_card', ...packing])
}

type Taken = {
  readonly windowRow: string | null
  readonly kinds: readonly LocationKind[] | undefined
}

function whereToGo(
  { windowRow, kinds }: Taken,
  parts: AnswerParts,
  world: NavigatorContext,
): Where {
  if (parts.service) {
    const places = placesOfService(parts.service, world)
    return { ...nowhere, places, cites: places.length > 0 ? ['WIN-03', 'WIN-11'] : [] }
  }
  if (windowRow === null && kinds) {
    return { ...nowhere, places: placesOfKinds(kinds, world), cites: ['WIN-01'] }
  }
  if (windowRow === null) return nowhere
  const { withMove = false, deadlines = [] } = parts
  return placesFor({ procedure: windowRow, withMove, deadlines }, world)
}

const lineLanguages = ['ja', 'en', 'zh', 'ko'] as const

/** Every line for the topic, whatever its language: the face picks the reader's. */
function linesFor(topic: LineTopic, world: NavigatorContext) {
  const found = lineLanguages.map((language) => linesNow({ topic, language, at: world.now }, world))
  const voices = found
    .flatMap(({ value }) => value)
    .filter(({ line }) => line.kind === 'voice' && !line.number.startsWith('ext'))
  const lines = [...new Map(voices.map((each) => [each.line, each])).values()]
  return { lines, cites: found.flatMap(({ cites }) => cites) }
}
