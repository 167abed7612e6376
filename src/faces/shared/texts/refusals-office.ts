// What a person reads when a procedure at the office is refused.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { refusalsOfficeJa, type RefusalsOfficeKey } from './ja/refusals-office.ts'
import { refusalsOfficeJaEasy } from './ja-easy/refusals-office.ts'
import { refusalsOfficeEn } from './en/refusals-office.ts'
import { refusalsOfficeKo } from './ko/refusals-office.ts'
import { refusalsOfficeZhHans } from './zh-hans/refusals-office.ts'
import { refusalsOfficeZhHant } from './zh-hant/refusals-office.ts'

export const refusalsOfficeTexts: Catalogue<RefusalsOfficeKey> = {
  ja: refusalsOfficeJa,
  'ja-easy': refusalsOfficeJaEasy,
  en: refusalsOfficeEn,
  ko: refusalsOfficeKo,
  'zh-Hans': refusalsOfficeZhHans,
  'zh-Hant': refusalsOfficeZhHant,
}
