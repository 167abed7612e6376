// The navigator: a life event and what a person told lead to a question or to an answer.
//
// Nothing is remembered: the address holds all of it, so a link reproduces the answer for
// the hour at which it is opened.

import type { Answer, NavigatorContext } from './answer.ts'
import { cardEvents } from './card.ts'
import { compose } from './compose.ts'
import type { LifeEvent } from './event.ts'
import type { EventId } from './event-id.ts'
import { helpEvents } from './help.ts'
import { movingEvents } from './moving.ts'
import {
  isAnswered,
  question,
  type Circumstances,
  type Question,
  type QuestionId,
} from './questions.ts'
import { renewalEvents } from './renewal.ts'
import { troubleEvents } from './trouble.ts'
import { useEvents } from './use.ts'

export const lifeEvents: readonly LifeEvent[] = [
  ...troubleEvents,
  ...movingEvents,
  ...renewalEvents,
  ...useEvents,
  ...cardEvents,
  ...helpEvents,
]

export type Navigation =
  | {
      readonly kind: 'question'
      readonly event: EventId
      readonly question: Question
      /** Questions answered so far, for the way back. */
      readonly answered: readonly QuestionId[]
    }
  | { readonly kind: 'answer'; readonly answer: Answer }

/** The next open question of the event, or its answer; undefined for an unknown event. */
export function navigate(
  eventId: string,
  answers: Circumstances,
  world: NavigatorContext,
): Navigation | undefined {
  const event = lifeEvents.find(({ id }) => id === eventId)
  if (!event) return undefined
  const questions = event.asks(answers, world)
  const open = questions.find((id) => !isAnswered(id, answers))
  if (open !== undefined) {
    const answered = questions.slice(0, questions.indexOf(open))
    return { kind: 'question', event: event.id, question: question(open), answered }
  }
  const answer = compose(event.answer(answers, world), world)
  return { kind: 'answer', answer: { event: event.id, ...answer } }
}
