// Which edition answers a question: the one it names, or the one its day picks.
//
// "edition" names one; "asOf" is the day the question is asked for. Without either, the day of
// the act in "given" picks, except where such days lie years ahead by nature: when a certificate
// of 2033 can be renewed is a question to the edition that is open, not to one of 2033.

import { parseDay, type Day } from '../kernel/day.ts'
import { isObject } from '../kernel/shape.ts'
import type { Editions } from '../rules/editions.ts'
import type { World } from '../rules/world.ts'
import type { AskError } from './reply.ts'

type Chosen = { readonly world: World } | { readonly problem: AskError }
type Question = Readonly<Record<string, unknown>>

/** Fields that say when the act of the question happens; the first one present counts. */
const dayFields = ['appliedOn', 'asOf', 'onDate', 'at'] as const
const plansAhead: ReadonlySet<unknown> = new Set([
  'expiry_notice',
  'certificate_validity',
  'certificate_eligibility',
])

export function worldAskedOf(question: Question, world: World, editions?: Editions): Chosen {
  if (!editions) return { world }
  const { edition, asOf } = question
  if (edition !== undefined && edition !== null) return named(edition, editions)
  if (asOf !== undefined && asOf !== null) {
    const date = parseDay(asOf)
    if (date) return { world: editions.on(date) }
    const message = 'asOf must be a day, YYYY-MM-DD'
    return { problem: { code: 'impossible-date', message, field: 'asOf' } }
  }
  const date = dayOfAct(question)
  return { world: date === undefined ? world : editions.on(date) }
}

function named(edition: unknown, editions: Editions): Chosen {
  const world = typeof edition === 'string' ? editions.named(edition) : undefined
  if (world) return { world }
  const ids = editions.all.map(({ id }) => id).join(', ')
  const message = `the edition is not known: write one of ${ids}`
  return { problem: { code: 'unknown-edition', message, field: 'edition' } }
}

function dayOfAct({ area, given }: Question): Day | undefined {
  if (plansAhead.has(area) || !isObject(given)) return undefined
  const value = dayFields.map((field) => given[field]).find((each) => each !== undefined)
  return typeof value === 'string' ? parseDay(value.slice(0, 10)) : undefined
}
