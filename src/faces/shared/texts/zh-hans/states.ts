// The few fixed words for a state, with one sentence each.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { StatesKey } from '../ja/states.ts'

export const statesZhHans = {
  valid: '有效',
  suspended: '暂停使用中',
  lapsed: '已失效',
  expired: '已过期',
  abolished: '已废止',
  returned: '已交还',
  pin_locked: '密码已锁定',
  validSentence: '此卡可以使用。',
  suspendedSentence: '此卡及电子证书已暂停使用，目前无法使用。找到卡片后可在窗口解除暂停。',
  lapsedSentence: '此卡已失效，无法恢复。如有需要，请申请补发。',
  expiredSentence: '此卡已超过有效期限。如需继续使用，须申请新卡。',
  abolishedSentence: '此卡已废止。即使找到也无法使用，请交还窗口。',
  returnedSentence: '此卡已交还。',
  pin_lockedSentence: '因连续输错密码已被锁定。请携带卡片和本人确认资料到卡片窗口重新设定。',
  signPin: '签名用电子证书密码',
  authPin: '使用者认证用电子证书密码',
  resident_registerPin: '住民基本台账用密码',
  card_infoPin: '卡面事项输入辅助用密码',
  signCertificate: '签名用电子证书',
  authCertificate: '使用者认证用电子证书',
  certificateOrdered: '正在签发',
  certificateAbsent: '无',
  triesLeft: '还可尝试{count}次',
  myNumberCard: '个人编号卡',
  faceAuthCard: '人脸认证个人编号卡',
  myNumber: '个人编号',
  name: '姓名',
  address: '住址',
  birthDate: '出生日期',
  sex: '性别',
  expiryDate: '有效期限',
  issueDate: '签发日',
} satisfies Record<StatesKey, string>
