// Texts every page uses: frame, form words, errors of the frame itself.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { CommonKey } from '../ja/common.ts'

export const commonJaEasy = {
  siteName: '窓口《まどぐち》',
  siteLine: 'マイナンバーカードの 見本《みほん》',
  specimenBand:
    'これは 見本《みほん》です。本当《ほんとう》の 役所《やくしょ》の サービスでは ありません。',
  skipToContent: '本文《ほんぶん》へ',
  language: 'ことば',
  footerSentence:
    'このサイトは 勉強《べんきょう》や テストのための 見本《みほん》です。役所《やくしょ》の サイトでは ありません。人《ひと》、カード、番号《ばんごう》は すべて ' +
    '本当《ほんとう》の ものでは ありません。',
  home: 'はじめの ページ',
  back: 'もどる',
  next: 'つぎへ',
  cancel: 'やめる',
  close: 'とじる',
  confirm: 'これで すすむ',
  print: '印刷《いんさつ》する',
  reload: 'もう いちど 見《み》る',
  required: 'かならず',
  optional: 'なくても よい',
  yes: 'はい',
  no: 'いいえ',
  male: '男《おとこ》',
  female: '女《おんな》',
  unspecified: '書《か》いて いません',
  errorSummaryTitle: 'なおす ところが {count}つ あります',
  errorPrefix: 'まちがい：',
  cite: 'もとの ルール：',
  citeGuide: '「利用《りよう》の ご案内《あんない》」{sections}',
  citeAppendix: 'おわりの 資料《しりょう》{number}',
  citeCover: '表紙《ひょうし》',
  citeReading: 'この システムの 読《よ》み方《かた》 {rules}',
  steps: 'すすみかた',
  stepOf: '{count}つの うち {number}つめ',
  stepDone: 'おわりました',
  stepCurrent: 'いま ここ',
  consequences: 'これを すると',
  dateHint: 'れい：1980-02-17、19800217',
  dateEmpty: 'ひにちを 入《い》れて ください。',
  dateUnreadable: 'ひにちが わかりません。1980-02-17 のように 入《い》れて ください。',
  dateNoSuchDay: 'その ひは カレンダーに ありません。もう いちど 見《み》て ください。',
  dateOutsideEra: 'その 元号《げんごう》に その ひは ありません。',
  fieldEmpty: '{label}を 入《い》れて ください。',
  choiceEmpty: '{label}を えらんで ください。',
  textTooLong: '{label}は {max}もじまでです。',
  notFoundTitle: 'ページが ありません',
  notFoundBody:
    'アドレスが ちがうか、時間《じかん》が すぎました。はじめの ページから やりなおして ください。',
  unreadableTitle: 'おくられた ものを 読《よ》めません',
  unreadableBody:
    'なにも かわって いません。前《まえ》の ページに もどって、もう いちど おくって ください。',
  foreignTitle: 'ほかの サイトから きたので、うけつけません',
  foreignBody: 'なにも かわって いません。はじめの ページから やりなおして ください。',
  faultTitle: 'いま できません',
  faultBody:
    'システムの もんだいで、おわりませんでした。すこし まって、もう いちど して ください。',
  conflictTitle: 'ほかの 人《ひと》が さきに しました',
  conflictBody:
    'この ページは 古《ふる》く なりました。もう いちど 見《み》て、やりなおして ください。',
  tooManyTitle: 'すこし まって ください',
  tooManyBody: '短《みじか》い 時間《じかん》に たくさん しました。1分ぐらい まって ください。',
  tooLargeTitle: 'データが 大《おお》きすぎます',
  tooLargeBody:
    '文字《もじ》を へらすか、小《ちい》さい ファイルを えらんで、もう いちど おくって ください。なにも かわって いません。',
  foreignNameTitle: 'この アドレスでは ひらけません',
  foreignNameBody:
    'なにも かわって いません。正《ただ》しい アドレスを 係《かかり》の 人《ひと》に きいて ください。係《かかり》の 人《ひと》へ：--public-url で この ' +
    'アドレスを 使《つか》えます。',
  otherMethodTitle: 'この やりかたでは ひらけません',
  otherMethodBody: 'なにも かわって いません。はじめの ページから やりなおして ください。',
  emptyTitle: 'まだ なにも ありません',
  updatedAt: '{time}の ようす',
  pinErase: '1つ けす',
  pinClear: 'ぜんぶ けす',
  pinKeys: '番号《ばんごう》の キー',
  ask: 'きく ところ：{name} {phone}',
} satisfies Record<CommonKey, string>
