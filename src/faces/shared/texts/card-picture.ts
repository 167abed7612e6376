// What is said about the drawn card: its title and description, and its few labels.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/card-picture.json' with { type: 'json' }
import jaEasy from './ja-easy/card-picture.json' with { type: 'json' }
import en from './en/card-picture.json' with { type: 'json' }
import ko from './ko/card-picture.json' with { type: 'json' }
import zhHans from './zh-hans/card-picture.json' with { type: 'json' }
import zhHant from './zh-hant/card-picture.json' with { type: 'json' }

/** Every message with the values it takes. */
export type CardPictureMessages = {
  readonly front: NoValues
  readonly back: NoValues
  readonly frontTitle: { readonly name: string | number }
  readonly backTitle: { readonly name: string | number }
  readonly frontDescription: {
    readonly address: string | number
    readonly birthDate: string | number
    readonly expiryDate: string | number
    readonly additions: string | number
  }
  readonly backDescription: NoValues
  readonly backDescriptionShown: NoValues
  readonly noAdditions: NoValues
  readonly showNumber: NoValues
  readonly hideNumber: NoValues
}
export type CardPictureKey = keyof CardPictureMessages

export const cardPictureTexts: Catalogue<CardPictureKey, CardPictureMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
