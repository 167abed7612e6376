// The expiry letters in easy Japanese: plain text, short sentences, kana where it helps.

import type { NoticeWords } from './notice-words.ts'

export const noticeJaEasy: NoticeWords = {
  noticeTitle: 'カードの きげんの おしらせ',
  reminderTitle: 'ざいりゅうきかんと カードの きげんの おしらせ',
  specimen: 'これは みほんの 手紙です。ほんとうの 役所の 手紙では ありません。',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) =>
    `${things}は、${lastDay}まで つかえます。いまから あたらしく できます。`,
  things: {
    card: 'マイナンバーカード',
    sign: 'しょめいようの 電子証明書',
    auth: 'りようしゃしょうめいようの 電子証明書',
  },
  and: 'と ',
  renewCertificates: '電子証明書は、まどぐちで あたらしく できます。お金は いりません。',
  renewCard:
    'カードは、あたらしい カードを もうしこみます。パソコン、スマートフォン、しゃしんの きかい、ゆうびんで できます。',
  changeStay: (feeText) =>
    'あたらしい 在留カードを もらったら、きげんの まえに まどぐちに 来て ください。' +
    `きげんが すぎると カードは つかえません。あたらしい カードは ${feeText}です。`,
  ifNothing: 'なにも しないと、きげんの つぎの日から つかえません。',
  whatExpires: 'きげんが くる もの',
  lastDay: 'きげん（この日まで）',
  renewable: 'てつづきが できる とき',
  fromTo: (from, to) => `${from}から ${to}まで`,
  where: 'ばしょ',
  bring: 'もって くる もの',
  bringCertificates:
    'この手紙と マイナンバーカード。暗証番号が わからない 人は、本人だと わかる 書類も 1つ',
  bringStay: 'マイナンバーカードと あたらしい 在留カード',
  bringCard: 'もうしこみかたは、まどぐちで きく ことが できます',
  howToCheck: (url) => `ほんとうの 手紙か どうか、${url} で この番号を 入れると わかります。`,
  neverAsks: '電話で 暗証番号や 銀行の 番号を きく ことは ありません。',
}
