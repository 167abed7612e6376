// Labels of the fields that procedures ask for. In Japanese, written first.
// The other locales are held to these keys by their type.

export const fieldsJa = {
  reason: '理由',
  lostAtHome: '自宅の中でなくしましたか',
  policeReportNumber: '警察の受理番号',
  circumstance: 'どのような状況ですか',
  cardKind: 'カードの種類',
  withAuth: '利用者証明用電子証明書を載せる',
  withSign: '署名用電子証明書を載せる',
  photo: '顔写真',
  withQrCode: 'QRコード付きにする',
  pin: '暗証番号の種類',
  certificate: '電子証明書の種類',
  serial: 'シリアル番号',
  inquiredFeeYen: '確認した手数料',
  oldCardReturned: '前のカードを返しましたか',
  newAddress: '新しい住所',
  newName: '新しい氏名',
}

export type FieldsKey = keyof typeof fieldsJa
