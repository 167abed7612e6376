// The few fixed words for a state, with one sentence each.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const statesJa = {
  valid: '有効',
  suspended: '一時停止中',
  lapsed: '失効',
  expired: '期限切れ',
  abolished: '廃止',
  returned: '返納',
  pin_locked: '暗証番号ロック中',
  validSentence: 'このカードは使えます。',
  suspendedSentence:
    'このカードと電子証明書は一時停止中で、いまは使えません。見つかったときは窓口で一時停止を解除できます。',
  lapsedSentence:
    'このカードは失効しました。元に戻すことはできません。必要な方は再交付を申請してください。',
  expiredSentence: 'このカードは有効期限が過ぎました。続けて使うには新しいカードの申請が必要です。',
  abolishedSentence:
    'このカードは廃止されました。見つかっても使えませんので、窓口へお返しください。',
  returnedSentence: 'このカードは返納されました。',
  pin_lockedSentence:
    '暗証番号を続けて間違えたためロックされています。カードと本人確認書類をお持ちになり、カード窓口で再設定してください。',
  signPin: '署名用電子証明書の暗証番号',
  authPin: '利用者証明用電子証明書の暗証番号',
  resident_registerPin: '住民基本台帳用の暗証番号',
  card_infoPin: '券面事項入力補助用の暗証番号',
  signCertificate: '署名用電子証明書',
  authCertificate: '利用者証明用電子証明書',
  certificateOrdered: '発行の手続き中',
  certificateAbsent: 'なし',
  triesLeft: 'あと{count}回',
  myNumberCard: 'マイナンバーカード',
  faceAuthCard: '顔認証マイナンバーカード',
  myNumber: '個人番号（マイナンバー）',
  name: '氏名',
  address: '住所',
  birthDate: '生年月日',
  sex: '性別',
  expiryDate: '有効期限',
  issueDate: '発行日',
}

export type StatesKey = keyof typeof statesJa
