// The keys of life events, their questions and their answers in the catalogue.
//
// The codes are closed sets of the navigator, so that an event, a question or an option
// without its text does not compile.

import type { EventId } from '../../core/guide/navigate/event-id.ts'
import type { ChoiceId, OptionOf, QuestionId } from '../../core/guide/navigate/questions.ts'
import { holds } from '../shared/texts/message.ts'
import { eventsTexts } from './texts/events.ts'

type EventKey = `event_${EventId}`
type QuestionKey = `q_${QuestionId}`
type OptionKey = { readonly [C in ChoiceId]: `o_${C}_${OptionOf<C>}` }[ChoiceId]

export function eventKey(id: EventId): EventKey {
  return `event_${id}`
}

export function questionKey(id: QuestionId): QuestionKey {
  return `q_${id}`
}

/** The option comes from the question or from an address that was checked against it. */
export function optionKey(question: QuestionId, option: string): OptionKey {
  const key = `o_${question}_${option}`
  if (!isOptionKey(key)) throw new Error(`${question} has no such answer`)
  return key
}

function isOptionKey(key: string): key is OptionKey {
  return key.startsWith('o_') && holds(eventsTexts, key)
}
