// Texts of the resident's keypad. In simplified Chinese.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { KeypadKey } from '../ja/keypad.ts'

export const keypadZhHans = {
  title: '输入密码',
  faceName: '输入终端',
  codeTitle: '请输入工作人员告诉您的号码',
  codeLabel: '6位号码',
  begin: '开始',
  codeUnknown: '此号码无法使用。请向工作人员索取新的号码。',
  progress: '共{count}题，第{number}题',
  verifyTitle: '请输入当前的“{pin}”',
  newTitle: '请设定新的“{pin}”',
  repeatTitle: '请再次输入“{pin}”以确认',
  newTitleShared: '请设定4位数字的密码',
  repeatTitleShared: '请再次输入4位数字的密码以确认',
  pinLabel: '密码',
  supportSign: '大写英文字母和数字，{min}到{max}个字符',
  supportDigits: '{count}位数字',
  pinEmpty: '请输入密码。',
  formatSign:
    '只能使用大写英文字母（A～Z）和数字（0～9），长度为6到16个字符。不能使用小写字母和符号。',
  formatDigits: '请输入4位数字。',
  differs: '两次输入的号码不一致。请从头重新设定。',
  pinWrong: '{pin}不正确。再输错{triesLeft}次将被锁定。',
  shareTitle: '4位密码要全部设为相同吗',
  shareBody: '有几个4位数字的密码。可以设为同一个号码，也可以分别设定。',
  shareLabel: '您要选择哪一种',
  shareYes: '全部使用同一个号码',
  shareNo: '分别设定',
  shareEmpty: '请选择其中一项。',
  easyTitle: '这个号码容易被他人猜到',
  easyBody: '重复的数字或连续的数字容易被他人猜到。您可以继续使用，也可以重新设定。',
  startOver: '重新设定其他号码',
  next: '下一步',
  blockedTitle: '{pin}已被锁定',
  blockedBody: '由于连续输错，此密码现在不能使用。请告知工作人员。',
  doneTitle: '输入完成',
  doneBody: '请告知工作人员。',
  doneMemo: '请不要把设定的密码告诉他人。',
  leave: '清除画面',
} satisfies Record<KeypadKey, string>
