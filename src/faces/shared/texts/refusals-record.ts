// What a person reads when a change of record, certificate or stay is refused.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { refusalsRecordJa, type RefusalsRecordKey } from './ja/refusals-record.ts'
import { refusalsRecordJaEasy } from './ja-easy/refusals-record.ts'
import { refusalsRecordEn } from './en/refusals-record.ts'
import { refusalsRecordKo } from './ko/refusals-record.ts'
import { refusalsRecordZhHans } from './zh-hans/refusals-record.ts'
import { refusalsRecordZhHant } from './zh-hant/refusals-record.ts'

export const refusalsRecordTexts: Catalogue<RefusalsRecordKey> = {
  ja: refusalsRecordJa,
  'ja-easy': refusalsRecordJaEasy,
  en: refusalsRecordEn,
  ko: refusalsRecordKo,
  'zh-Hans': refusalsRecordZhHans,
  'zh-Hant': refusalsRecordZhHant,
}
