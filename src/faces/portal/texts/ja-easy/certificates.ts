// The list of certificates issued in one's name. In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { CertificatesKey } from '../ja/certificates.ts'

export const certificatesJaEasy = {
  link: '今《いま》までの 電子証明書《でんししょうめいしょ》を ぜんぶ 見《み》る',
  title: '{name}さんの 名前《なまえ》で つくった 電子証明書《でんししょうめいしょ》',
  lead: '今《いま》までに つくった ものが ぜんぶ あります。新《あたら》しい ものが 上《うえ》です。もう つかえない ものも、前《まえ》の カードの ものも あります。',
  whenIssued:
    '電子証明書《でんししょうめいしょ》は、カードを もらう とき、新《あたら》しく する とき、引《ひ》っ越《こ》しを した とき、名前《なまえ》が かわった ときなどに つくります。',
  caption: '電子証明書《でんししょうめいしょ》の 一覧《いちらん》',
  'kind.sign': '署名用《しょめいよう》',
  'kind.auth': '利用者証明用《りようしゃしょうめいよう》',
  serial: 'シリアル番号《ばんごう》',
  issuedAt: 'つくった 日《ひ》と 時間《じかん》',
  authority: '認証局《にんしょうきょく》',
  generation: '{number}番目《ばんめ》',
  heldSince: '{day}から',
  revokedOn: '{day}に おわりました',
  'reason.affiliationChanged': '住所《じゅうしょ》や 名前《なまえ》などが かわったからです',
  'reason.superseded': '新《あたら》しい 電子証明書《でんししょうめいしょ》に かえたからです',
  'reason.cessationOfOperation': 'あなたが やめると 言《い》ったか、カードが おわったからです',
  'reason.keyCompromise': '鍵《かぎ》を ほかの 人《ひと》が 知《し》ったかも しれないからです',
  'reason.unspecified': '理由《りゆう》は 書《か》いて ありません',
  empty: '電子証明書《でんししょうめいしょ》は ありません。',
  unknownTitle: '知《し》らない 電子証明書《でんししょうめいしょ》が あったら',
  unknownBody:
    'すぐに この 番号《ばんごう》に 電話《でんわ》して ください。カードと 電子証明書《でんししょうめいしょ》を とめます。' +
    '電話《でんわ》で、その シリアル番号《ばんごう》を 言《い》って ください。',
  unknownBodyNoLine:
    'すぐに カードと 電子証明書《でんししょうめいしょ》を とめて ください。その シリアル番号《ばんごう》も 言《い》って ください。' +
    '電話番号《でんわばんごう》と FAXは、下《した》に あります。',
  free: 'お金《かね》は いりません',
  charged: 'お金《かね》が かかります',
  otherNumbers: 'ほかの 電話番号《でんわばんごう》と FAX',
  back: 'カードの 画面《がめん》に もどる',
} satisfies Record<CertificatesKey, string>
