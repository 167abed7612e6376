// The page of the certification authorities: developers read Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/authorities.json' with { type: 'json' }
import en from './en/authorities.json' with { type: 'json' }

/** Every message with the values it takes. */
export type AuthoritiesMessages = {
  readonly title: NoValues
  readonly notReal: NoValues
  readonly timeStamps: NoValues
  readonly forPrograms: NoValues
  readonly signAuthority: NoValues
  readonly authAuthority: NoValues
  readonly earlierGeneration: NoValues
  readonly name: NoValues
  readonly validity: NoValues
  readonly certificate: NoValues
  readonly revokedSet: NoValues
  readonly lists: NoValues
  readonly list: NoValues
  readonly entries: NoValues
  readonly addresses: NoValues
  readonly whose: NoValues
  readonly address: NoValues
  readonly answer: NoValues
  readonly issuedNow: NoValues
  readonly issuedEarlier: NoValues
  readonly answeredHere: NoValues
  readonly notAnsweredHere: NoValues
}
export type AuthoritiesKey = keyof AuthoritiesMessages

export const authoritiesTexts: Catalogue<AuthoritiesKey, AuthoritiesMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}
