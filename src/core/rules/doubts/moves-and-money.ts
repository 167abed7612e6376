// What is not certain about renewal, moves abroad, express issue and first use
// (docs/later-law.md, section 16).

import type { NationalDoubt } from './doubt.ts'
import { doubtsSince, places } from './places.ts'

export const movesAndMoney = [
  {
    id: 'renewal-edge',
    from: doubtsSince,
    rules: ['L26-NOTICE-01'],
    certainty: 'medium',
    what: {
      en: 'whether renewal opens three months before, or only on the day after',
      ja: '更新できるのが3か月前の当日からか、その翌日からか',
    },
    where: places.ward,
  },
  {
    id: 'renewed-birthdays',
    from: doubtsSince,
    rules: ['L26-VAL-02'],
    certainty: 'medium',
    what: {
      en: 'whether a card renewed before its end runs to the 11th or 6th birthday',
      ja: '期限前に更新したカードが11回目（6回目）の誕生日まで有効か',
    },
    where: places.cardLine,
  },
  {
    id: 'leap-day-birthday',
    from: doubtsSince,
    rules: ['L26-VAL-03'],
    certainty: 'medium',
    what: {
      en: 'the last day for somebody born on 29 February',
      ja: '2月29日生まれの方の有効期限の日',
    },
    where: places.cardLine,
  },
  {
    id: 'abroad-first-day',
    from: doubtsSince,
    rules: ['L26-ABR-03'],
    certainty: 'medium',
    what: {
      en: 'whether the planned move-out day itself is already invalid',
      ja: '転出予定日の当日にすでに使えないか',
    },
    where: places.ward,
  },
  {
    id: 'abroad-auth',
    from: doubtsSince,
    rules: [],
    certainty: 'medium',
    what: {
      en: 'whether the authentication certificate goes on abroad',
      ja: '国外で利用者証明用電子証明書がそのまま使えるか',
    },
    where: places.ward,
  },
  {
    id: 'abroad-day-90',
    from: doubtsSince,
    rules: [],
    certainty: 'medium',
    what: {
      en: 'whether the 90th day after the planned move-out day still counts',
      ja: '転出予定日から90日目の扱い',
    },
    where: places.ward,
  },
  {
    id: 'abroad-keepsake',
    from: doubtsSince,
    rules: ['L26-ABR-04'],
    certainty: 'medium',
    what: {
      en: 'whether the lapsed card is given back or kept',
      ja: '失効したカードを返してもらえるか',
    },
    where: places.ward,
  },
  {
    id: 'abroad-return',
    from: doubtsSince,
    rules: ['L26-ABR-09'],
    certainty: 'medium',
    what: {
      en: 'the days by which a returner has the card switched back',
      ja: '帰国後に国内用へ切り替える期限',
    },
    where: places.ward,
  },
  {
    id: 'abroad-kiosk',
    from: doubtsSince,
    rules: ['L26-ABR-10'],
    certainty: 'medium',
    what: {
      en: 'which certificates a holder abroad gets from a store',
      ja: '国外の方がコンビニで取れる証明書',
    },
    where: places.register,
  },
  {
    id: 'express-day-30',
    from: doubtsSince,
    rules: [],
    certainty: 'medium',
    what: { en: 'whether the 30th day still counts', ja: '30日目の扱い' },
    where: places.ward,
  },
  {
    id: 'express-damage',
    from: doubtsSince,
    rules: [],
    certainty: 'medium',
    what: {
      en: "the fee when the damage was nobody's fault",
      ja: '本人の責任でない破損の場合の手数料',
    },
    where: places.ward,
  },
  {
    id: 'insurance-five-days',
    from: doubtsSince,
    rules: ['HIC-03'],
    certainty: 'medium',
    what: {
      en: 'whether registration is still refused five days before the end',
      ja: '有効期限5日前からの登録制限が続いているか',
    },
    where: places.cardLine,
  },
  {
    id: 'first-use-waits',
    from: doubtsSince,
    rules: ['USE-01', 'USE-02'],
    certainty: 'unconfirmed',
    what: { en: 'the waits before the first use', ja: '使えるようになるまでの日数' },
    where: places.cardLine,
  },
] as const satisfies readonly NationalDoubt[]
