// What the client software says: certificates, their validity, PINs, and what it cannot do.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { clientJa, type ClientKey } from './ja/client.ts'
import { clientJaEasy } from './ja-easy/client.ts'
import { clientEn } from './en/client.ts'
import { clientKo } from './ko/client.ts'
import { clientZhHans } from './zh-hans/client.ts'
import { clientZhHant } from './zh-hant/client.ts'

export const clientTexts: Catalogue<ClientKey> = {
  ja: clientJa,
  'ja-easy': clientJaEasy,
  en: clientEn,
  ko: clientKo,
  'zh-Hans': clientZhHans,
  'zh-Hant': clientZhHant,
}
