// What /letters says. In easy Japanese with readings.

import type { LettersKey } from '../ja/letters.ts'

export const lettersJaEasy = {
  faceName: '手紙《てがみ》を たしかめる',
  title: 'この 手紙《てがみ》は ほんとうの ものですか',
  lead: '手紙《てがみ》の 番号《ばんごう》を 入《い》れて ください。ここから 送《おく》った 手紙《てがみ》か どうか、わかります。',
  codeLabel: '手紙《てがみ》の 番号《ばんごう》',
  codeHint: 'れい：K7QM-2HXA-W9TE（12の 文字《もじ》）',
  check: 'たしかめる',
  empty: '番号《ばんごう》を 入《い》れて ください。',
  notACode: '番号《ばんごう》は 12の 文字《もじ》です。0・1・I・Oは ありません。',
  mistyped:
    '番号《ばんごう》が どこか ちがいます。手紙《てがみ》を 見《み》て、もう いちど 入《い》れて ください。',
  genuineTitle: 'ほんとうの 手紙《てがみ》です',
  genuineBody: 'この 番号《ばんごう》の 手紙《てがみ》は、ここから 送《おく》りました。',
  about: '手紙《てがみ》に 書《か》いて ある こと',
  aboutNotice: 'カードの 期限《きげん》の お知《し》らせ',
  aboutReminder:
    '日本《にほん》に いる ことが できる 期間《きかん》と カードの 期限《きげん》の お知《し》らせ',
  to: '名前《なまえ》（少《すこ》しだけ）',
  sentOn: '送《おく》った 日《ひ》',
  genuineCare:
    '名前《なまえ》が ちがう ときは、手紙《てがみ》を 開《あ》けないで ください。' +
    'ほんとうの 手紙《てがみ》でも、電話《でんわ》で 暗証番号《あんしょうばんごう》や 銀行《ぎんこう》の 番号《ばんごう》を 聞《き》く ことは ありません。',
  unknownTitle: 'ここから 送《おく》った 手紙《てがみ》では ありません',
  unknownBody:
    '手紙《てがみ》に 書《か》いて ある ところに 電話《でんわ》を しないで ください。下《した》の 番号《ばんごう》に 電話《でんわ》して ください。',
  paperTitle: '証明書《しょうめいしょ》を たしかめる',
  paperLead:
    '文書番号《ぶんしょばんごう》と 照合符号《しょうごうふごう》を 入《い》れて ください。',
  numberLabel: '文書番号《ぶんしょばんごう》',
  markLabel: '照合符号《しょうごうふごう》',
  paperGenuine: '2つの 番号《ばんごう》は 合《あ》って います',
  paperGenuineBody: 'ここで 作《つく》った 見本《みほん》の 紙《かみ》です。',
  paperUnknown: '2つの 番号《ばんごう》は 合《あ》って いません',
  paperUnknownBody:
    '番号《ばんごう》を まちがえて いなければ、ここで 作《つく》った 紙《かみ》では ありません。',
  fraudTitle: 'おかしい 電話《でんわ》・メール・手紙《てがみ》が 来《き》た とき',
  fraudLead:
    'すぐに 電話《でんわ》を 切《き》って ください。メールは 開《あ》けないで ください。' +
    '銀行《ぎんこう》の 番号《ばんごう》や 暗証番号《あんしょうばんごう》を 聞《き》く ことは ありません。',
  fraudLines: '相談《そうだん》できる 電話《でんわ》',
  number: '電話番号《でんわばんごう》',
  owner: '電話《でんわ》が つながる ところ',
  now: 'いま',
  open: '電話《でんわ》できます',
  closed: 'いまは やって いません',
  byPlace: '場所《ばしょ》で ちがいます',
  reportTitle: '知《し》らせる',
  reportHint: '名前《なまえ》や 番号《ばんごう》は 書《か》かないで ください。',
  kind: 'なにが 来《き》ましたか',
  kind_call: '電話《でんわ》',
  kind_mail: 'メール',
  kind_letter: '手紙《てがみ》',
  kind_visit: '人《ひと》が 家《いえ》に 来《き》た',
  kindEmpty: 'なにが 来《き》たか えらんで ください。',
  claimed: 'どこから だと 言《い》いましたか',
  claimed_ward: '役所《やくしょ》',
  claimed_national: '国《くに》',
  claimed_police: '警察《けいさつ》',
  claimed_company: '会社《かいしゃ》・銀行《ぎんこう》',
  claimed_unknown: 'わからない',
  report: '知《し》らせる',
  reported: 'ありがとう ございます。',
  warning: 'いま、おかしい ことが つづいて います',
  warningBody:
    '7日間《なのかかん》に、{kind}の ことで {count}回《かい》 知《し》らせが ありました。',
} as const satisfies Record<LettersKey, string>
