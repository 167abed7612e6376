// The FAX form on the screen, and the names of its items. In easy Japanese with readings.

import type { FaxFormKey } from '../ja/fax-form.ts'

export const faxFormJaEasy = {
  faceName: 'FAXの 受付《うけつけ》',
  title: '耳《みみ》が 聞《き》こえない 人《ひと》の 受付《うけつけ》',
  lead:
    '耳《みみ》が 聞《き》こえない 人《ひと》、聞《き》こえにくい 人《ひと》だけが 使《つか》えます。ここに 書《か》いて 送《おく》る ことが できます。' +
    '答《こた》えは FAXで 送《おく》ります。',
  numberWarning: 'マイナンバーと 暗証番号《あんしょうばんごう》は 書《か》かないで ください。',
  printable: '印刷《いんさつ》して 使《つか》う 紙《かみ》（PDF）',
  hearingImpaired: '耳《みみ》が 聞《き》こえません。または、聞《き》こえにくいです',
  replyFax: '答《こた》えを 送《おく》る FAXの 番号《ばんごう》',
  choice: 'どちらか 1つを えらんで ください',
  choice1: '1　カードに ついての 質問《しつもん》',
  choice2: '2　なくした カード、ぬすまれた カードを とめる',
  question: '質問《しつもん》',
  suspensionPart: '2を えらんだ 人《ひと》は、ここから 下《した》を ぜんぶ 書《か》いて ください',
  suspensionHint:
    '1つでも 書《か》いて いないと、とめる ことが できません。カードと 同《おな》じに 書《か》いて ください。',
  name: 'カードを 持《も》って いる 人《ひと》の 名前《なまえ》',
  sender: '送《おく》る 人《ひと》',
  self: '本人《ほんにん》',
  family: '家族《かぞく》',
  other: 'ほかの 人《ひと》',
  unmarked: '書《か》いて いません',
  senderName:
    '送《おく》る 人《ひと》の 名前《なまえ》（家族《かぞく》、ほかの 人《ひと》の とき）',
  address: '住所《じゅうしょ》',
  birthDate: '生《う》まれた 日《ひ》',
  birthEra: '生《う》まれた 年《とし》の 元号《げんごう》',
  taisho: '大正《たいしょう》',
  showa: '昭和《しょうわ》',
  heisei: '平成《へいせい》',
  reiwa: '令和《れいわ》',
  birthYear: '生《う》まれた 年《ねん》',
  birthMonth: '生《う》まれた 月《つき》',
  birthDay: '生《う》まれた 日《にち》',
  sex: '性別《せいべつ》',
  reason: 'とめる わけ',
  send: '送《おく》る',
  notEligible:
    'これは 耳《みみ》が 聞《き》こえない 人《ひと》だけが 使《つか》えます。ほかの 人《ひと》は 電話《でんわ》して ください。',
  chooseOne: 'どちらか 1つだけ えらんで ください。',
  missing: '{item}を 書《か》いて ください。',
  sentTitle: '受《う》け付《つ》けました',
  sentBody:
    '2人《ふたり》で たしかめて、{replyFax} に FAXで 答《こた》えます。番号《ばんごう》は {receipt} です。',
} as const satisfies Record<FaxFormKey, string>
