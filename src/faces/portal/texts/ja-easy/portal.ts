// What the portal says: logging in with the card, and the card at a glance.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { PortalKey } from '../ja/portal.ts'

export const portalJaEasy = {
  faceName: 'マイポータル（見本《みほん》）',
  wantedTitle: 'カードを おいて ください',
  wantedLead: 'マイナンバーカードと、すうじ 4つの 番号《ばんごう》を つかいます。',
  wantedDesk: '机《つくえ》で カードを えらぶ',
  wantedWaiting: 'カードを おくと、つぎに すすみます。',
  wantedNext: 'カードを おきました。つぎへ',
  lostTitle: 'カードを なくした ときは',
  lostBody:
    '電話《でんわ》で すぐに カードを とめて ください。夜《よる》も 休《やす》みの 日《ひ》も できます。',
  lostLink: 'カードを とめる',
  pinTitle: '暗証番号《あんしょうばんごう》を 入《い》れて ください',
  pinLabel: '利用者証明用《りようしゃしょうめいよう》の 暗証番号《あんしょうばんごう》',
  pinSupport: 'カードを もらった ときに きめた、すうじ 4つの 番号《ばんごう》です。',
  pinOf: '{name}さんの カード',
  pinSubmit: 'ログインする',
  pinOther: 'ほかの カードを つかう',
  refusedTitle: 'ログイン できません',
  waitTitle: '{day}から ログイン できます',
  waitWhy:
    '電子証明書《でんししょうめいしょ》を つくった とき、カードを また つかえるように した ときは、2日あとから つかえます。',
  tryAgain: 'もう いちど',
  homeTitle: '{name}さんの カード',
  logout: 'ログアウト',
  loggedOut: 'ログアウトしました。カードを もって かえって ください。',
  nextThing: 'つぎに する こと',
  deadlines: 'これからの 期限《きげん》',
  noDeadlines: '1年の あいだに 期限《きげん》は ありません。',
  certificates: '電子証明書《でんししょうめいしょ》',
  certificateName: '種類《しゅるい》',
  certificateState: 'ようす',
  pins: '暗証番号《あんしょうばんごう》 のこりの かいすう',
  pinsWhy: 'まちがえると へります。ただしく 入《い》れると もどります。',
  uses: '今《いま》 つかえる サービス',
  'use.portal': 'この ポータル',
  'use.kiosk': 'コンビニで 書類《しょるい》を もらう',
  'use.signature': 'インターネットの 申《もう》し込《こ》み',
  'use.insurance': '病院《びょういん》で つかう',
  useNow: 'つかえます',
  useFrom: '{day}から つかえます',
  useNot: 'つかえません',
  'deadline.card_expiry': 'カードの 期限《きげん》',
  'deadline.auth_expiry':
    '利用者証明用《りようしゃしょうめいよう》 電子証明書《でんししょうめいしょ》の 期限《きげん》',
  'deadline.sign_expiry':
    '署名用《しょめいよう》 電子証明書《でんししょうめいしょ》の 期限《きげん》',
  'deadline.renewal_opens': '新《あたら》しく できる 日《ひ》',
  'deadline.stay_end': '在留期間《ざいりゅうきかん》の 終《お》わり',
  'deadline.continued_use': '引《ひ》っ越《こ》しの あとの 手続《てつづ》きの 期限《きげん》',
  'deadline.portal_login': 'ポータルが つかえる 日《ひ》',
  'action.none': '今《いま》 する ことは ありません。',
  'action.renew_certificates':
    '電子証明書《でんししょうめいしょ》を 新《あたら》しく して ください。カードと 手紙《てがみ》を もって、カードの 窓口《まどぐち》に 来《き》て ' +
    'ください。お金《かね》は いりません。',
  'action.renew_card':
    '新《あたら》しい カードを 申《もう》し込《こ》んで ください。1か月から 2か月 かかります。',
  'action.unlock_pin':
    'つかえない 暗証番号《あんしょうばんごう》が あります。カードと 名前《なまえ》が わかる 書類《しょるい》を もって、カードの 窓口《まどぐち》に 来《き》て ください。',
  'action.issue_sign':
    '署名用《しょめいよう》の 電子証明書《でんししょうめいしょ》が つかえません。ひつような 人《ひと》は カードの 窓口《まどぐち》で つくれます。',
  'action.continued_use':
    '引《ひ》っ越《こ》しの あとの 手続《てつづ》きが まだです。カードを もって 窓口《まどぐち》に 来《き》て ください。',
  'action.extend_stay':
    '在留期間《ざいりゅうきかん》が かわったら、カードの 期限《きげん》も かえて ください。期限《きげん》までに カードの 窓口《まどぐち》に 来《き》て ください。',
  'action.fill_face':
    'カードの「電子証明書《でんししょうめいしょ》の 期限《きげん》」を ペンで 書《か》いて ください。',
  byDay: '{day}まで',
} satisfies Record<PortalKey, string>
