// The few fixed words for a state, with one sentence each.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { StatesKey } from '../ja/states.ts'

export const statesZhHant = {
  valid: '有效',
  suspended: '暫停使用中',
  lapsed: '已失效',
  expired: '已過期',
  abolished: '已廢止',
  returned: '已繳回',
  pin_locked: '密碼已鎖定',
  validSentence: '此卡可以使用。',
  suspendedSentence: '此卡及電子證書已暫停使用，目前無法使用。找到卡片後可在窗口解除暫停。',
  lapsedSentence: '此卡已失效，無法恢復。如有需要，請申請補發。',
  expiredSentence: '此卡已超過有效期限。如需繼續使用，須申請新卡。',
  abolishedSentence: '此卡已廢止。即使找到也無法使用，請繳回窗口。',
  returnedSentence: '此卡已繳回。',
  pin_lockedSentence: '因連續輸錯密碼已被鎖定。請攜帶卡片和本人確認資料到卡片窗口重新設定。',
  signPin: '簽名用電子證書密碼',
  authPin: '使用者認證用電子證書密碼',
  resident_registerPin: '住民基本臺帳用密碼',
  card_infoPin: '卡面事項輸入輔助用密碼',
  signCertificate: '簽名用電子證書',
  authCertificate: '使用者認證用電子證書',
  certificateOrdered: '正在簽發',
  certificateAbsent: '無',
  triesLeft: '還可嘗試{count}次',
  myNumberCard: '個人編號卡',
  faceAuthCard: '人臉認證個人編號卡',
  myNumber: '個人編號',
  name: '姓名',
  address: '地址',
  birthDate: '出生日期',
  sex: '性別',
  expiryDate: '有效期限',
  issueDate: '簽發日',
} satisfies Record<StatesKey, string>
