// Papers and things a person brings, and when they are needed.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PapersKey } from '../ja/papers.ts'

export const papersZhHant = {
  card: '個人編號卡',
  identity_document: '本人確認資料1件（駕照、健康保險證等）',
  second_identity_document: '另一件本人確認資料（健康保險證、年金手冊等）',
  photo: '臉部照片（長4.5公分×寬3.5公分）',
  expiry_notice: '有效期限通知書',
  residence_card: '新的在留卡',
  pending_stay_application: '能證明正在申請延長在留期間等的資料',
  police_report_number: '警方受理編號的紀錄',
  disaster_certificate: '受災證明書',
  old_card: '原有的個人編號卡',
  delivery_notice: '領取通知書',
  proxy_letter: '委託書',
  guardianship_proof: '能證明法定代理人身分的資料',
  move_out_certificate_data: '遷出證明資訊（透過卡片接收）',
  record_change_notification: '地址、姓名等變更的申報',
  listTitle: '需要攜帶的物品',
  optionalPaper: '如有',
} satisfies Record<PapersKey, string>
