// A life event: which questions it asks in which order, and what it comes to.

import type { AnswerParts } from './compose.ts'
import type { NavigatorWorld } from './answer.ts'
import type { Circumstances, QuestionId } from './questions.ts'

export type LifeEvent = {
  readonly id: string
  /** Where the list of events shows it. */
  readonly group: 'moving' | 'trouble' | 'renewal' | 'use' | 'card' | 'help'
  /** In order; a later question may depend on what was told before. */
  readonly asks: (told: Circumstances, world: NavigatorWorld) => readonly QuestionId[]
  readonly answer: (told: Circumstances, world: NavigatorWorld) => AnswerParts
}
