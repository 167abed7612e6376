// A life event: which questions it asks in which order, and what it comes to.

import type { AnswerParts } from './compose.ts'
import type { NavigatorContext } from './answer.ts'
import type { Circumstances, QuestionId } from './questions.ts'

export type EventId =
  | 'lost'
  | 'found'
  | 'forgot_pin'
  | 'locked_pin'
  | 'damaged'
  | 'suspicious'
  | 'hearing'
  | 'move_within'
  | 'name_change'
  | 'move_out'
  | 'move_in'
  | 'move_abroad'
  | 'leave_japan'
  | 'letter'
  | 'expiry_soon'
  | 'turned_15'
  | 'new_residence_card'
  | 'expired'
  | 'store_certificate'
  | 'smart_application'
  | 'insurance'
  | 'face_card'
  | 'public_account'
  | 'first_card'
  | 'reissue'
  | 'photo_change'
  | 'field_full'
  | 'sex_change'
  | 'former_surname'
  | 'want_certificate'
  | 'revoke_certificate'
  | 'return_card'
  | 'someone_died'
  | 'moving_again'
  | 'police_number'
  | 'collect_card'
  | 'application_state'
  | 'for_someone'

export type LifeEvent = {
  readonly id: EventId
  /** Where the list of events shows it. */
  readonly group: 'moving' | 'trouble' | 'renewal' | 'use' | 'card' | 'help'
  /** In order; a later question may depend on what was told before. */
  readonly asks: (answers: Circumstances, world: NavigatorContext) => readonly QuestionId[]
  readonly answer: (answers: Circumstances, world: NavigatorContext) => AnswerParts
}
