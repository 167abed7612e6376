// What a letter needs to say, in one locale. Each is a function, so that no word is forgotten.

import type { ExpiringThing } from '../../../core/notice/due-notices.ts'

export type NoticeWords = {
  readonly noticeTitle: string
  readonly reminderTitle: string
  readonly specimen: string
  /** How a letter addresses someone: 見本　花子 様. */
  readonly addressee: (name: string) => string
  readonly opening: (things: string, lastDay: string) => string
  readonly things: Readonly<Record<ExpiringThing, string>>
  readonly and: string
  readonly renewCertificates: string
  readonly renewCard: string
  /** For a fixed stay: the card follows the new period of stay. */
  readonly changeStay: (feeText: string) => string
  readonly ifNothing: string
  readonly whatExpires: string
  readonly lastDay: string
  readonly renewable: string
  readonly fromTo: (from: string, to: string) => string
  readonly where: string
  readonly bring: string
  readonly bringCertificates: string
  readonly bringStay: string
  readonly bringCard: string
  readonly howToCheck: (url: string) => string
  readonly neverAsks: string
}
