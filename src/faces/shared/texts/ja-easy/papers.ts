// Papers and things a person brings, and when they are needed.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { PapersKey } from '../ja/papers.ts'

export const papersJaEasy = {
  card: 'マイナンバーカード',
  identity_document:
    '名前《なまえ》が わかる 書類《しょるい》 1つ（運転《うんてん》免許証《めんきょしょう》、健康《けんこう》保険証《ほけんしょう》など）',
  second_identity_document:
    'もう 1つの 名前《なまえ》が わかる 書類《しょるい》（健康《けんこう》保険証《ほけんしょう》など）',
  photo: '顔《かお》の 写真《しゃしん》（たて4.5cm・よこ3.5cm）',
  expiry_notice: '有効期限通知書《ゆうこうきげんつうちしょ》（届《とど》いた 手紙《てがみ》）',
  residence_card: '新《あたら》しい 在留《ざいりゅう》カード',
  pending_stay_application:
    '在留《ざいりゅう》の 申《もう》し込《こ》みを して いることが わかる もの',
  police_report_number: '警察《けいさつ》の 番号《ばんごう》を 書《か》いた もの',
  disaster_certificate:
    '罹災証明書《りさいしょうめいしょ》（火事《かじ》や 地震《じしん》の 証明《しょうめい》）',
  old_card: '今《いま》までの マイナンバーカード',
  delivery_notice: '交付通知書《こうふつうちしょ》（届《とど》いた はがき）',
  proxy_letter: '委任状《いにんじょう》（かわりに 来《く》る 人《ひと》の 書類《しょるい》）',
  guardianship_proof: '親《おや》や 後見人《こうけんにん》だと わかる 書類《しょるい》',
  move_out_certificate_data:
    '前《まえ》に 住《す》んで いた 町《まち》からの 情報《じょうほう》（カードで 受《う》け取《と》ります）',
  record_change_notification: '住所《じゅうしょ》や 名前《なまえ》が かわった 届《とど》け',
  listTitle: 'もって くる もの',
  optionalPaper: 'あったら',
} satisfies Record<PapersKey, string>
