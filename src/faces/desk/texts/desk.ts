// What the desk says: the virtual cards, their chips, and the readers of the faces.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/desk.json' with { type: 'json' }
import jaEasy from './ja-easy/desk.json' with { type: 'json' }
import en from './en/desk.json' with { type: 'json' }
import ko from './ko/desk.json' with { type: 'json' }
import zhHans from './zh-hans/desk.json' with { type: 'json' }
import zhHant from './zh-hant/desk.json' with { type: 'json' }

/** Every message with the values it takes. */
export type DeskMessages = {
  readonly faceName: NoValues
  readonly title: NoValues
  readonly lead: NoValues
  readonly readers: NoValues
  readonly 'reader.portal': NoValues
  readonly 'reader.kiosk': NoValues
  readonly 'reader.counter': NoValues
  readonly 'reader.client': NoValues
  readonly readerEmpty: NoValues
  readonly readerOpen: NoValues
  readonly takeOff: NoValues
  readonly put: { readonly reader: string | number }
  readonly choose: { readonly name: string | number }
  readonly cards: NoValues
  readonly search: NoValues
  readonly searchSubmit: NoValues
  readonly noCards: NoValues
  readonly noCardsLead: NoValues
  readonly chip: NoValues
  readonly pinUnset: NoValues
  readonly lastCommand: NoValues
  readonly lastCommandNone: NoValues
  readonly 'command.selected': NoValues
  readonly 'command.read': NoValues
  readonly 'command.pin_verified': NoValues
  readonly 'command.pin_refused': NoValues
  readonly 'command.pin_blocked': NoValues
  readonly 'command.signed': NoValues
  readonly 'command.written': NoValues
  readonly 'command.refused': NoValues
  readonly additions: NoValues
  readonly additionsFree: { readonly free: string | number; readonly of: string | number }
}
export type DeskKey = keyof DeskMessages

export const deskTexts: Catalogue<DeskKey, DeskMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
