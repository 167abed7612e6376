// Contradictions inside the guide, and what wins (rulebook 32).
//
// Shown on the product's page of readings beside the place in the guide it concerns.

import type { ReadingEntry } from './reading-entry.ts'

export const contradictions = [
  {
    id: 'CON-01',
    kind: 'contradiction',
    place: '1(3), 2(10), 4(1)',
    what: { en: 'Ward offices and the release of a suspension', ja: '区民事務所での一時停止解除' },
    reading: {
      en: 'The table wins: only together with a move.',
      ja: '表を優先し、異動に伴う場合だけとします。',
    },
    confidence: 'medium_high',
    rules: ['WIN-31'],
  },
  {
    id: 'CON-02',
    kind: 'contradiction',
    place: '2(10), 2(11)',
    what: { en: 'Returning a card that was found', ja: '見つかったカードの返納' },
    reading: {
      en: 'A merely suspended card can be released; return follows abolition or a new card.',
      ja: '一時停止だけなら解除でき、返納は廃止や再交付の後です。',
    },
    confidence: 'medium_high',
    rules: ['RET-01', 'SUS-05'],
  },
  {
    id: 'CON-03',
    kind: 'contradiction',
    place: '2(13), 4(1)',
    what: { en: 'The police number for a loss at home', ja: '自宅での紛失と警察の受理番号' },
    reading: { en: 'Not needed at home.', ja: '自宅での紛失では不要です。' },
    confidence: 'high',
    rules: ['REISSUE-03'],
  },
  {
    id: 'CON-04',
    kind: 'contradiction',
    place: '2(13)',
    what: { en: 'Reissue online or only at windows', ja: '再交付申請はオンラインか窓口か' },
    reading: {
      en: 'Windows are complete; online is shown as the notice describes it.',
      ja: '窓口を基本とし、オンラインは案内に従う方法として示します。',
    },
    confidence: 'medium',
    rules: ['REISSUE-01'],
  },
  {
    id: 'CON-05',
    kind: 'contradiction',
    place: '2(10), 4(1), 4(3), 4(4), 3(3)',
    what: {
      en: 'Who runs the free line and the portal',
      ja: 'フリーダイヤルとマイナポータルの運営者',
    },
    reading: { en: 'The Digital Agency.', ja: 'デジタル庁とします。' },
    confidence: 'high',
    rules: ['CONTACT-01', 'WEB-09'],
  },
  {
    id: 'CON-06',
    kind: 'contradiction',
    place: '2(6)',
    what: {
      en: 'Before the expiry date, or once it is past',
      ja: '「満了日より前」と「過ぎてしまうと」',
    },
    reading: { en: 'Accepted through the expiry date.', ja: '満了日当日まで受け付けます。' },
    confidence: 'medium',
    rules: ['STAY-04', 'AMB-16'],
  },
  {
    id: 'CON-07',
    kind: 'contradiction',
    place: '1(1), 2(13), 4(1)',
    what: {
      en: 'Whether the support window takes reissue applications',
      ja: '申請支援窓口での再交付申請',
    },
    reading: { en: 'It does; the places agree.', ja: '受け付けます（記載は一致しています）。' },
    confidence: 'high',
    rules: ['WIN-03', 'WIN-21'],
  },
  {
    id: 'CON-08',
    kind: 'contradiction',
    place: 'App-2',
    what: { en: 'The old resident register card at kiosks', ja: '住基カードでのコンビニ交付' },
    reading: {
      en: 'Historic: it cannot hold the certificate that is needed.',
      ja: '必要な電子証明書を載せられないため、過去のものとします。',
    },
    confidence: 'high',
    rules: ['CVS-02'],
  },
  {
    id: 'CON-09',
    kind: 'contradiction',
    place: '3(3), App-6',
    what: { en: 'Where the face-authentication card is had', ja: '顔認証カードの手続きの場所' },
    reading: {
      en: 'Both hold; an existing card is switched at the card window.',
      ja: 'どちらも有効で、既存のカードの切替はカード窓口です。',
    },
    confidence: 'high',
    rules: ['FACE-03'],
  },
  {
    id: 'CON-10',
    kind: 'contradiction',
    place: '4(4), App-5',
    what: { en: 'What 0120-0178-27 takes', ja: '0120-0178-27の受付内容' },
    reading: {
      en: 'Suspension and every question on the card.',
      ja: '一時停止とカードに関する問い合わせの両方です。',
    },
    confidence: 'medium',
    rules: ['CONTACT-02'],
  },
] as const satisfies readonly ReadingEntry[]
