// Texts of the virtual clock: whoever tries the specimen reads Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/clock.json' with { type: 'json' }
import en from './en/clock.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ClockMessages = {
  readonly title: NoValues
  readonly faceName: NoValues
  readonly explain: NoValues
  readonly movedTitle: { readonly count: number }
  readonly movedNothing: NoValues
  readonly movedBack: NoValues
  readonly movedMore: { readonly count: number }
  readonly barLabel: { readonly count: number }
  readonly moveTitle: NoValues
  readonly step_day: NoValues
  readonly step_week: NoValues
  readonly step_month: NoValues
  readonly step_year: NoValues
  readonly toNext: { readonly day: string | number }
  readonly day: NoValues
  readonly time: NoValues
  readonly timeSupport: NoValues
  readonly goThere: NoValues
  readonly comingTitle: NoValues
  readonly comingNothing: NoValues
  readonly due_card_made: NoValues
  readonly due_card_expires: NoValues
  readonly due_sign_expires: NoValues
  readonly due_auth_expires: NoValues
  readonly due_moves_out: NoValues
  readonly due_deadline: NoValues
  readonly toThisDay: NoValues
  readonly problem_to_unreadable: NoValues
  readonly problem_day_unreadable: NoValues
  readonly problem_no_such_day: NoValues
  readonly problem_time_unreadable: NoValues
  readonly problem_days_unreadable: NoValues
  readonly problem_nothing_asked: NoValues
  readonly problem_beyond_calendar: { readonly until: string | number }
}
export type ClockKey = keyof ClockMessages

export const clockTexts: Catalogue<ClockKey, ClockMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}
