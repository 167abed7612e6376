// What the portal says: logging in with the card, and the card at a glance.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { portalJa, type PortalKey } from './ja/portal.ts'
import { portalJaEasy } from './ja-easy/portal.ts'
import { portalEn } from './en/portal.ts'
import { portalKo } from './ko/portal.ts'
import { portalZhHans } from './zh-hans/portal.ts'
import { portalZhHant } from './zh-hant/portal.ts'

export const portalTexts: Catalogue<PortalKey> = {
  ja: portalJa,
  'ja-easy': portalJaEasy,
  en: portalEn,
  ko: portalKo,
  'zh-Hans': portalZhHans,
  'zh-Hant': portalZhHant,
}
