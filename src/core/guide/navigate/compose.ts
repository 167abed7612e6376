// Puts an answer together: an event says what matters, the deciders say where, when and with what.

import { addDays, dayOf, momentAt, type Moment } from '../../kernel/day.ts'
import { linesNow } from '../../phone-line/line-hours.ts'
import type { AnyProcedure } from '../../procedures/define.ts'
import { procedures } from '../../procedures/index.ts'
import { packingList } from '../../procedures/packing-list.ts'
import type { LineTopic } from '../../rules/phone-line.ts'
import type { RuleId } from '../../rules/rule-id.ts'
import type { LocationService } from '../../rules/town.ts'
import { procedureAvailable, takenHere } from '../../window/availability.ts'
import { nextOpening } from '../../window/next-opening.ts'
import { placesOfService } from './service-places.ts'
import type { Answer, AnswerPlace, NavigatorWorld } from './answer.ts'

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

export function compose(parts: AnswerParts, world: NavigatorWorld): Omit<Answer, 'event'> {
  const procedure = procedures.find(({ id }) => id === parts.procedure)
  const windowRow = parts.windowRow ?? procedure?.windowRow ?? null
  const where = whereToGo(windowRow, parts, world)
  const lines = parts.topic ? linesFor(parts.topic, world) : { lines: [], cites: [] }
  return {
    headline: parts.headline,
    steps: parts.steps,
    windowRow,
    places: where.places,
    onlyWithMove: where.onlyWithMove,
    lines: lines.lines,
    bring: procedure ? bringFor(procedure, parts.packing ?? []) : [],
    whoMayCome: procedure ? procedure.applicant.filter((who) => who !== 'office') : [],
    fee: parts.fee ?? { kind: 'none' },
    duration: parts.duration,
    deadlines: parts.deadlines ?? [],
    warnings: warningsOf(where.places, parts.deadlines ?? [], world),
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

type Where = Pick<Answer, 'places' | 'onlyWithMove'> & { readonly cites: readonly RuleId[] }
const nowhere: Where = { places: [], onlyWithMove: [], cites: [] }

function whereToGo(windowRow: string | null, parts: AnswerParts, world: NavigatorWorld): Where {
  if (parts.service) {
    const places = placesOfService(parts.service, world)
    return { places, onlyWithMove: [], cites: places.length > 0 ? ['WIN-03', 'WIN-11'] : [] }
  }
  return windowRow === null ? nowhere : placesFor(windowRow, parts, world)
}

function placesFor(procedure: string, parts: AnswerParts, world: NavigatorWorld): Where {
  const visit = { procedure, withMove: parts.withMove ?? false }
  const from = waitsUntil(parts.deadlines ?? [], world)
  const cites: RuleId[] = []
  const onlyWithMove: string[] = []
  const places: AnswerPlace[] = []
  for (const { id } of world.town.locations) {
    const taken = takenHere({ ...visit, location: id }, world.town)
    if (!taken.value) {
      if (taken.reason === 'only-with-move') onlyWithMove.push(id)
      continue
    }
    cites.push(...taken.cites)
    const at = { ...visit, location: id, at: from ?? world.now }
    const openNow = from === undefined && procedureAvailable(at, world).value
    places.push({ location: id, openNow, nextOpening: nextOpening(at, world).value })
  }
  return { places: places.toSorted(soonestFirst), onlyWithMove, cites }
}

/** Where something is possible only from a later day, the evening before that day. */
function waitsUntil(deadlines: Answer['deadlines'], { now }: NavigatorWorld): Moment | undefined {
  const firsts = deadlines.filter(({ key }) => waitingKeys.has(key)).map(({ day }) => day)
  const later = firsts.find((day) => day > dayOf(now))
  return later && momentAt(addDays(later, -1), '23:59')
}

const waitingKeys: ReadonlySet<string> = new Set(['renew_from', 'stay_from', 'sign_from'])

/** Closed days do not extend a limit (AMB-19): say so before somebody comes in vain. */
function warningsOf(
  places: readonly AnswerPlace[],
  deadlines: Answer['deadlines'],
  { now }: NavigatorWorld,
): Answer['warnings'] {
  const limit = deadlines.find(({ edge }) => edge === 'until')
  if (!limit || limit.day < dayOf(now) || places.length === 0) return []
  const inTime = places.some(
    ({ openNow, nextOpening }) =>
      openNow || (nextOpening !== null && dayOf(nextOpening) <= limit.day),
  )
  return inTime ? [] : ['closed_until_after_deadline']
}

/** Open places before closed ones; the town's own order otherwise (its main window is first). */
function soonestFirst(one: AnswerPlace, other: AnswerPlace): number {
  if (one.openNow !== other.openNow) return one.openNow ? -1 : 1
  if (one.openNow) return 0
  const [first, second] = [one.nextOpening ?? '~', other.nextOpening ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}

const lineLanguages = ['ja', 'en', 'zh', 'ko'] as const

/** Every line for the topic, whatever its language: the face picks the reader's. */
function linesFor(topic: LineTopic, world: NavigatorWorld) {
  const found = lineLanguages.map((language) => linesNow({ topic, language, at: world.now }, world))
  const voices = found
    .flatMap(({ value }) => value)
    .filter(({ line }) => line.kind === 'voice' && !line.number.startsWith('ext'))
  const lines = [...new Map(voices.map((each) => [each.line, each])).values()]
  return { lines, cites: found.flatMap(({ cites }) => cites) }
}
