// The few fixed words for a state, with one sentence each.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { StatesKey } from '../ja/states.ts'

export const statesJaEasy = {
  valid: '有効《ゆうこう》',
  suspended: '一時停止中《いちじていしちゅう》',
  lapsed: '失効《しっこう》',
  expired: '期限切《きげんぎ》れ',
  abolished: '廃止《はいし》',
  returned: '返納《へんのう》',
  pin_locked: '暗証番号《あんしょうばんごう》ロック中《ちゅう》',
  validSentence: 'この カードは つかえます。',
  suspendedSentence:
    'この カードは とめて います。いまは つかえません。カードが あったら、窓口《まどぐち》で また つかえるように できます。',
  lapsedSentence:
    'この カードは もう つかえません。もとに もどせません。ひつような 人《ひと》は あたらしい カードを 申《もう》し込《こ》んで ください。',
  expiredSentence:
    'この カードは つかえる ひが すぎました。つづけて つかう 人《ひと》は、あたらしい カードを 申《もう》し込《こ》んで ください。',
  abolishedSentence:
    'この カードは やめました。カードが あっても つかえません。窓口《まどぐち》に 返《かえ》して ください。',
  returnedSentence: 'この カードは 返《かえ》しました。',
  pin_lockedSentence:
    '暗証番号《あんしょうばんごう》を なんども まちがえたので、つかえません。カードと、名前《なまえ》が わかる 書類《しょるい》を もって、カードの 窓口《まどぐち》に ' +
    '来《き》て ください。',
  signPin: '署名用《しょめいよう》の 暗証番号《あんしょうばんごう》',
  authPin: '利用者証明用《りようしゃしょうめいよう》の 暗証番号《あんしょうばんごう》',
  resident_registerPin:
    '住民基本台帳用《じゅうみんきほんだいちょうよう》の 暗証番号《あんしょうばんごう》',
  card_infoPin:
    '券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》の 暗証番号《あんしょうばんごう》',
  signCertificate: '署名用《しょめいよう》 電子証明書《でんししょうめいしょ》',
  authCertificate: '利用者証明用《りようしゃしょうめいよう》 電子証明書《でんししょうめいしょ》',
  certificateOrdered: 'つくって います',
  certificateAbsent: 'ありません',
  triesLeft: 'あと {count}かい',
  myNumberCard: 'マイナンバーカード',
  faceAuthCard: '顔認証《かおにんしょう》マイナンバーカード',
  myNumber: 'マイナンバー',
  name: '名前《なまえ》',
  address: '住所《じゅうしょ》',
  birthDate: '生《う》まれた日《ひ》',
  sex: '性別《せいべつ》',
  expiryDate: 'いつまで つかえるか',
  issueDate: 'つくった 日《ひ》',
} satisfies Record<StatesKey, string>
