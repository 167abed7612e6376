// What staff read at the FAX desk. Staff only: easy Japanese is the Japanese, others English.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { faxDeskEn } from './en/fax-desk.ts'
import { faxDeskJa, type FaxDeskKey } from './ja/fax-desk.ts'

export const faxDeskTexts: Catalogue<FaxDeskKey> = {
  ja: faxDeskJa,
  'ja-easy': faxDeskJa,
  en: faxDeskEn,
  ko: faxDeskEn,
  'zh-Hans': faxDeskEn,
  'zh-Hant': faxDeskEn,
}
