// Names of the acts on the resident record and services, and one sentence on each.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { proceduresRegisterJa, type ProceduresRegisterKey } from './ja/procedures-register.ts'
import { proceduresRegisterJaEasy } from './ja-easy/procedures-register.ts'
import { proceduresRegisterEn } from './en/procedures-register.ts'
import { proceduresRegisterKo } from './ko/procedures-register.ts'
import { proceduresRegisterZhHans } from './zh-hans/procedures-register.ts'
import { proceduresRegisterZhHant } from './zh-hant/procedures-register.ts'

export const proceduresRegisterTexts: Catalogue<ProceduresRegisterKey> = {
  ja: proceduresRegisterJa,
  'ja-easy': proceduresRegisterJaEasy,
  en: proceduresRegisterEn,
  ko: proceduresRegisterKo,
  'zh-Hans': proceduresRegisterZhHans,
  'zh-Hant': proceduresRegisterZhHant,
}
