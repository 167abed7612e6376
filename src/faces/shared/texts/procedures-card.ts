// Names of the procedures about the card itself, and one sentence on what each does.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { proceduresCardJa, type ProceduresCardKey } from './ja/procedures-card.ts'
import { proceduresCardJaEasy } from './ja-easy/procedures-card.ts'
import { proceduresCardEn } from './en/procedures-card.ts'
import { proceduresCardKo } from './ko/procedures-card.ts'
import { proceduresCardZhHans } from './zh-hans/procedures-card.ts'
import { proceduresCardZhHant } from './zh-hant/procedures-card.ts'

export const proceduresCardTexts: Catalogue<ProceduresCardKey> = {
  ja: proceduresCardJa,
  'ja-easy': proceduresCardJaEasy,
  en: proceduresCardEn,
  ko: proceduresCardKo,
  'zh-Hans': proceduresCardZhHans,
  'zh-Hant': proceduresCardZhHant,
}
