// What the portal says: logging in with the card, and the card at a glance.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/portal.json' with { type: 'json' }
import jaEasy from './ja-easy/portal.json' with { type: 'json' }
import en from './en/portal.json' with { type: 'json' }
import ko from './ko/portal.json' with { type: 'json' }
import zhHans from './zh-hans/portal.json' with { type: 'json' }
import zhHant from './zh-hant/portal.json' with { type: 'json' }

/** Every message with the values it takes. */
export type PortalMessages = {
  readonly faceName: NoValues
  readonly wantedTitle: NoValues
  readonly wantedLead: NoValues
  readonly wantedDesk: NoValues
  readonly wantedWaiting: NoValues
  readonly wantedNext: NoValues
  readonly lostTitle: NoValues
  readonly lostBody: NoValues
  readonly lostLink: NoValues
  readonly pinTitle: NoValues
  readonly pinLabel: NoValues
  readonly pinSupport: NoValues
  readonly pinOf: { readonly name: string | number }
  readonly pinSubmit: NoValues
  readonly pinOther: NoValues
  readonly refusedTitle: NoValues
  readonly waitTitle: { readonly day: string | number }
  readonly waitWhy: NoValues
  readonly tryAgain: NoValues
  readonly homeTitle: { readonly name: string | number }
  readonly logout: NoValues
  readonly loggedOut: NoValues
  readonly nextThing: NoValues
  readonly deadlines: NoValues
  readonly noDeadlines: NoValues
  readonly certificates: NoValues
  readonly certificateName: NoValues
  readonly certificateState: NoValues
  readonly pins: NoValues
  readonly pinsWhy: NoValues
  readonly uses: NoValues
  readonly 'use.portal': NoValues
  readonly 'use.kiosk': NoValues
  readonly 'use.signature': NoValues
  readonly 'use.insurance': NoValues
  readonly useNow: NoValues
  readonly useFrom: { readonly day: string | number }
  readonly useNot: NoValues
  readonly 'deadline.card_expiry': NoValues
  readonly 'deadline.auth_expiry': NoValues
  readonly 'deadline.sign_expiry': NoValues
  readonly 'deadline.renewal_opens': NoValues
  readonly 'deadline.stay_end': NoValues
  readonly 'deadline.continued_use': NoValues
  readonly 'deadline.portal_login': NoValues
  readonly 'action.none': NoValues
  readonly 'action.renew_certificates': NoValues
  readonly 'action.renew_card': NoValues
  readonly 'action.unlock_pin': NoValues
  readonly 'action.issue_sign': NoValues
  readonly 'action.continued_use': NoValues
  readonly 'action.extend_stay': NoValues
  readonly 'action.fill_face': NoValues
  readonly byDay: { readonly day: string | number }
}
export type PortalKey = keyof PortalMessages

export const portalTexts: Catalogue<PortalKey, PortalMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
