// Names of the procedures and one sentence on what each does.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { proceduresJa, type ProceduresKey } from './ja/procedures.ts'
import { proceduresJaEasy } from './ja-easy/procedures.ts'
import { proceduresEn } from './en/procedures.ts'
import { proceduresKo } from './ko/procedures.ts'
import { proceduresZhHans } from './zh-hans/procedures.ts'
import { proceduresZhHant } from './zh-hant/procedures.ts'

export const proceduresTexts: Catalogue<ProceduresKey> = {
  ja: proceduresJa,
  'ja-easy': proceduresJaEasy,
  en: proceduresEn,
  ko: proceduresKo,
  'zh-Hans': proceduresZhHans,
  'zh-Hant': proceduresZhHant,
}
