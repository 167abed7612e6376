// What the navigator answers: no sentences, but keys, days, places and sums; faces write them.
//
// Everything that law or town decides comes from the deciders of the core. An event only
// says which procedure it leads to, in which circumstances, and what is worth telling.

import type { Day, Moment } from '../../kernel/day.ts'
import type { LineNow } from '../../phone-line/line-hours.ts'
import type { Applicant } from '../../procedures/define.ts'
import type { PackedPaper } from '../../procedures/packing-list.ts'
import type { RuleId } from '../../rules/rule-id.ts'
import type { World } from '../../rules/world.ts'
import type { EventId } from './event-id.ts'

export type NavigatorContext = World & { readonly now: Moment }

export type HeadlineKey =
  | 'call_to_suspend'
  | 'abolish'
  | 'abolish_disaster'
  | 'apply_reissue'
  | 'release'
  | 'found_still_works'
  | 'return_found'
  | 'move_within'
  | 'move_out_window'
  | 'move_out_online'
  | 'move_out_online_no_sign'
  | 'move_in'
  | 'continued_use'
  | 'card_lapsed'
  | 'move_abroad'
  | 'move_abroad_keep'
  | 'name_change'
  | 'former_surname'
  | 'renew_certificate'
  | 'renew_certificate_later'
  | 'certificate_over'
  | 'renew_card'
  | 'renew_card_later'
  | 'look_at_letter'
  | 'issue_certificate'
  | 'sign_from_birthday'
  | 'stay_change'
  | 'stay_change_later'
  | 'stay_extension'
  | 'stay_shorter'
  | 'stay_too_late'
  | 'stay_change_first'
  | 'pin_reset'
  | 'pin_unlock'
  | 'pin_unlock_sign'
  | 'keep_deceased'
  | 'store_now'
  | 'store_later'
  | 'store_not_with_face'
  | 'store_not_offered'
  | 'smart_order'
  | 'smart_not_offered'
  | 'smart_not_with_face'
  | 'switch_face'
  | 'face_at_application'
  | 'insurance_register'
  | 'insurance_renew_first'
  | 'account_register'
  | 'hang_up'
  | 'complain'
  | 'fax_question'
  | 'fax_suspend'
  | 'return_card'
  | 'revoke_certificate'
  | 'first_card'
  | 'book_delivery'
  | 'application_state'
  | 'police_not_needed'
  | 'police_first'
  | 'someone_else'
  | 'moving_again'
  | 'moving_again_ask'

export type StepKey =
  | 'call_suspend'
  | 'report_police'
  | 'report_fire'
  | 'abolish_if_not_found'
  | 'apply_with_photo'
  | 'photo_free_at_support'
  | 'pay_at_delivery'
  | 'hand_in_old'
  | 'hand_in_now'
  | 'release_at_window'
  | 'give_notice'
  | 'enter_resident_pin'
  | 'face_rewritten'
  | 'sign_again'
  | 'surname_on_record_first'
  | 'special_move_in'
  | 'continued_use_in_time'
  | 'portal_move_out'
  | 'no_form_there'
  | 'get_annotated_card'
  | 'apply_as_letter_says'
  | 'bring_letter'
  | 'under_age_later'
  | 'bring_residence_card'
  | 'show_pending'
  | 'bring_card_only'
  | 'stay_change_after_card'
  | 'stay_extension_if_pending'
  | 'certificates_separately'
  | 'choose_new_pin'
  | 'store_reset_sign'
  | 'software_cannot'
  | 'keep_until_finished'
  | 'use_machine'
  | 'go_to_window_for_other'
  | 'smart_three_steps'
  | 'register_insurance_ways'
  | 'ask_before_switch'
  | 'end_call'
  | 'no_bank_numbers'
  | 'ask_advice'
  | 'write_reply_number'
  | 'write_all_items'
  | 'software_can_revoke'
  | 'apply_after_stay_result'
  | 'check_sender'
  | 'book_by_phone'
  | 'set_pins_at_delivery'
  | 'pay_if_due'
  | 'ask_state_by_phone'
  | 'police_gives_number'
  | 'then_to_window'
  | 'reset_in_person'
  | 'family_may_suspend'
  | 'proxy_may_switch'
  | 'no_sign_under_age'
  | 'ask_papers_first'
  | 'continued_use_first'
  | 'then_move_out'
  | 'limits_run_on'

export type StopKey =
  | 'card_and_certificates'
  | 'sign_certificate'
  | 'everything_for_good'
  | 'locked_function'
  | 'portal_for_days'
  | 'pin_services'
  | 'named_certificate'
  | 'nothing'

export type NothingKey =
  | 'misuse'
  | 'stays_suspended'
  | 'stays_stopped'
  | 'card_lapses'
  | 'abroad_lapses'
  | 'no_sign'
  | 'expires'
  | 'stay_paid'
  | 'stays_locked'
  | 'nothing_changes'
  | 'record_differs'
  | 'no_card'
  | 'cannot_register'
  | 'fraud_goes_on'

export type DurationKey = 'same_day' | 'new_card' | 'one_call' | 'by_post' | 'fax_reply' | 'at_once'

export type DeadlineKey =
  | 'stay_notify'
  | 'move_in_notify'
  | 'planned_move_out'
  | 'continued_use'
  | 'departure_apply'
  | 'renew_from'
  | 'renew_until'
  | 'stay_from'
  | 'stay_until'
  | 'extended_until'
  | 'sign_from'
  | 'portal_from'
  | 'usable_from'

export type Deadline = {
  readonly key: DeadlineKey
  readonly day: Day
  /** `from`: possible on and after; `until`: last good day. */
  readonly edge: 'from' | 'until'
  /** An earlier limit of the same act ends it before: nobody may rely on this one. */
  readonly overtaken?: boolean
}

export type AnswerFee =
  | { readonly kind: 'none' }
  | { readonly kind: 'free' }
  | { readonly kind: 'paid'; readonly amountYen: number; readonly atDelivery: boolean }
  /** Free only while the old card can be handed in. */
  | { readonly kind: 'free_if_returned'; readonly otherwiseYen: number }
  | { readonly kind: 'inquire' }
  | { readonly kind: 'each'; readonly amountYen: number }
  /** The guide gives no figure. */
  | { readonly kind: 'not_stated' }

/** Why a place cannot do it now, with what a sentence about it names. */
export type Closed =
  | { readonly why: 'maintenance' | 'ask_on_maintenance' | 'weekday' }
  | { readonly why: 'holiday'; readonly name: string }
  /** Month and day of both ends. */
  | { readonly why: 'year_end'; readonly from: string; readonly to: string }
  | { readonly why: 'outside_hours'; readonly hours: readonly Hours[] }
  | { readonly why: 'not_yet'; readonly day: Day }

type Hours = { readonly opens: string; readonly closes: string }

export type AnswerPlace = {
  readonly location: string
  readonly openNow: boolean
  /** The hour it closes, while it is open. */
  readonly closesAt: string | null
  /** Null while it is open. */
  readonly closed: Closed | null
  /** Null while it is open: then there is no reason to name a later day. */
  readonly nextOpening: Moment | null
  /** The next opening lies after the earliest limit. */
  readonly tooLate: boolean
}

/** What the days and openings together come to. */
export type WarningKey = 'closed_until_after_deadline' | 'deadline_passed'

export type Answer = {
  readonly event: EventId
  readonly headline: HeadlineKey
  readonly steps: readonly StepKey[]
  /** Row of the town's table, when a window is to be visited. */
  readonly windowRow: string | null
  /** Soonest first; empty when nobody has to go anywhere. */
  readonly places: readonly AnswerPlace[]
  readonly onlyWithMove: readonly string[]
  /** Places that take it only within the help they give (※2). */
  readonly onlyWithSupport: readonly string[]
  readonly lines: readonly LineNow[]
  readonly bring: readonly PackedPaper[]
  readonly whoMayCome: readonly Applicant[]
  readonly fee: AnswerFee
  readonly duration: DurationKey
  /** Soonest first. */
  readonly deadlines: readonly Deadline[]
  /** The earliest limit that is not over: whoever comes later comes too late. */
  readonly lastDay: Day | null
  readonly warnings: readonly WarningKey[]
  readonly stopsMeanwhile: StopKey
  readonly ifNothing: NothingKey
  /** Sections of the contents to read on. */
  readonly sections: readonly string[]
  readonly cites: readonly RuleId[]
}
