// Silences and double meanings of the guide, first half (rulebook 30).
//
// Shown on the product's page of readings beside the place in the guide it concerns.

import type { ReadingEntry } from './reading-entry.ts'

export const silencesToStay = [
  {
    id: 'AMB-01',
    kind: 'silence',
    place: '1–4',
    what: { en: 'Time zone of dates', ja: '日付の時間帯' },
    reading: {
      en: 'Civil dates in Japan; no computation passes through another zone.',
      ja: '日本の暦日で数え、他の時間帯を経由しません。',
    },
    confidence: 'high',
    rules: ['GLB-01'],
  },
  {
    id: 'AMB-02',
    kind: 'silence',
    place: '2(5)',
    what: { en: 'Whether the expiry date itself is valid', ja: '有効期限の日を含むか' },
    reading: { en: 'It is: validity ends at midnight after it.', ja: 'その日の24時まで有効です。' },
    confidence: 'high',
    rules: ['GLB-02'],
  },
  {
    id: 'AMB-03',
    kind: 'silence',
    place: '2(6), 4(1)',
    what: { en: 'What a business day is', ja: '営業日の範囲' },
    reading: {
      en: 'Monday to Friday, no national holiday, not 29 December to 3 January.',
      ja: '月曜から金曜で、祝日と12月29日から1月3日を除く日です。',
    },
    confidence: 'high',
    rules: ['GLB-05'],
  },
  {
    id: 'AMB-04',
    kind: 'silence',
    place: '1(2)',
    what: { en: "Windows on holidays and at the year's end", ja: '祝日と年末年始の窓口' },
    reading: { en: 'Closed.', ja: '閉まっています。' },
    confidence: 'high',
    rules: ['WIN-08'],
  },
  {
    id: 'AMB-05',
    kind: 'silence',
    place: '1(2)',
    what: { en: 'A holiday on a second or fourth Sunday', ja: '第2・第4日曜日が祝日の場合' },
    reading: {
      en: 'Open; a town can set it otherwise.',
      ja: '開いているものとします（自治体ごとに変更できます）。',
    },
    confidence: 'low_medium',
    rules: ['WIN-09'],
  },
  {
    id: 'AMB-06',
    kind: 'silence',
    place: '1(2), App-2',
    what: { en: 'Whether the closing minute is inside', ja: '終了時刻ちょうどを含むか' },
    reading: {
      en: 'It is not: 17:14 is open, 17:15 closed.',
      ja: '含みません（17時14分は受付、17時15分は終了）。',
    },
    confidence: 'medium',
    rules: ['WIN-10', 'CVS-03'],
  },
  {
    id: 'AMB-07',
    kind: 'silence',
    place: '1(2)',
    what: {
      en: 'Which procedures stop on the maintenance Sunday',
      ja: 'メンテナンスの日曜日にできない手続き',
    },
    reading: {
      en: 'All eleven of the table, handing out forms included.',
      ja: '表の11の手続きすべて（申請書の交付を含む）です。',
    },
    confidence: 'medium_high',
    rules: ['WIN-11'],
  },
  {
    id: 'AMB-08',
    kind: 'silence',
    place: '1(3)',
    what: { en: 'What counts as accompanying a move', ja: '「転居など、異動に伴う場合」の範囲' },
    reading: {
      en: 'Any change of the resident record notified at the same visit.',
      ja: '同じ来庁で届け出る住民票の異動すべてです。',
    },
    confidence: 'medium',
    rules: ['WIN-32'],
  },
  {
    id: 'AMB-09',
    kind: 'silence',
    place: '2(4)',
    what: {
      en: 'Whether the signature PIN must mix letters and digits',
      ja: '署名用の暗証番号に英字と数字の混在が必要か',
    },
    reading: {
      en: 'Any mix is accepted, one class alone too.',
      ja: 'どちらか一方だけでも受け付けます。',
    },
    confidence: 'medium_high',
    rules: ['PIN-08'],
  },
  {
    id: 'AMB-10',
    kind: 'silence',
    place: '2(5)',
    what: { en: 'Whether a birthday on the issue date counts', ja: '発行日当日の誕生日を数えるか' },
    reading: {
      en: 'It does not: counting begins with the first birthday after it.',
      ja: '数えません。翌日以後の最初の誕生日から数えます。',
    },
    confidence: 'high',
    rules: ['VAL-04'],
  },
  {
    id: 'AMB-11',
    kind: 'silence',
    place: '2(5)',
    what: { en: 'Birthdays of people born on 29 February', ja: '2月29日生まれの方の誕生日' },
    reading: {
      en: '28 February in common years, 29 February in leap years.',
      ja: '平年は2月28日、うるう年は2月29日とします。',
    },
    confidence: 'medium_high',
    rules: ['VAL-05'],
  },
  {
    id: 'AMB-12',
    kind: 'silence',
    place: '2(5), 3(2)',
    what: { en: 'When age changes', ja: '年齢が変わる日' },
    reading: {
      en: 'On the birthday, not the day before.',
      ja: '誕生日の当日とします（前日ではありません）。',
    },
    confidence: 'medium',
    rules: ['VAL-06'],
  },
  {
    id: 'AMB-13',
    kind: 'silence',
    place: '3(2), 3(3)',
    what: { en: 'What renewal adds', ja: '更新で延びる期間' },
    reading: {
      en: 'Five years to the old expiry; a birthday stays a birthday.',
      ja: '元の有効期限から5年で、誕生日は誕生日のままです。',
    },
    confidence: 'medium_high',
    rules: ['VAL-12'],
  },
  {
    id: 'AMB-14',
    kind: 'silence',
    place: '2(6)',
    what: {
      en: 'How two business days after receipt are counted',
      ja: '「受け取ってから2営業日以後」の数え方',
    },
    reading: {
      en: 'The day of receipt is day 0; the change is possible on business day 2 and later.',
      ja: '受け取った日は数えず、2営業日目から変更できます。',
    },
    confidence: 'medium_high',
    rules: ['STAY-01'],
  },
  {
    id: 'AMB-15',
    kind: 'silence',
    place: '2(6)',
    what: { en: 'How the two-month extension is counted', ja: '2か月の特例延長の数え方' },
    reading: {
      en: "Calendar months from the card's expiry, clipped to the month's end, once.",
      ja: 'カードの満了日から暦の2か月（月末で調整）、一度だけです。',
    },
    confidence: 'medium_high',
    rules: ['STAY-02'],
  },
] as const satisfies readonly ReadingEntry[]
