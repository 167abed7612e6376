// Texts of the resident's keypad. In easy Japanese with readings.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { KeypadKey } from '../ja/keypad.ts'

export const keypadJaEasy = {
  title: '暗証番号《あんしょうばんごう》の 入力《にゅうりょく》',
  faceName: '入力端末《にゅうりょくたんまつ》',
  codeTitle: '職員《しょくいん》が 言《い》う 番号《ばんごう》を 入《い》れて ください',
  codeLabel: '6けたの 番号《ばんごう》',
  begin: 'はじめる',
  codeUnknown:
    'この 番号《ばんごう》は 使《つか》えません。職員《しょくいん》に 新《あたら》しい 番号《ばんごう》を 聞《き》いて ください。',
  progress: '{count}つの 質問《しつもん》の {number}番目《ばんめ》',
  verifyTitle: '今《いま》の 「{pin}」を 入《い》れて ください',
  newTitle: '新《あたら》しい 「{pin}」を 決《き》めて ください',
  repeatTitle: 'もう 一度《いちど》、「{pin}」を 入《い》れて ください',
  newTitleShared: '4けたの 番号《ばんごう》を 決《き》めて ください',
  repeatTitleShared: 'もう 一度《いちど》、4けたの 番号《ばんごう》を 入《い》れて ください',
  pinLabel: '暗証番号《あんしょうばんごう》',
  supportSign:
    '大《おお》きい アルファベットと 数字《すうじ》。{min}文字《もじ》から {max}文字《もじ》',
  supportDigits: '数字《すうじ》 {count}けた',
  pinEmpty: '暗証番号《あんしょうばんごう》を 入《い》れて ください。',
  formatSign:
    '大《おお》きい アルファベット（A～Z）と 数字《すうじ》（0～9）だけを 使《つか》います。6文字《もじ》から 16文字《もじ》です。',
  formatDigits: '数字《すうじ》を 4つ 入《い》れて ください。',
  differs: '2回《かい》の 番号《ばんごう》が ちがいます。はじめから 決《き》めて ください。',
  pinWrong:
    '{pin}が ちがいます。あと {triesLeft}回《かい》 まちがえると 使《つか》えなく なります。',
  shareTitle: '4けたの 番号《ばんごう》を、ぜんぶ 同《おな》じに しますか',
  shareBody:
    '数字《すうじ》 4けたの 番号《ばんごう》が いくつか あります。同《おな》じでも いいです。ちがっても いいです。',
  shareLabel: 'どちらに しますか',
  shareYes: 'ぜんぶ 同《おな》じに する',
  shareNo: 'べつべつに 決《き》める',
  shareEmpty: 'どちらかを 選《えら》んで ください。',
  easyTitle: 'ほかの 人《ひと》が わかりやすい 番号《ばんごう》です',
  easyBody:
    '同《おな》じ 数字《すうじ》だけの 番号《ばんごう》や、1234の ような 番号《ばんごう》は、ほかの 人《ひと》に わかりやすいです。使《つか》っても いいです。かえても いいです。',
  startOver: 'ほかの 番号《ばんごう》に する',
  next: '次《つぎ》へ',
  blockedTitle: '{pin}が 使《つか》えなく なりました',
  blockedBody: 'まちがいが 続《つづ》きました。職員《しょくいん》に 言《い》って ください。',
  doneTitle: 'おわりました',
  doneBody: '職員《しょくいん》に 言《い》って ください。',
  doneMemo: '暗証番号《あんしょうばんごう》を ほかの 人《ひと》に 教《おし》えないで ください。',
  leave: '画面《がめん》を 消《け》す',
} satisfies Record<KeypadKey, string>
