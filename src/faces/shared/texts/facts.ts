// Each fact of the ledger in words: staff read them, in Japanese or English.
// Residents' pages say what happened in their own texts.

import type { Catalogue } from './message.ts'
import { factsJa, type FactsKey } from './ja/facts.ts'
import { factsEn } from './en/facts.ts'

export const factsTexts: Catalogue<FactsKey> = {
  ja: factsJa,
  'ja-easy': factsJa,
  en: factsEn,
  ko: factsEn,
  'zh-Hans': factsEn,
  'zh-Hant': factsEn,
}
