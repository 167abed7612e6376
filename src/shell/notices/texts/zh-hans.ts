// The expiry letters in simplified Chinese.

import type { NoticeWords } from './notice-words.ts'

export const noticeZhHans: NoticeWords = {
  noticeTitle: '有效期限通知书',
  reminderTitle: '关于在留期间和卡片有效期限的通知',
  specimen: '这是样本系统制作的信件，不是来自实际的行政机关。',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) => `${things}的有效期限到${lastDay}为止。现在起可以办理更新。`,
  things: {
    card: '个人编号卡',
    sign: '签名用电子证书',
    auth: '使用者证明用电子证书',
  },
  and: '和',
  renewCertificates: '电子证书可以在窗口更新，目前免费。',
  renewCard: '卡片需要重新申请。可以用电脑或手机、证件照相机或邮寄申请。',
  changeStay: (feeText) =>
    '领到新的在留卡后，请在卡片到期之前变更卡片的有效期间。' +
    `过期后卡片失效，补发需要手续费${feeText}。`,
  ifNothing: '如果不办理，从有效期限的第二天起不能使用。',
  whatExpires: '到期的项目',
  lastDay: '有效期限（当天仍有效）',
  renewable: '可以办理的期间',
  fromTo: (from, to) => `${from}至${to}`,
  where: '办理地点',
  bring: '需要携带',
  bringCertificates: '本通知书和个人编号卡。不知道密码的人，请另带一件身份证明文件',
  bringStay: '个人编号卡和新的在留卡',
  bringCard: '申请方法也可以在窗口询问',
  howToCheck: (url) => `想确认本信件是否真实，请在 ${url} 输入此号码。`,
  neverAsks: '我们不会以电话或上门的方式询问密码或银行账号。',
}
