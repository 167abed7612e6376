// What the portal says of the certificates issued in a resident's name.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/certificates.json' with { type: 'json' }
import jaEasy from './ja-easy/certificates.json' with { type: 'json' }
import en from './en/certificates.json' with { type: 'json' }
import ko from './ko/certificates.json' with { type: 'json' }
import zhHans from './zh-hans/certificates.json' with { type: 'json' }
import zhHant from './zh-hant/certificates.json' with { type: 'json' }

/** Every message with the values it takes. */
export type CertificatesMessages = {
  readonly link: NoValues
  readonly title: { readonly name: string | number }
  readonly lead: NoValues
  readonly whenIssued: NoValues
  readonly caption: NoValues
  readonly 'kind.sign': NoValues
  readonly 'kind.auth': NoValues
  readonly serial: NoValues
  readonly issuedAt: NoValues
  readonly authority: NoValues
  readonly generation: { readonly number: string | number }
  readonly heldSince: { readonly day: string | number }
  readonly revokedOn: { readonly day: string | number }
  readonly 'reason.affiliationChanged': NoValues
  readonly 'reason.superseded': NoValues
  readonly 'reason.cessationOfOperation': NoValues
  readonly 'reason.keyCompromise': NoValues
  readonly 'reason.unspecified': NoValues
  readonly empty: NoValues
  readonly unknownTitle: NoValues
  readonly unknownBody: NoValues
  readonly unknownBodyNoLine: NoValues
  readonly free: NoValues
  readonly charged: NoValues
  readonly otherNumbers: NoValues
  readonly back: NoValues
}
export type CertificatesKey = keyof CertificatesMessages

export const certificatesTexts: Catalogue<CertificatesKey, CertificatesMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
