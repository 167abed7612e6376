// Silences and double meanings of the guide, second half (rulebook 30).
//
// Shown on the product's page of readings beside the place in the guide it concerns.

import type { ReadingEntry } from './reading-entry.ts'

export const silencesFromStay = [
  {
    id: 'AMB-16',
    kind: 'silence',
    place: '2(6)',
    what: { en: 'Whether the expiry date itself is in time', ja: '満了日当日に変更できるか' },
    reading: {
      en: 'It is accepted; people are advised to come earlier.',
      ja: '受け付けますが、早めの手続きを勧めます。',
    },
    confidence: 'medium',
    rules: ['STAY-04'],
  },
  {
    id: 'AMB-17',
    kind: 'silence',
    place: '2(9), 2(12), App-5',
    what: {
      en: 'Whether the first day counts in 14, 30 and 90 days',
      ja: '14日・30日・90日に初日を含むか',
    },
    reading: { en: 'It does not.', ja: '含みません。' },
    confidence: 'high',
    rules: ['MOV-06', 'STAY-08'],
  },
  {
    id: 'AMB-18',
    kind: 'silence',
    place: '2(7)',
    what: { en: 'From which day three months before', ja: '「3か月前から」の初日' },
    reading: {
      en: "The same day of the month, included, clipped to the month's end.",
      ja: '同じ日（なければ月末）からで、その日を含みます。',
    },
    confidence: 'medium_high',
    rules: ['NOTICE-01'],
  },
  {
    id: 'AMB-19',
    kind: 'silence',
    place: '2(9)',
    what: { en: 'A last day on which windows are closed', ja: '期限の日が閉庁日の場合' },
    reading: {
      en: 'Not extended by the system; staff see a note.',
      ja: '延長せず、職員に注意を示します。',
    },
    confidence: 'medium',
    rules: ['MOV-06'],
  },
  {
    id: 'AMB-20',
    kind: 'silence',
    place: '2(10)',
    what: { en: 'Release after a reissue was applied for', ja: '再交付申請後の一時停止解除' },
    reading: {
      en: 'Allowed until the new card is received.',
      ja: '新しいカードを受け取るまではできます。',
    },
    confidence: 'medium_high',
    rules: ['SUS-12'],
  },
  {
    id: 'AMB-21',
    kind: 'silence',
    place: '3(2)',
    what: {
      en: 'The signature certificate when the other certificate expires',
      ja: '利用者証明用が期限切れのときの署名用',
    },
    reading: {
      en: 'It ends too: it may never outlive the other.',
      ja: '署名用もそれを超えて有効ではないため、失効します。',
    },
    confidence: 'medium',
    rules: ['REV-10'],
  },
  {
    id: 'AMB-22',
    kind: 'silence',
    place: '2(5), 3(2)',
    what: {
      en: 'What "in principle" leaves open for under-15s and adult wards',
      ja: '15歳未満・成年被後見人の「原則として」',
    },
    reading: {
      en: 'Refused; an exception is a recorded decision of staff.',
      ja: '発行せず、例外は職員の記録された判断によります。',
    },
    confidence: 'high',
    rules: ['JPKI-S-03'],
  },
  {
    id: 'AMB-23',
    kind: 'silence',
    place: '4(1)',
    what: { en: 'When certificates become usable', ja: '「1営業日後」の数え方' },
    reading: {
      en: 'On the next business day; the day itself is not counted.',
      ja: '翌営業日からで、当日は数えません。',
    },
    confidence: 'medium_high',
    rules: ['USE-01'],
  },
  {
    id: 'AMB-24',
    kind: 'silence',
    place: '3(3)',
    what: { en: 'Whether the two days to the portal are calendar days', ja: '「2日後」は暦日か' },
    reading: { en: 'Calendar days.', ja: '暦日で数えます。' },
    confidence: 'medium_high',
    rules: ['USE-02'],
  },
  {
    id: 'AMB-25',
    kind: 'silence',
    place: '2(3), App-3',
    what: {
      en: 'Which certificate the smart application needs',
      ja: 'スマート申請に必要な電子証明書',
    },
    reading: {
      en: 'Not said; a usable card is required.',
      ja: '示されていないため、使えるカードであることを求めます。',
    },
    confidence: 'medium',
    rules: ['SMART-05'],
  },
  {
    id: 'AMB-26',
    kind: 'silence',
    place: '3(3)',
    what: { en: 'How five days or fewer are counted', ja: '「5日以内」の数え方' },
    reading: {
      en: 'Expiry date minus today: five is refused, six is possible.',
      ja: '有効期限から当日を引いた日数で、5日は不可、6日は可です。',
    },
    confidence: 'medium_high',
    rules: ['HIC-03'],
  },
  {
    id: 'AMB-27',
    kind: 'silence',
    place: 'App-7',
    what: { en: 'How the form is compared with the card', ja: '用紙とカードの照合方法' },
    reading: {
      en: 'After NFKC and without spaces; kanji variants stay different.',
      ja: 'NFKC正規化と空白除去の後に比べ、異体字は区別します。',
    },
    confidence: 'medium',
    rules: ['FAX-06'],
  },
  {
    id: 'AMB-28',
    kind: 'silence',
    place: 'App-7',
    what: {
      en: 'Whether the reply number is needed for a question',
      ja: '質問だけの場合も返信先番号が必要か',
    },
    reading: { en: 'It is needed for both purposes.', ja: 'どちらの用件でも必要です。' },
    confidence: 'medium_high',
    rules: ['FAX-08'],
  },
  {
    id: 'AMB-29',
    kind: 'silence',
    place: '4(4), 1(2)',
    what: { en: "Which days the year's end has", ja: '年末年始の範囲' },
    reading: { en: '29 December to 3 January.', ja: '12月29日から1月3日です。' },
    confidence: 'medium_high',
    rules: ['CONTACT-07', 'WIN-08'],
  },
  {
    id: 'AMB-30',
    kind: 'silence',
    place: '2(5)',
    what: { en: 'Cards issued before April 2022', ja: '2022年4月より前に発行されたカード' },
    reading: {
      en: 'Their expiry is not computed; the date printed on them holds.',
      ja: '計算せず、カードに印字された日付によります。',
    },
    confidence: 'medium_high',
    rules: ['VAL-16'],
  },
] as const satisfies readonly ReadingEntry[]
