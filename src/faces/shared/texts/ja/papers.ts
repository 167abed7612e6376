// Papers and things a person brings, and when they are needed.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const papersJa = {
  card: 'マイナンバーカード',
  identity_document: '本人確認書類1点（運転免許証、健康保険証など）',
  second_identity_document: 'もう1点の本人確認書類（健康保険証、年金手帳など）',
  photo: '顔写真（縦4.5cm×横3.5cm）',
  expiry_notice: '有効期限通知書',
  residence_card: '新しい在留カード',
  pending_stay_application: '在留期間の更新などを申請中であることがわかるもの',
  police_report_number: '警察への届出の受理番号の控え',
  disaster_certificate: '罹災証明書',
  old_card: 'いままでのマイナンバーカード',
  delivery_notice: '交付通知書',
  proxy_letter: '委任状',
  guardianship_proof: '法定代理人であることがわかる書類（戸籍、登記事項証明書など）',
  move_out_certificate_data: '転出証明書の情報（カードで受け取ります）',
  record_change_notification: '住所・氏名などの変更の届出',
  listTitle: 'お持ちいただくもの',
  optionalPaper: 'あれば',
}

export type PapersKey = keyof typeof papersJa
