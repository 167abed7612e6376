// The list of certificates issued in one's name. In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CertificatesKey } from '../ja/certificates.ts'

export const certificatesZhHant = {
  link: '查看迄今簽發的全部電子證書',
  title: '以{name}的名義簽發的電子證書',
  lead: '按從新到舊的順序列出迄今簽發的全部電子證書，包括已失效的、已過有效期限的以及以前卡片上的。',
  whenIssued: '領取卡片、更新電子證書，以及辦理搬家、姓名變更等手續時，會簽發電子證書。',
  caption: '已簽發的電子證書一覽',
  'kind.sign': '簽名用',
  'kind.auth': '使用者認證用',
  serial: '序號',
  issuedAt: '簽發時間',
  authority: '憑證機構',
  generation: '第{number}代',
  heldSince: '自{day}起',
  revokedOn: '{day}失效',
  'reason.affiliationChanged': '原因：地址、姓名等變更',
  'reason.superseded': '原因：已換成新的電子證書',
  'reason.cessationOfOperation': '原因：本人申報，或卡片停止使用',
  'reason.keyCompromise': '原因：金鑰可能已被他人知悉',
  'reason.unspecified': '原因：沒有紀錄',
  empty: '沒有簽發過電子證書。',
  unknownTitle: '如有您不知情的電子證書',
  unknownBody: '請立即撥打以下電話，我們將暫停卡片及電子證書的使用。通話時請告知該電子證書的序號。',
  unknownBodyNoLine:
    '請立即申請暫停卡片及電子證書的使用，並告知該電子證書的序號。電話和傳真號碼請見下方的說明。',
  free: '免費',
  charged: '收費',
  otherNumbers: '其他電話號碼和傳真',
  back: '返回卡片頁面',
} satisfies Record<CertificatesKey, string>
