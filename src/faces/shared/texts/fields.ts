// Labels of the fields that procedures ask for.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { fieldsJa, type FieldsKey } from './ja/fields.ts'
import { fieldsJaEasy } from './ja-easy/fields.ts'
import { fieldsEn } from './en/fields.ts'
import { fieldsKo } from './ko/fields.ts'
import { fieldsZhHans } from './zh-hans/fields.ts'
import { fieldsZhHant } from './zh-hant/fields.ts'

export const fieldsTexts: Catalogue<FieldsKey> = {
  ja: fieldsJa,
  'ja-easy': fieldsJaEasy,
  en: fieldsEn,
  ko: fieldsKo,
  'zh-Hans': fieldsZhHans,
  'zh-Hant': fieldsZhHant,
}
