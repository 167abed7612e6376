// A life event: which questions it asks in which order, and what it comes to.

import type { AnswerParts } from './compose.ts'
import type { NavigatorContext } from './answer.ts'
import type { EventId } from './event-id.ts'
import type { Circumstances, QuestionId } from './questions.ts'

export type LifeEvent = {
  readonly id: EventId
  /** Where the list of events shows it. */
  readonly group: 'moving' | 'trouble' | 'renewal' | 'use' | 'card' | 'help'
  /** In order; a later question may depend on what was told before. */
  readonly asks: (answers: Circumstances, world: NavigatorContext) => readonly QuestionId[]
  readonly answer: (answers: Circumstances, world: NavigatorContext) => AnswerParts
}
