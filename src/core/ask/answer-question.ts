// `madoguchi ask`: one question, one reply, with the rules it rests on and a sentence saying why.
//
// Wire shape of conformance/README.md: {"id","area","given"} in, {"id","answer","cites"} or
// {"id","error"} out. Whatever is wrong with a question is said; nothing throws for input. An
// answer names its edition and how certain it is.

import { isObject } from '../kernel/shape.ts'
import { citesOn } from '../rules/confirmed.ts'
import { doubtsOf } from '../rules/doubts/doubts-of.ts'
import { worstOf, type Doubt } from '../rules/doubts/doubt.ts'
import type { Editions } from '../rules/editions.ts'
import type { Finding } from '../rules/finding.ts'
import { sentenceOf } from '../rules/reasons/reasons.ts'
import type { World } from '../rules/world.ts'
import type { Area, AskProblem } from './area.ts'
import { cardAreas } from './card-areas.ts'
import { worldAskedOf } from './edition-asked.ts'
import { faxAreas } from './fax-area.ts'
import { laterAreas } from './later-areas.ts'
import type { AskAnswer, AskError, AskReply, ToCheck } from './reply.ts'
import { pinAreas } from './pin-areas.ts'
import { serviceAreas } from './service-areas.ts'
import { stayAndMoveAreas } from './stay-areas.ts'
import { windowAreas } from './window-areas.ts'

const areas: ReadonlyMap<string, Area> = new Map<string, Area>(
  Object.entries({
    ...cardAreas,
    ...pinAreas,
    ...windowAreas,
    ...stayAndMoveAreas,
    ...serviceAreas,
    ...faxAreas,
    ...laterAreas,
  }),
)
export const areaNames: readonly string[] = [...areas.keys()]

/** Answered by `world`, unless `editions` are given and the question names one or a day. */
export function answerQuestion(question: unknown, world: World, editions?: Editions): AskReply {
  if (!isObject(question)) {
    const message = 'a question is an object with "id", "area" and "given"'
    return { id: null, error: { code: 'not-a-question', message } }
  }
  const { id = null, area, given } = question
  if (area === undefined || area === null) return missing(id, 'area')
  const decide = typeof area === 'string' ? areas.get(area) : undefined
  if (!decide) {
    const message = `the area is not known: write one of ${areaNames.join(', ')}`
    return { id, error: { code: 'unknown-area', message, field: 'area' } }
  }
  if (given === undefined || given === null) return missing(id, 'given')
  const chosen = worldAskedOf(question, world, editions)
  if ('problem' in chosen) return { id, error: chosen.problem }
  const reply = decide(given, chosen.world)
  return reply.ok ? worded(id, reply.finding, chosen.world) : { id, error: errorOf(reply.problems) }
}

function worded(id: unknown, finding: Finding<object>, world: World): AskAnswer {
  const { value, cites, reason, detail, otherReading } = finding
  const { en, ja } = sentenceOf(reason, detail)
  const doubts = doubtsOf(finding, world)
  return {
    id,
    answer: value,
    cites: citesOn(cites, world.rules.day),
    why: en,
    whyJa: ja,
    edition: world.town.edition.id,
    certainty: worstOf(doubts),
    ...(doubts.length > 0 ? { toCheck: doubts.map(toCheck) } : {}),
    ...(otherReading ? { otherReading } : {}),
  }
}

function toCheck({ certainty, what, where }: Doubt): ToCheck {
  return {
    certainty,
    what: what.en ?? what.ja,
    whatJa: what.ja,
    where: where.en ?? where.ja,
    whereJa: where.ja,
  }
}

function errorOf(problems: readonly AskProblem[]): AskError {
  const [first] = problems
  if (!first) throw new Error('a question is neither answered nor at fault')
  const message = problems.map((problem) => problem.message).join('; ')
  return { code: first.code, message, field: first.path, problems }
}

function missing(id: unknown, field: string): AskReply {
  return { id, error: { code: 'missing-field', message: `${field} is missing`, field } }
}
