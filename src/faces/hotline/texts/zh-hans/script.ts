// What the operator says to the caller. In simplified Chinese.

import type { ScriptKey } from '../ja/script.ts'

export const scriptZhHans = {
  askName: '您好，这里是卡片停用受理电话。我们马上停用。请告诉我持卡人的姓名和出生日期。',
  stopped: '卡片已停用。从现在起在任何地方都不能使用。受理号码是 {receipt}，请记下来。',
  askDetails: '请告诉我住址，以及何时何地遗失。请不要说出密码和个人编号。',
  outside: '如果是在外面遗失或被盗，请向警察报案，并记下受理号码。',
  found: '找到后，请带上卡片和身份证明文件到{place}。我们会恢复使用。',
  notStopped: '这张卡片目前的状态不需要停用。请到窗口办理。',
} as const satisfies Record<ScriptKey, string>
