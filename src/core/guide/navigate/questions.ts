// The questions the navigator may ask, each with its possible answers.
//
// Answers travel in the address, so they are short codes; a day may be left open (`skip`),
// and the answer then says what holds without it. Nothing asked here names a person.

import { parseDay, type Day } from '../../kernel/day.ts'
import { pinSymptoms } from '../../pin/which-pin.ts'
import { calendarCovers, type Calendar } from '../../rules/calendar.ts'
import { reissueReasons } from '../../rules/national/service.ts'

const choices = {
  lost_where: ['home', 'outside', 'stolen', 'disaster'],
  lost_want: ['stop', 'abolish', 'new_card'],
  found_state: ['suspended', 'not_suspended', 'abolished', 'replaced'],
  with_move: ['no', 'yes'],
  move_how: ['window', 'online'],
  sign_valid: ['yes', 'no'],
  nationality: ['japanese', 'foreign'],
  want_sign: ['yes', 'no'],
  letter_about: ['certificate', 'card', 'unsure'],
  holder: ['no_fixed_stay', 'fixed_stay'],
  pin_known: ['yes', 'no'],
  which_certificate: ['sign', 'auth', 'both'],
  stay_state: ['received', 'pending', 'shorter'],
  which_pin: ['sign', 'auth', 'resident_register', 'card_info', 'unsure'],
  pin_symptom: [...pinSymptoms, 'unknown'],
  store_document: ['resident_record_copy', 'seal_registration_certificate', 'other'],
  card_kind: ['standard', 'face'],
  smart_document: [
    'resident_record_copy',
    'tax_assessment_certificate',
    'tax_payment_certificate',
    'light_vehicle_tax_certificate',
    'seal_registration_certificate',
  ],
  old_card: ['yes', 'no'],
  with_certificate: ['yes', 'no'],
  surname_how: ['addition', 'printed'],
  has_card: ['yes', 'no'],
  damage: ['chip', 'soiled'],
  for_whom: ['child', 'hospital', 'other'],
  has_notified: ['yes', 'no'],
  fraud_kind: ['call', 'complaint'],
  fax_purpose: ['question', 'suspend'],
  reason: [...reissueReasons, 'disaster'],
} as const

export type ChoiceId = keyof typeof choices
export type OptionOf<C extends ChoiceId> = (typeof choices)[C][number]

export type DayQuestionId =
  | 'moved_on'
  | 'planned_move_out'
  | 'started_living'
  | 'notified_on'
  | 'departure'
  | 'expiry'
  | 'birth_date'
  | 'received_on'
  | 'card_expiry'
  | 'auth_expiry'
export type QuestionId = ChoiceId | DayQuestionId

/** What a person told so far, as it stands in the address. */
export type Circumstances = Readonly<Record<string, string | undefined>>

export type Question =
  | { readonly id: ChoiceId; readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly id: DayQuestionId; readonly kind: 'day' }

export function question(id: QuestionId): Question {
  return isChoice(id) ? { id, kind: 'choice', options: choices[id] } : { id, kind: 'day' }
}

/** A question is open until its answer is one of the options, a day, or `skip`. */
export function isAnswered(id: QuestionId, answers: Circumstances): boolean {
  const answer = answers[id]
  if (answer === undefined) return false
  if (isChoice(id)) return (choices[id] as readonly string[]).includes(answer)
  return answer === 'skip' || parseDay(answer) !== undefined
}

/** The same for a name and a value as they come from an address. */
export function isAnsweredBy(name: string, value: string): boolean {
  if (Object.hasOwn(choices, name)) return isAnswered(name as ChoiceId, { [name]: value })
  return value === 'skip' || parseDay(value) !== undefined
}

export function chosen<C extends ChoiceId>(id: C, answers: Circumstances): OptionOf<C> | undefined {
  const options: readonly string[] = choices[id]
  const answer = answers[id]
  return answer !== undefined && options.includes(answer) ? (answer as OptionOf<C>) : undefined
}

/** The day told, unless it was left open. */
export function dayTold(id: DayQuestionId, answers: Circumstances): Day | undefined {
  return parseDay(answers[id])
}

/** The same, but only when the holidays around it are known. */
export function dayInCalendar(
  id: DayQuestionId,
  answers: Circumstances,
  calendar: Calendar,
): Day | undefined {
  const date = dayTold(id, answers)
  return date !== undefined && calendarCovers(calendar, date) ? date : undefined
}

function isChoice(id: QuestionId): id is ChoiceId {
  return Object.hasOwn(choices, id)
}
