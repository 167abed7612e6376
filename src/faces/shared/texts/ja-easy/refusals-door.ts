// What a person reads when a card, a PIN, a kiosk or a photo is refused.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { RefusalsDoorKey } from '../ja/refusals-door.ts'

export const refusalsDoorJaEasy = {
  'pin-wrong': '{pin}が ちがいます。あと {triesLeft}かい まちがえると、つかえなく なります。',
  'pin-wrong.do': 'もう いちど 入《い》れて ください。',
  'pin-locked': '{pin}は、なんども まちがえたので つかえません。',
  'pin-locked.do':
    'カードと、名前《なまえ》が わかる 書類《しょるい》を もって、カードの 窓口《まどぐち》に 来《き》て ください。',
  'pin-format': '番号《ばんごう》の かたちが ちがいます。',
  'pin-format.do': 'すうじを 4つ 入《い》れて ください。',
  'pin-format-sign': '番号《ばんごう》の かたちが ちがいます。',
  'pin-format-sign.do': '大文字《おおもじ》の ABCと すうじで、6もじから 16もじです。',
  'pin-repeat-differs': '2かいの 番号《ばんごう》が ちがいます。',
  'pin-repeat-differs.do': 'もう いちど、はじめから 入《い》れて ください。',
  'not-usable-yet': 'まだ つかえません。',
  'not-usable-yet.do': 'つかえる 日《ひ》に、もう いちど して ください。',
  'card-not-usable': 'この カードは 今《いま》 つかえません。',
  'card-not-usable.do': 'カードの 窓口《まどぐち》で きいて ください。',
  'face-card-has-no-pin': '顔認証《かおにんしょう》の カードは ここでは つかえません。',
  'face-card-has-no-pin.do': '窓口《まどぐち》で して ください。',
  'no-valid-auth-certificate':
    'カードに つかえる 電子証明書《でんししょうめいしょ》が ありません。',
  'no-valid-auth-certificate.do': 'カードの 窓口《まどぐち》で つくって ください。',
  'no-valid-sign-certificate':
    'カードに つかえる 署名用《しょめいよう》の 電子証明書《でんししょうめいしょ》が ありません。',
  'no-valid-sign-certificate.do': 'カードの 窓口《まどぐち》で つくって ください。',
  'certificate-suspended': '電子証明書《でんししょうめいしょ》は とめて います。',
  'certificate-suspended.do': 'カードの 窓口《まどぐち》に 来《き》て ください。',
  'certificate-revoked': '電子証明書《でんししょうめいしょ》は もう つかえません。',
  'certificate-revoked.do': 'カードの 窓口《まどぐち》で 新《あたら》しく つくれます。',
  'certificate-expired': '電子証明書《でんししょうめいしょ》の 期限《きげん》が すぎました。',
  'certificate-expired.do': 'カードの 窓口《まどぐち》で 新《あたら》しく つくれます。',
  'certificate-not-trusted': '電子証明書《でんししょうめいしょ》を たしかめる ことが できません。',
  'certificate-not-trusted.do': 'カードの 窓口《まどぐち》で きいて ください。',
  'no-card-on-reader': 'カードが ありません。',
  'no-card-on-reader.do': 'カードを おいて ください。',
  'card-removed': 'とちゅうで カードが なくなりました。',
  'card-removed.do': 'カードを おいて、はじめから して ください。',
  'session-ended': 'ログインは 終《お》わりました。',
  'session-ended.do': 'もう いちど カードで ログインして ください。',
  'kiosk-document-unknown': 'この 書類《しょるい》は ここでは もらえません。',
  'kiosk-document-unknown.do': '窓口《まどぐち》に 行《い》って ください。',
  'kiosk-at-year-end': '年末年始《ねんまつねんし》は 休《やす》みです。',
  'kiosk-at-year-end.do': '1月に また つかえます。',
  'kiosk-outside-hours': '今《いま》は つかえない 時間《じかん》です。',
  'kiosk-outside-hours.do': 'つかえる 時間《じかん》に 来《き》て ください。',
  'kiosk-shop-closed': '店《みせ》が 閉《し》まって います。',
  'kiosk-shop-closed.do': '店《みせ》が 開《あ》いて いる ときに つかって ください。',
  'kiosk-no-machine': 'この 店《みせ》には コピー機《き》が ありません。',
  'kiosk-no-machine.do': 'ほかの 店《みせ》に 行《い》って ください。',
  'payment-not-made': 'お金《かね》が はらわれて いません。',
  'payment-not-made.do': 'もう いちど はらって ください。',
  'print-failed': '印刷《いんさつ》できませんでした。',
  'print-failed.do': 'お金《かね》は もらって いません。もう いちど して ください。',
  'resident-unknown': 'その 人《ひと》は いません。',
  'resident-unknown.do':
    '名前《なまえ》と 生《う》まれた日《ひ》を もう いちど 見《み》て ください。',
  'photo-too-large': '写真《しゃしん》が 大《おお》きすぎます。',
  'photo-too-large.do': '小《ちい》さく して ください。',
  'photo-not-a-picture': '写真《しゃしん》では ありません。',
  'photo-not-a-picture.do': 'JPEGか PNGの 写真《しゃしん》を えらんで ください。',
  'photo-wrong-shape': '写真《しゃしん》の かたちが ちがいます。',
  'photo-wrong-shape.do': 'たて 4.5cm、よこ 3.5cmの 写真《しゃしん》に して ください。',
  'photo-too-small': '写真《しゃしん》が 小《ちい》さすぎます。',
  'photo-too-small.do': 'もっと 大《おお》きい 写真《しゃしん》を えらんで ください。',
  'number-passes-check': 'この 番号《ばんごう》は つかえません。',
  'number-passes-check.do': '見本《みほん》では、にせの 番号《ばんごう》だけを つかいます。',
  'certificate-already-ended':
    '電子証明書《でんししょうめいしょ》の 期限《きげん》が、もう すぎた 日《ひ》に なります。',
  'certificate-already-ended.do':
    'カードと 電子証明書《でんししょうめいしょ》の 期限《きげん》を たしかめて ください。',
  'certificate-outlives-card':
    '電子証明書《でんししょうめいしょ》の 期限《きげん》が、カードの 期限《きげん》より 先《さき》に なります。',
  'certificate-outlives-card.do':
    'カードの 期限《きげん》までで、もう一度《いちど》 つくって ください。',
  'certificate-outlives-auth-certificate':
    '署名用《しょめいよう》の 期限《きげん》が、利用者証明用《りようしゃしょうめいよう》の 期限《きげん》より 先《さき》に なります。',
  'certificate-outlives-auth-certificate.do':
    '利用者証明用《りようしゃしょうめいよう》を 先《さき》に つくって ください。',
  'certificate-outlives-authority':
    '電子証明書《でんししょうめいしょ》の 期限《きげん》が、認証局《にんしょうきょく》の 期限《きげん》より 先《さき》に なります。',
  'certificate-outlives-authority.do':
    '認証局《にんしょうきょく》を 新《あたら》しくしてから、もう一度《いちど》 つくって ください。',
} satisfies Record<RefusalsDoorKey, string>
