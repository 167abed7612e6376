// Signing files and checking signatures with the card.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/client-files.json' with { type: 'json' }
import jaEasy from './ja-easy/client-files.json' with { type: 'json' }
import en from './en/client-files.json' with { type: 'json' }
import ko from './ko/client-files.json' with { type: 'json' }
import zhHans from './zh-hans/client-files.json' with { type: 'json' }
import zhHant from './zh-hant/client-files.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ClientFilesMessages = {
  readonly title: NoValues
  readonly lead: NoValues
  readonly signTitle: NoValues
  readonly file: NoValues
  readonly fileSupport: NoValues
  readonly format: NoValues
  readonly cms: NoValues
  readonly cms_detached: NoValues
  readonly pdf: NoValues
  readonly xml: NoValues
  readonly signSubmit: NoValues
  readonly verifyTitle: NoValues
  readonly signedFile: NoValues
  readonly content: NoValues
  readonly verifySubmit: NoValues
  readonly noFile: NoValues
  readonly tooLarge: NoValues
  readonly notFit: NoValues
  readonly link: NoValues
}
export type ClientFilesKey = keyof ClientFilesMessages

export const clientFilesTexts: Catalogue<ClientFilesKey, ClientFilesMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
