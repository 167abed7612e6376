// スマホ用電子証明書 — can this card's certificates be put on this phone, and how long do they run?
// (L26-PHONE-01…05)
//
// Made with the card's signature certificate and its PIN, so whoever has none has no way in. They
// end with the card's certificate; a second phone of a kind ends the one before it.

import type { Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { PhoneKind } from '../rules/national/later.ts'
import type { Rules } from '../rules/rules.ts'

export type PhoneWish = {
  readonly phone: PhoneKind
  readonly onDate: Day
  /** Last valid day of the signature certificate on the card; absent: there is none in use. */
  readonly signExpiry: Day | undefined
  readonly faceAuthCard: boolean
  /** Another phone of the same kind carries them already. */
  readonly onAnotherPhone: boolean
}

export type PhoneAnswer = {
  readonly possible: boolean
  readonly lastDay?: Day
  readonly endsOtherPhone?: boolean
}

export const phoneUses = ['mynaportal', 'convenience_store', 'insurance', 'passport'] as const
export type PhoneUse = (typeof phoneUses)[number]

export function phoneCertificate(wish: PhoneWish, rules: Rules): Finding<PhoneAnswer> {
  const from = rules.phone.certificatesSince[wish.phone]
  if (from === undefined) {
    return { value: { possible: false }, cites: ['GLB-03'], reason: 'not-in-this-edition' }
  }
  if (wish.onDate < from) {
    const detail = { from }
    return { value: { possible: false }, cites: ['L26-PHONE-01'], reason: 'phone-not-yet', detail }
  }
  const cites = ['L26-PHONE-01', 'L26-PHONE-02'] as const
  const { signExpiry } = wish
  if (wish.faceAuthCard || signExpiry === undefined || signExpiry < wish.onDate) {
    return { value: { possible: false }, cites, reason: 'phone-needs-sign' }
  }
  return {
    value: { possible: true, lastDay: signExpiry, endsOtherPhone: wish.onAnotherPhone },
    cites: [...cites, 'L26-PHONE-03'],
    reason: 'phone-possible',
    detail: { lastDay: signExpiry },
  }
}

/** May a phone with certificates stand for the card here on this day? (L26-PHONE-05, L26-HIC-06) */
export function isPhoneUsable(use: PhoneUse, onDate: Day, rules: Rules): Finding<boolean> {
  if (Object.keys(rules.phone.certificatesSince).length === 0) {
    return { value: false, cites: ['GLB-03'], reason: 'not-in-this-edition' }
  }
  const { phoneSince } = rules.insuranceUse
  const insured = phoneSince !== null && onDate >= phoneSince
  const value = use === 'insurance' ? insured : use !== 'passport'
  return {
    value,
    cites: use === 'insurance' ? ['L26-HIC-06', 'L26-PHONE-05'] : ['L26-PHONE-05'],
    reason: value ? 'phone-does' : 'phone-does-not',
  }
}
