// The list of certificates issued in one's name. In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CertificatesKey } from '../ja/certificates.ts'

export const certificatesZhHans = {
  link: '查看迄今签发的全部电子证书',
  title: '以{name}的名义签发的电子证书',
  lead: '按从新到旧的顺序列出迄今签发的全部电子证书，包括已失效的、已过有效期限的以及以前卡片上的。',
  whenIssued: '领取卡片、更新电子证书，以及办理搬家、姓名变更等手续时，会签发电子证书。',
  caption: '已签发的电子证书一览',
  'kind.sign': '签名用',
  'kind.auth': '使用者认证用',
  serial: '序列号',
  issuedAt: '签发时间',
  authority: '认证机构',
  generation: '第{number}代',
  heldSince: '自{day}起',
  revokedOn: '{day}失效',
  'reason.affiliationChanged': '原因：住址、姓名等变更',
  'reason.superseded': '原因：已换成新的电子证书',
  'reason.cessationOfOperation': '原因：本人申报，或卡片停止使用',
  'reason.keyCompromise': '原因：密钥可能已被他人知悉',
  'reason.unspecified': '原因：没有记录',
  empty: '没有签发过电子证书。',
  unknownTitle: '如有您不知情的电子证书',
  unknownBody:
    '请立即拨打以下电话，我们将暂停卡片及电子证书的使用。通话时请告知该电子证书的序列号。',
  unknownBodyNoLine:
    '请立即申请暂停卡片及电子证书的使用，并告知该电子证书的序列号。电话和传真号码请见下方的说明。',
  free: '免费',
  charged: '收费',
  otherNumbers: '其他电话号码和传真',
  back: '返回卡片页面',
} satisfies Record<CertificatesKey, string>
