// Signing files and checking signatures with the card.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { clientFilesJa, type ClientFilesKey } from './ja/client-files.ts'
import { clientFilesJaEasy } from './ja-easy/client-files.ts'
import { clientFilesEn } from './en/client-files.ts'
import { clientFilesKo } from './ko/client-files.ts'
import { clientFilesZhHans } from './zh-hans/client-files.ts'
import { clientFilesZhHant } from './zh-hant/client-files.ts'

export const clientFilesTexts: Catalogue<ClientFilesKey> = {
  ja: clientFilesJa,
  'ja-easy': clientFilesJaEasy,
  en: clientFilesEn,
  ko: clientFilesKo,
  'zh-Hans': clientFilesZhHans,
  'zh-Hant': clientFilesZhHant,
}
