// The FAX form on the screen, and the names of its items in answers.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { faxFormJa, type FaxFormKey } from './ja/fax-form.ts'
import { faxFormJaEasy } from './ja-easy/fax-form.ts'
import { faxFormEn } from './en/fax-form.ts'
import { faxFormKo } from './ko/fax-form.ts'
import { faxFormZhHans } from './zh-hans/fax-form.ts'
import { faxFormZhHant } from './zh-hant/fax-form.ts'

export const faxFormTexts: Catalogue<FaxFormKey> = {
  ja: faxFormJa,
  'ja-easy': faxFormJaEasy,
  en: faxFormEn,
  ko: faxFormKo,
  'zh-Hans': faxFormZhHans,
  'zh-Hant': faxFormZhHant,
}
