// National values about the card and its certificates: validity, renewal, stay, PINs, moves.

import type { PinCode } from '../../card/card.ts'
import type { HolderKind } from '../../resident/resident.ts'
import type { Day } from '../../kernel/day.ts'
import { day } from '../../kernel/day.ts'
import { guideDay, laterDay, since, stated } from './entry.ts'

export const holderKinds = [
  'japanese',
  'permanent_resident',
  'special_permanent_resident',
  'highly_skilled_2',
  'fixed_stay',
] as const satisfies readonly HolderKind[]

export const validity = {
  // VAL-16: cards issued earlier have the older age; the guide no longer mentions it.
  adultAge: [since('2016-01-01', 'VAL-16', 20), since('2022-04-01', ['VAL-01', 'VAL-16'], 18)],
  adultBirthdays: stated('VAL-01', 10),
  minorBirthdays: stated('VAL-01', 5),
  certificateBirthdays: stated(['VAL-02', 'VAL-10', 'VAL-11'], 5),
  renewalYears: stated('VAL-12', 5),
  /** Birthdays more for a card renewed while less than the renewal window was left. */
  birthdaysMoreWhenRenewed: [since(guideDay, 'VAL-01', 0), since('2026-10-29', 'L26-VAL-02', 1)],
  signMinimumAge: stated(['VAL-09', 'JPKI-S-03', 'JPKI-S-04'], 15),
}

export const renewal = {
  opensMonthsBefore: stated(['NOTICE-01', 'AMB-18'], 3),
  /** Days after that by which the window opens: "less than" three months are left. */
  opensDaysLater: [
    since(guideDay, ['NOTICE-01', 'AMB-18'], 0),
    since(laterDay, 'L26-NOTICE-01', 1),
  ],
  kindsWithoutLetter: stated<readonly HolderKind[]>('NOTICE-03', ['fixed_stay']),
}

export const stay = {
  kindsWithStayEnd: stated<readonly HolderKind[]>(['VAL-07', 'VAL-08'], ['fixed_stay']),
  changeableAfterBusinessDays: stated(['STAY-01', 'AMB-14'], 2),
  extensionMonths: stated(['STAY-02', 'AMB-15'], 2),
  notifyWithinDays: stated(['STAY-08', 'AMB-17'], 14),
}

export const moves = {
  notifyWithinDays: stated(['MOV-04', 'MOV-06'], 14),
  afterPlannedMoveOutDays: stated(['MOV-04', 'MOV-06'], 30),
  continuedUseWithinDays: stated(['MOV-04', 'MOV-06'], 90),
}

export const abroad = {
  /** Kinds of holder whose card goes on after a move abroad when they ask in time. */
  kindsThatMayKeepCard: [
    since<readonly HolderKind[]>(guideDay, ['MOV-10', 'REV-03d'], []),
    since<readonly HolderKind[]>('2024-05-27', ['GLB-03', 'MOV-10'], ['japanese']),
  ],
  /** The last day to ask lies this many days before the departure. */
  applyDaysBeforeDeparture: [
    since<number | null>(guideDay, 'MOV-10', null),
    since<number | null>('2024-05-27', 'GLB-03', 1),
  ],
  /** The first day on which the card can be kept at all; null where it never can. */
  keptSince: [
    since<Day | null>(guideDay, 'MOV-10', null),
    since<Day | null>('2024-05-27', 'L26-ABR-01', day('2024-05-27')),
  ],
  /** A new card is free when asked for so many days after the planned day; null: whenever. */
  freeReissueWithinDays: [
    since<number | null>(guideDay, 'FEE-02', null),
    since<number | null>('2024-05-27', 'L26-ABR-06', 90),
  ],
  /** The day a card that is not kept ends on: the day of filing, or the planned day itself. */
  lapsesOn: [
    since<'filed' | 'planned'>(guideDay, 'MOV-10', 'filed'),
    since<'filed' | 'planned'>('2024-05-27', 'L26-ABR-03', 'planned'),
  ],
}

/** Moving out online: the span around the first day at the new place in which it is taken. */
export type OnlineSpan = { readonly daysBefore: number; readonly daysAfter: number }

export const onlineMoveOut = {
  span: [
    since<OnlineSpan | null>(guideDay, 'ONLINE-02', null),
    since<OnlineSpan | null>(laterDay, 'L26-ABR-08', { daysBefore: 30, daysAfter: 10 }),
  ],
  minimumAge: [
    since<number | null>(guideDay, 'ONLINE-02', null),
    since<number | null>(laterDay, 'L26-ABR-08', 15),
  ],
}

export type PinRule = {
  readonly minLength: number
  readonly maxLength: number
  readonly characters: 'digits' | 'capitals_and_digits'
  /** Consecutive wrong entries that lock it. */
  readonly tries: number
}

const fourDigits: PinRule = { minLength: 4, maxLength: 4, characters: 'digits', tries: 3 }

export const pinCodes = [
  'sign',
  'auth',
  'resident_register',
  'card_info',
] as const satisfies readonly PinCode[]

export const pins = {
  sign: stated<PinRule>(['PIN-01', 'PIN-08'], {
    minLength: 6,
    maxLength: 16,
    characters: 'capitals_and_digits',
    tries: 5,
  }),
  auth: stated<PinRule>('PIN-02', fourDigits),
  resident_register: stated<PinRule>('PIN-03', fourDigits),
  card_info: stated<PinRule>('PIN-04', fourDigits),
}

export const additions = {
  /** Lines of the field for changes on the card's face (追記欄). */
  lines: stated(['FINF-01', 'FINF-05'], 4),
  /** Full-width characters that one line takes; a longer change goes on in the next line. */
  lineCharacters: stated(['FINF-01', 'FINF-05'], 26),
}
