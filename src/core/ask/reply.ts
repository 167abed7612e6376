// What a question gets back: an answer with its rules, edition and certainty, or what is wrong.

import type { Certainty } from '../rules/doubts/doubt.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { AskProblem } from './area.ts'

type AskErrorCode =
  AskProblem['code'] | 'unknown-area' | 'unknown-edition' | 'not-a-question' | 'not-json'
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
  /** The edition that answered. */
  readonly edition: string
  readonly certainty: Certainty
  /** What to check, and where, before leaning on the answer; absent when nothing is left open. */
  readonly toCheck?: readonly ToCheck[]
  /** Where two readings stand against each other: what the other one gives. */
  readonly otherReading?: Readonly<Record<string, unknown>>
}
export type ToCheck = {
  readonly certainty: Certainty
  readonly what: string
  readonly whatJa: string
  readonly where: string
  readonly whereJa: string
}
