// What the client software says: certificates, their validity, PINs, and what it cannot do.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/client.json' with { type: 'json' }
import jaEasy from './ja-easy/client.json' with { type: 'json' }
import en from './en/client.json' with { type: 'json' }
import ko from './ko/client.json' with { type: 'json' }
import zhHans from './zh-hans/client.json' with { type: 'json' }
import zhHant from './zh-hant/client.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ClientMessages = {
  readonly faceName: NoValues
  readonly wantedTitle: NoValues
  readonly wantedLead: NoValues
  readonly wantedDesk: NoValues
  readonly wantedWaiting: NoValues
  readonly wantedNext: NoValues
  readonly title: NoValues
  readonly lead: NoValues
  readonly certificates: NoValues
  readonly kind: NoValues
  readonly period: NoValues
  readonly fromUntil: { readonly from: string | number; readonly until: string | number }
  readonly state: NoValues
  readonly 'state.within': NoValues
  readonly 'state.near': NoValues
  readonly 'state.over': NoValues
  readonly issuer: NoValues
  readonly serial: NoValues
  readonly actions: NoValues
  readonly signClosed: NoValues
  readonly openSign: NoValues
  readonly periodOnly: NoValues
  readonly nearTitle: { readonly certificate: string | number }
  readonly nearBody: { readonly day: string | number; readonly from: string | number }
  readonly notice: NoValues
  readonly noticeOn: NoValues
  readonly noticeOff: NoValues
  readonly noticeTurnOn: NoValues
  readonly noticeTurnOff: NoValues
  readonly noticeKept: NoValues
  readonly pins: NoValues
  readonly pinName: NoValues
  readonly pinTries: NoValues
  readonly pinChange: NoValues
  readonly pinWhere: NoValues
  readonly pinUnset: NoValues
  readonly check: NoValues
  readonly checkTitle: NoValues
  readonly checkWhy: NoValues
  readonly 'standing.good': NoValues
  readonly 'standing.held': NoValues
  readonly 'standing.revoked': NoValues
  readonly 'standing.expired': NoValues
  readonly 'standing.unknown': NoValues
  readonly 'standing.unavailable': NoValues
  readonly standing: NoValues
  readonly since: NoValues
  readonly source: NoValues
  readonly 'source.ocsp': NoValues
  readonly 'source.crl': NoValues
  readonly 'source.register': NoValues
  readonly asOf: NoValues
  readonly goodUntil: NoValues
  readonly revoke: NoValues
  readonly revokeTitle: { readonly certificate: string | number }
  readonly revokeLead: NoValues
  readonly 'revokeEnds.auth': NoValues
  readonly 'revokeEnds.sign': NoValues
  readonly revokeOther: { readonly certificate: string | number }
  readonly revokeKeeps: NoValues
  readonly revokeAgain: NoValues
  readonly revokeSubmit: NoValues
  readonly revoked: { readonly certificate: string | number }
  readonly changeTitle: { readonly pin: string | number }
  readonly changeCurrent: NoValues
  readonly changeNext: NoValues
  readonly changeAgain: NoValues
  readonly shapeDigits: NoValues
  readonly shapeLetters: NoValues
  readonly changeSubmit: NoValues
  readonly changed: { readonly pin: string | number }
  readonly changedEasy: NoValues
  readonly receipt: { readonly receipt: string | number }
  readonly revokedNext: NoValues
  readonly noTryUsed: NoValues
  readonly signTitle: NoValues
  readonly signWhy: NoValues
  readonly showOnly: NoValues
  readonly showAndCheck: NoValues
  readonly subject: NoValues
  readonly whereTitle: { readonly pin: string | number }
  readonly whereLead: NoValues
  readonly whereHow: NoValues
  readonly 'way.enter_it_again': NoValues
  readonly 'way.change_with_client_software': NoValues
  readonly 'way.reset_at_convenience_store': NoValues
  readonly 'way.unlock_at_card_window': NoValues
  readonly 'way.reset_at_card_window': NoValues
  readonly 'way.no_pin_on_this_card': NoValues
  readonly 'way.certificate_not_on_card': NoValues
  readonly whereForgotten: NoValues
  readonly whereRemembered: NoValues
  readonly storeLink: NoValues
  readonly places: NoValues
  readonly place: NoValues
  readonly open: NoValues
  readonly openNow: NoValues
  readonly opensAt: { readonly at: string | number }
  readonly noPlace: NoValues
  readonly bring: NoValues
  readonly back: NoValues
  readonly refusedTitle: NoValues
}
export type ClientKey = keyof ClientMessages

export const clientTexts: Catalogue<ClientKey, ClientMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
