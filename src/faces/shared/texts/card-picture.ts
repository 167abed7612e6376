// What is said about the drawn card: its title and description, and its few labels.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { cardPictureJa, type CardPictureKey } from './ja/card-picture.ts'
import { cardPictureJaEasy } from './ja-easy/card-picture.ts'
import { cardPictureEn } from './en/card-picture.ts'
import { cardPictureKo } from './ko/card-picture.ts'
import { cardPictureZhHans } from './zh-hans/card-picture.ts'
import { cardPictureZhHant } from './zh-hant/card-picture.ts'

export const cardPictureTexts: Catalogue<CardPictureKey> = {
  ja: cardPictureJa,
  'ja-easy': cardPictureJaEasy,
  en: cardPictureEn,
  ko: cardPictureKo,
  'zh-Hans': cardPictureZhHans,
  'zh-Hant': cardPictureZhHant,
}
