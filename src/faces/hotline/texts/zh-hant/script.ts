// What the operator says to the caller. In traditional Chinese.

import type { ScriptKey } from '../ja/script.ts'

export const scriptZhHant = {
  askName: '您好，這裡是卡片停用受理電話。我們馬上停用。請告訴我持卡人的姓名和出生日期。',
  stopped: '卡片已停用。從現在起在任何地方都不能使用。受理號碼是 {receipt}，請記下來。',
  askDetails: '請告訴我住址，以及何時何地遺失。請不要說出密碼和個人編號。',
  outside: '如果是在外面遺失或被竊，請向警察報案，並記下受理號碼。',
  found: '找到後，請帶卡片和身分證明文件到{place}。我們會恢復使用。',
  notStopped: '這張卡片目前的狀態不需要停用。請到窗口辦理。',
} as const satisfies Record<ScriptKey, string>
