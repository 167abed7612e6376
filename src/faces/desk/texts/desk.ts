// What the desk says: the virtual cards, their chips, and the readers of the faces.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { deskJa, type DeskKey } from './ja/desk.ts'
import { deskJaEasy } from './ja-easy/desk.ts'
import { deskEn } from './en/desk.ts'
import { deskKo } from './ko/desk.ts'
import { deskZhHans } from './zh-hans/desk.ts'
import { deskZhHant } from './zh-hant/desk.ts'

export const deskTexts: Catalogue<DeskKey> = {
  ja: deskJa,
  'ja-easy': deskJaEasy,
  en: deskEn,
  ko: deskKo,
  'zh-Hans': deskZhHans,
  'zh-Hant': deskZhHant,
}
