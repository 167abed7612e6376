// Texts of the resident's keypad. In Japanese, written first.
// The other locales are held to these keys by their type.

export const keypadJa = {
  title: '暗証番号の入力',
  faceName: '入力端末',
  codeTitle: '職員がお伝えする番号を入力してください',
  codeLabel: '6けたの番号',
  begin: 'はじめる',
  codeUnknown: 'この番号は使えません。職員に新しい番号を聞いてください。',
  progress: '{count}問のうち{number}問目',
  verifyTitle: 'いまの「{pin}」を入力してください',
  newTitle: '新しい「{pin}」を決めてください',
  repeatTitle: '確認のため、「{pin}」をもう一度入力してください',
  newTitleShared: '4けたの暗証番号を決めてください',
  repeatTitleShared: '確認のため、4けたの暗証番号をもう一度入力してください',
  pinLabel: '暗証番号',
  supportSign: '英大文字と数字で{min}文字から{max}文字',
  supportDigits: '数字{count}けた',
  pinEmpty: '暗証番号を入力してください。',
  formatSign:
    '英大文字（A～Z）と数字（0～9）だけで、6文字から16文字にしてください。小文字や記号は使えません。',
  formatDigits: '数字4けたで入力してください。',
  differs: '2回の入力が同じではありませんでした。はじめから決めてください。',
  pinWrong: '{pin}が違います。あと{triesLeft}回間違えるとロックされます。',
  shareTitle: '4けたの暗証番号を、すべて同じにしますか',
  shareBody:
    '数字4けたの暗証番号が、いくつかあります。同じ番号にすることも、別々に決めることもできます。',
  shareLabel: 'どちらにしますか',
  shareYes: 'すべて同じ番号にする',
  shareNo: '別々に決める',
  shareEmpty: 'どちらかを選んでください。',
  easyTitle: '人に当てられやすい番号です',
  easyBody:
    '同じ数字の繰り返しや順番の数字は、ほかの人に当てられやすい番号です。このまま使うことも、決め直すこともできます。',
  startOver: '別の番号に決め直す',
  next: '次へ',
  blockedTitle: '{pin}がロックされました',
  blockedBody: '続けて間違えたため、この暗証番号は使えなくなりました。職員にお声がけください。',
  doneTitle: '入力が終わりました',
  doneBody: '職員にお声がけください。',
  doneMemo: '決めた暗証番号は、ほかの人に教えないでください。',
  leave: '画面を消す',
}

export type KeypadKey = keyof typeof keypadJa
