// Sentences about windows, their hours and the telephone lines.

import type { Sentence } from './sentence.ts'

export const windowReasons = {
  'open-now': {
    en: 'The window is open from {opens} to {closes}; the closing minute itself is outside.',
    ja: 'この日は{opens}から{closes}まで開いています（終わりの時刻は含みません）。',
  },
  'outside-hours': {
    en: 'The window opens on this day, but not at this time: {hours}.',
    ja: 'この日は開きますが、この時刻は受付時間外です（{hours}）。',
  },
  'no-hours-on-this-day': {
    en: 'The window has no hours on this day.',
    ja: 'この日の受付時間はありません。',
  },
  'closed-on-holiday': {
    en: 'The day is a national holiday ({holiday}) and the window is closed.',
    ja: '国民の祝日（{holiday}）のため閉まっています。',
  },
  'closed-at-year-end': {
    en: 'The window is closed from {from} to {to}.',
    ja: '年末年始（{from}から{to}まで）は閉まっています。',
  },
  'under-maintenance': {
    en: 'The window is open, but the national system rests: the Sunday after the third Saturday.',
    ja: '第3土曜日の翌日の第4日曜日で国のシステムが止まるため、手続きはできません。',
  },
  'taken-here': {
    en: 'This window takes the procedure, and it is open.',
    ja: 'この窓口で受け付けており、いま開いています。',
  },
  'taken-with-move': {
    en: 'This window takes the procedure because it accompanies a change of residence.',
    ja: '転居などの異動に伴うため、この窓口で受け付けます。',
  },
  'taken-with-support': {
    en: 'This window takes the procedure as part of an application or registration it supports.',
    ja: 'この窓口が扱う申請・登録の支援に係るため受け付けます。',
  },
  'only-with-move': {
    en: 'This window takes the procedure only together with a change of residence.',
    ja: 'この窓口では、転居などの異動に伴う場合だけ受け付けます。',
  },
  'only-with-support': {
    en: 'This window takes the procedure only within an application or registration it supports.',
    ja: 'この窓口では、再交付申請や登録の支援に係る場合だけ受け付けます。',
  },
  'not-taken-here': {
    en: 'This window does not take the procedure at any time.',
    ja: 'この窓口ではこの手続きを受け付けていません。',
  },
  'next-opening-found': {
    en: 'The next opening of this window on which the procedure can be done.',
    ja: 'この窓口で次にこの手続きができる開始時刻です。',
  },
  'never-in-sight': {
    en: 'Within the year ahead the window has no opening for this procedure.',
    ja: '今後1年間、この窓口でこの手続きができる時間がありません。',
  },
  'line-open': {
    en: 'The line answers at this time.',
    ja: 'この時刻は受付時間内です。',
  },
  'line-closed': {
    en: 'The line does not answer at this time.',
    ja: 'この時刻は受付時間外です。',
  },
  'line-closed-at-year-end': {
    en: 'The line is closed at the end of the year.',
    ja: '年末年始は受け付けていません。',
  },
  'suspension-at-any-hour': {
    en: 'Suspensions are taken on this line at every hour of every day.',
    ja: '一時停止の連絡は24時間365日受け付けています。',
  },
  'line-takes-no-suspension': {
    en: 'This line does not take suspensions of a card.',
    ja: 'この電話ではカードの一時停止を受け付けていません。',
  },
  'line-hours-not-given': {
    en: 'The guide gives no hours for this line; they depend on who answers.',
    ja: '受付時間は案内に示されておらず、つながる先によって異なります。',
  },
  'lines-for-topic': {
    en: 'The lines for this topic and language, those that answer now first.',
    ja: 'この用件と言語に対応する窓口です。いまつながるものを先に示します。',
  },
  'next-opening-days': {
    en: 'Every opening of the window in the span asked for.',
    ja: '指定された期間の開庁日のすべてです。',
  },
} as const satisfies Readonly<Record<string, Sentence>>
