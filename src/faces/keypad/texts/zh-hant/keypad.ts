// Texts of the resident's keypad. In traditional Chinese.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { KeypadKey } from '../ja/keypad.ts'

export const keypadZhHant = {
  title: '輸入密碼',
  faceName: '輸入終端',
  codeTitle: '請輸入工作人員告訴您的號碼',
  codeLabel: '6位號碼',
  begin: '開始',
  codeUnknown: '此號碼無法使用。請向工作人員索取新的號碼。',
  progress: '共{count}題，第{number}題',
  verifyTitle: '請輸入目前的「{pin}」',
  newTitle: '請設定新的「{pin}」',
  repeatTitle: '請再次輸入「{pin}」以確認',
  newTitleShared: '請設定4位數字的密碼',
  repeatTitleShared: '請再次輸入4位數字的密碼以確認',
  pinLabel: '密碼',
  supportSign: '大寫英文字母和數字，{min}到{max}個字元',
  supportDigits: '{count}位數字',
  pinEmpty: '請輸入密碼。',
  formatSign:
    '只能使用大寫英文字母（A～Z）和數字（0～9），長度為6到16個字元。不能使用小寫字母和符號。',
  formatDigits: '請輸入4位數字。',
  differs: '兩次輸入的號碼不一致。請從頭重新設定。',
  pinWrong: '{pin}不正確。再輸錯{triesLeft}次將被鎖定。',
  shareTitle: '4位密碼要全部設為相同嗎',
  shareBody: '有幾個4位數字的密碼。可以設為同一個號碼，也可以分別設定。',
  shareLabel: '您要選擇哪一種',
  shareYes: '全部使用同一個號碼',
  shareNo: '分別設定',
  shareEmpty: '請選擇其中一項。',
  easyTitle: '這個號碼容易被他人猜到',
  easyBody: '重複的數字或連續的數字容易被他人猜到。您可以繼續使用，也可以重新設定。',
  startOver: '重新設定其他號碼',
  next: '下一步',
  blockedTitle: '{pin}已被鎖定',
  blockedBody: '由於連續輸錯，此密碼現在不能使用。請告知工作人員。',
  doneTitle: '輸入完成',
  doneBody: '請告知工作人員。',
  doneMemo: '請不要把設定的密碼告訴他人。',
  leave: '清除畫面',
} satisfies Record<KeypadKey, string>
