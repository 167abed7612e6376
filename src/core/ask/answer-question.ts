// `madoguchi ask`: one question, one reply, with the rules it rests on and a sentence saying why.
//
// Wire shape of conformance/README.md: {"id","area","given"} in, {"id","answer","cites"} or
// {"id","error"} out. Whatever is wrong with a question is said; nothing throws for input.

import { isObject } from '../kernel/shape.ts'
import type { Finding } from '../rules/finding.ts'
import { sentenceOf } from '../rules/reasons/reasons.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { World } from '../rules/world.ts'
import type { Area, AskProblem } from './area.ts'
import { cardAreas } from './card-areas.ts'
import { faxAreas } from './fax-area.ts'
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
  }),
)
export const areaNames: readonly string[] = [...areas.keys()]

export type AskErrorCode = AskProblem['code'] | 'unknown-area' | 'not-a-question' | 'not-json'
export type AskError = {
  readonly code: AskErrorCode
  readonly message: string
  /** The field at fault, where it is one; all of them stand in `problems`. */
  readonly field?: string
  readonly problems?: readonly AskProblem[]
}
export type AskReply = AskAnswer | { readonly id: unknown; readonly error: AskError }
export type AskAnswer = {
  readonly id: unknown
  readonly answer: object
  readonly cites: readonly RuleId[]
  /** Which rule decided, in a sentence. */
  readonly why: string
  readonly whyJa: string
}

export function answerQuestion(question: unknown, world: World): AskReply {
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
  const reply = decide(given, world)
  return reply.ok ? worded(id, reply.finding) : { id, error: errorOf(reply.problems) }
}

function worded(id: unknown, { value, cites, reason, detail }: Finding<object>): AskAnswer {
  const { en, ja } = sentenceOf(reason, detail)
  return { id, answer: value, cites: [...new Set(cites)], why: en, whyJa: ja }
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
