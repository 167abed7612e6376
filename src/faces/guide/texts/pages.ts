// The guide’s own pages: home, search, tables, readings, editions: one catalogue over all locales.

import type { Catalogue } from '../../shared/texts/message.ts'
import { pagesJa, type PagesKey } from './ja/pages.ts'
import { pagesJaEasy } from './ja-easy/pages.ts'
import { pagesEn } from './en/pages.ts'
import { pagesKo } from './ko/pages.ts'
import { pagesZhHans } from './zh-hans/pages.ts'
import { pagesZhHant } from './zh-hant/pages.ts'

export const pagesTexts: Catalogue<PagesKey> = {
  ja: pagesJa,
  'ja-easy': pagesJaEasy,
  en: pagesEn,
  ko: pagesKo,
  'zh-Hans': pagesZhHans,
  'zh-Hant': pagesZhHant,
}
