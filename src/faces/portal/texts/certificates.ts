// What the portal says of the certificates issued in a resident's name.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { certificatesJa, type CertificatesKey } from './ja/certificates.ts'
import { certificatesJaEasy } from './ja-easy/certificates.ts'
import { certificatesEn } from './en/certificates.ts'
import { certificatesKo } from './ko/certificates.ts'
import { certificatesZhHans } from './zh-hans/certificates.ts'
import { certificatesZhHant } from './zh-hant/certificates.ts'

export const certificatesTexts: Catalogue<CertificatesKey> = {
  ja: certificatesJa,
  'ja-easy': certificatesJaEasy,
  en: certificatesEn,
  ko: certificatesKo,
  'zh-Hans': certificatesZhHans,
  'zh-Hant': certificatesZhHant,
}
