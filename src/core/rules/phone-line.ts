// The shape of a telephone (or FAX) line with its dated hours; national lines and a town's own
// are written alike.
//
// `hours: null` means that the guide gives none to compute with: the line depends on the
// place that answers.

import type { Localized } from './localized.ts'
import type { RuleId } from './rule-id.ts'

export const lineTopics = [
  'card',
  'system',
  'portal',
  'suspension',
  'delivery_booking',
  'certificates',
  'convenience_store',
  'online_move_out',
  'fraud',
  'personal_information',
] as const
export type LineTopic = (typeof lineTopics)[number]

export const lineLanguages = ['ja', 'en', 'zh', 'ko', 'es', 'pt'] as const
export type LineLanguage = (typeof lineLanguages)[number]

export type LineHours = {
  /** Days on which these hours hold: Monday to Friday, Saturday/Sunday/holiday, or each day. */
  readonly on: 'business_days' | 'weekends_and_holidays' | 'daily'
  readonly opens: string
  readonly closes: string
}

export type PhoneLine = {
  /** As printed: `0120-95-0178`, `#9110`, `ext. 2362`. */
  readonly number: string
  readonly kind: 'voice' | 'fax'
  readonly owner: Localized
  readonly languages: readonly LineLanguage[]
  readonly topics: readonly LineTopic[]
  readonly hours: readonly LineHours[] | null
  readonly closedAtYearEnd: boolean
  /** Takes suspensions of a card at any hour of any day. */
  readonly suspensionAnyTime: boolean
  /** An extension: the number to dial from outside, after which it is asked for. */
  readonly extensionOf?: string
  /** The number to dial when this one cannot be reached. */
  readonly insteadOf?: string
  readonly free: boolean
  readonly cite: RuleId
}
