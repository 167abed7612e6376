// The list of certificates issued in one's name. In Japanese, written first.
// The other locales are held to these keys by their type.

export const certificatesJa = {
  link: 'これまでに発行された電子証明書をすべて見る',
  title: '{name}さんの名義で発行された電子証明書',
  lead: 'これまでに発行されたものを、新しい順にすべて載せています。失効したもの、有効期限が過ぎたもの、以前のカードのものも含みます。',
  whenIssued:
    '電子証明書は、カードの受取り、電子証明書の更新、引越しや氏名の変更などの手続きのときに発行されます。',
  caption: '発行された電子証明書の一覧',
  'kind.sign': '署名用',
  'kind.auth': '利用者証明用',
  serial: 'シリアル番号',
  issuedAt: '発行日時',
  authority: '認証局',
  generation: '第{number}世代',
  heldSince: '{day}から',
  revokedOn: '{day}に失効',
  'reason.affiliationChanged': '理由：住所や氏名などの変更',
  'reason.superseded': '理由：新しい電子証明書への切替え',
  'reason.cessationOfOperation': '理由：ご本人の届出、またはカードの利用終了',
  'reason.keyCompromise': '理由：鍵がほかの人に知られたおそれ',
  'reason.unspecified': '理由：記録なし',
  empty: '発行された電子証明書はありません。',
  unknownTitle: '心当たりのない電子証明書があるときは',
  unknownBody:
    'すぐに次の番号へお電話ください。カードと電子証明書を一時停止します。お電話では、その電子証明書のシリアル番号をお伝えください。',
  unknownBodyNoLine:
    'すぐにカードと電子証明書の一時停止をお申し出ください。その電子証明書のシリアル番号をお伝えください。電話番号とFAXは、下の案内にあります。',
  free: '通話料無料',
  charged: '通話料有料',
  otherNumbers: 'ほかの電話番号とFAXの案内',
  back: 'カードの画面に戻る',
}

export type CertificatesKey = keyof typeof certificatesJa
