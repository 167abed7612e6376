// Papers and things a person brings, and when they are needed.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PapersKey } from '../ja/papers.ts'

export const papersZhHans = {
  card: '个人编号卡',
  identity_document: '本人确认资料1件（驾照、健康保险证等）',
  second_identity_document: '另一件本人确认资料（健康保险证、养老金手册等）',
  photo: '面部照片（长4.5厘米×宽3.5厘米）',
  expiry_notice: '有效期限通知书',
  residence_card: '新的在留卡',
  pending_stay_application: '能证明正在申请延长在留期间等的材料',
  police_report_number: '警方受理编号的记录',
  disaster_certificate: '受灾证明书',
  old_card: '原有的个人编号卡',
  delivery_notice: '领取通知书',
  proxy_letter: '委托书',
  guardianship_proof: '能证明法定代理人身份的资料',
  move_out_certificate_data: '迁出证明信息（通过卡片接收）',
  record_change_notification: '住址、姓名等变更的申报',
  listTitle: '需要携带的物品',
  optionalPaper: '如有',
} satisfies Record<PapersKey, string>
