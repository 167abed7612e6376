// The expiry letters in traditional Chinese.

import type { NoticeWords } from './notice-words.ts'

export const noticeZhHant: NoticeWords = {
  noticeTitle: '有效期限通知書',
  reminderTitle: '關於在留期間和卡片有效期限的通知',
  specimen: '這是樣本系統製作的信件，不是來自實際的行政機關。',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) => `${things}的有效期限到${lastDay}為止。現在起可以辦理更新。`,
  things: {
    card: '個人編號卡',
    sign: '簽名用電子證書',
    auth: '使用者證明用電子證書',
  },
  and: '和',
  renewCertificates: '電子證書可以在窗口更新，目前免費。',
  renewCard: '卡片需要重新申請。可以用電腦或手機、證件照相機或郵寄申請。',
  changeStay: (feeText) =>
    '領到新的在留卡後，請在卡片到期之前變更卡片的有效期間。' +
    `過期後卡片失效，補發需要手續費${feeText}。`,
  ifNothing: '如果不辦理，從有效期限的第二天起不能使用。',
  whatExpires: '到期的項目',
  lastDay: '有效期限（當天仍有效）',
  renewable: '可以辦理的期間',
  fromTo: (from, to) => `${from}至${to}`,
  where: '辦理地點',
  bring: '需要攜帶',
  bringCertificates: '本通知書和個人編號卡。不知道密碼的人，請另帶一件身分證明文件',
  bringStay: '個人編號卡和新的在留卡',
  bringCard: '申請方法也可以在窗口詢問',
  howToCheck: (url) => `想確認本信件是否真實，請在 ${url} 輸入此號碼。`,
  neverAsks: '我們不會以電話或上門的方式詢問密碼或銀行帳號。',
}
