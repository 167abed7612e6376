// Labels of the fields that procedures ask for. In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { FieldsKey } from '../ja/fields.ts'

export const fieldsJaEasy = {
  reason: '理由《りゆう》',
  lostAtHome: '家《いえ》で なくしましたか',
  policeReportNumber: '警察《けいさつ》の 番号《ばんごう》',
  circumstance: 'どう しましたか',
  cardKind: 'カードの 種類《しゅるい》',
  withAuth:
    '利用者証明用《りようしゃしょうめいよう》 電子証明書《でんししょうめいしょ》を 入《い》れる',
  withSign: '署名用《しょめいよう》 電子証明書《でんししょうめいしょ》を 入《い》れる',
  photo: '顔《かお》の 写真《しゃしん》',
  withQrCode: 'QRコードを つける',
  pin: 'どの 暗証番号《あんしょうばんごう》',
  certificate: 'どの 電子証明書《でんししょうめいしょ》',
  serial: 'シリアル番号《ばんごう》',
  inquiredFeeYen: 'きいた お金《かね》',
  oldCardReturned: '前《まえ》の カードを 返《かえ》しましたか',
  newAddress: '新《あたら》しい 住所《じゅうしょ》',
  newName: '新《あたら》しい 名前《なまえ》',
} satisfies Record<FieldsKey, string>
