// National values of what did not exist when the guide was printed: express issue, the combined
// residence card, certificates on a phone, the PINs reset at a store, insurance after the end.
//
// Before its day each is null or empty, so that the guide's edition answers as it always did.

import { day, type Day } from '../../kernel/day.ts'
import { guideDay, laterDay, since } from './entry.ts'

/** Reasons that let a person ask for express issue, each counted from the day it names. */
export const expressReasons = [
  'moved_in_from_abroad',
  'lost',
  'stolen',
  'newly_registered',
  'new_foreign_resident',
  'my_number_change',
  'resident_code_change',
  'burnt',
  'damaged',
  'chip_broken',
  'soiled',
  'office_mistake',
  'face_full',
  'released',
] as const
export type ExpressReason = (typeof expressReasons)[number]

export type Express = {
  /** Reasons that arose earlier do not count. */
  readonly reasonsSince: Day
  readonly askWithinDays: number
  readonly reasons: readonly ExpressReason[]
  readonly paidReasons: readonly ExpressReason[]
  /** Paid when it was the holder's own fault; the sources are silent about the other case. */
  readonly paidWhenOwnFault: readonly ExpressReason[]
  readonly withCertificateYen: number
  readonly cardOnlyYen: number
  /** About when the post brings it, counted from the application. */
  readonly arrivesAfterDays: { readonly atBest: number; readonly usually: number }
}

const firstDay = '2024-12-02'

export const express = {
  issue: [
    since<Express | null>(guideDay, 'REISSUE-04', null),
    since<Express | null>(firstDay, ['L26-EXP-01', 'L26-EXP-03', 'L26-EXP-04'], {
      reasonsSince: day(firstDay),
      askWithinDays: 30,
      reasons: expressReasons,
      paidReasons: ['lost'],
      paidWhenOwnFault: ['burnt', 'damaged', 'chip_broken', 'soiled'],
      withCertificateYen: 2000,
      cardOnlyYen: 1800,
      arrivesAfterDays: { atBest: 5, usually: 7 },
    }),
  ],
  /** Below this age at any time; the last day is the one before that birthday. */
  infantsUnderAge: [
    since<number | null>(guideDay, 'REISSUE-04', null),
    since<number | null>(firstDay, 'L26-EXP-02', 1),
  ],
}

export const photo = {
  /** Who is younger on the day of the application gets a card without one. */
  noneUnderAge: [
    since<number | null>(guideDay, 'FINF-01', null),
    since<number | null>(firstDay, 'L26-INF-01', 1),
  ],
  /** Applications from this day on; earlier cards keep theirs. */
  noneSince: [
    since<Day | null>(guideDay, 'FINF-01', null),
    since<Day | null>(firstDay, 'L26-INF-01', day(firstDay)),
  ],
}

export const insuranceUse = {
  /** Whole months after the month in which the certificate ended; 0: not a day longer. */
  monthsAfterExpiry: [since(guideDay, 'HIC-02', 0), since('2025-04-16', 'L26-HIC-02', 3)],
  /** The last day of any old insurance card; null while they are given out. */
  oldCardLastDay: [
    since<Day | null>(guideDay, 'GUIDE-07', null),
    since<Day | null>('2024-12-02', 'L26-HIC-01', day('2025-12-01')),
  ],
  /** From this day a phone does instead of the card where there is a reader for it. */
  phoneSince: [
    since<Day | null>(guideDay, 'HIC-02', null),
    since<Day | null>('2025-09-19', 'L26-HIC-06', day('2025-09-19')),
  ],
}

export const storeChains = [
  'seven_eleven',
  'aeon_retail',
  'aeon_hokkaido',
  'aeon_tohoku',
  'fuji',
  'lawson',
  'familymart',
  'ministop',
  'daiei',
] as const
export type StoreChain = (typeof storeChains)[number]

export const storeReset = {
  /** Chains where both certificate PINs can be reset; elsewhere the signature PIN alone. */
  bothAt: [
    since<readonly StoreChain[]>(guideDay, 'PIN-12', []),
    since<readonly StoreChain[]>('2024-09-20', 'L26-PIN-01', [
      'seven_eleven',
      'aeon_retail',
      'aeon_hokkaido',
      'aeon_tohoku',
      'fuji',
    ]),
  ],
  /** Chains of which only some shops take part. */
  someShopsOf: [
    since<readonly StoreChain[]>(guideDay, 'PIN-12', []),
    since<readonly StoreChain[]>('2024-09-20', 'L26-PIN-01', ['aeon_hokkaido', 'daiei']),
  ],
}

export const combinedCard = {
  /** 特定在留カード: from this day it can be applied for. */
  since: [
    since<Day | null>(guideDay, 'STAY-01', null),
    since<Day | null>('2026-06-14', 'L26-STAY-01', day('2026-06-14')),
  ],
  /** Somebody younger, or ill, is represented by a relative. */
  inPersonFromAge: [
    since<number | null>(guideDay, 'STAY-01', null),
    since<number | null>('2026-06-14', 'L26-STAY-02', 16),
  ],
}

export const phoneKinds = ['android', 'iphone'] as const
export type PhoneKind = (typeof phoneKinds)[number]

export const phone = {
  /** First day on which the card's certificates can be put on a phone of the kind. */
  certificatesSince: [
    since<Readonly<Partial<Record<PhoneKind, Day>>>>(guideDay, 'GLB-03', {}),
    since<Readonly<Partial<Record<PhoneKind, Day>>>>('2025-06-24', 'L26-PHONE-01', {
      android: day('2023-05-11'),
      iphone: day('2025-06-24'),
    }),
  ],
}

export const apps = {
  /** What the portal's app is called. */
  portal: [
    since<string>(guideDay, 'CLIENT-01', 'マイナポータルアプリ'),
    since<string>('2026-08-25', 'L26-APP-01', 'マイナアプリ'),
  ],
}

/** Said to come, with no day that law has fixed: shown, and never computed with. */
const announcements = ['next_card', 'furigana_on_card', 'android_card'] as const
export type Announcement = (typeof announcements)[number]

export const announced = {
  things: [
    since<readonly Announcement[]>(guideDay, 'GLB-03', []),
    since<readonly Announcement[]>(
      laterDay,
      ['L26-NAME-02', 'L26-NAME-04', 'L26-PHONE-01'],
      announcements,
    ),
  ],
}

export const faceAuthReturn = {
  /** Does anybody say that a face authentication card can become an ordinary one again? */
  possible: [since(guideDay, 'FACE-07', false), since(laterDay, 'L26-FACE-01', true)],
}
