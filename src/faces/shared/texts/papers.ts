// Papers and things a person brings, and when they are needed.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { papersJa, type PapersKey } from './ja/papers.ts'
import { papersJaEasy } from './ja-easy/papers.ts'
import { papersEn } from './en/papers.ts'
import { papersKo } from './ko/papers.ts'
import { papersZhHans } from './zh-hans/papers.ts'
import { papersZhHant } from './zh-hant/papers.ts'

export const papersTexts: Catalogue<PapersKey> = {
  ja: papersJa,
  'ja-easy': papersJaEasy,
  en: papersEn,
  ko: papersKo,
  'zh-Hans': papersZhHans,
  'zh-Hant': papersZhHant,
}
