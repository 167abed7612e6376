// What the portal says: logging in with the card, and the card at a glance.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const portalJa = {
  faceName: 'マイポータル（見本）',
  wantedTitle: 'カードをリーダーに置いてください',
  wantedLead: 'マイナンバーカードと、数字4けたの暗証番号でログインします。',
  wantedDesk: '机でカードを選ぶ',
  wantedWaiting: 'カードが置かれると、自動的に次へ進みます。',
  wantedNext: 'カードを置いたので次へ進む',
  lostTitle: 'カードをなくしたときは',
  lostBody: 'すぐに電話でカードを止められます。24時間365日受け付けています。',
  lostLink: 'カードを止める',
  pinTitle: '暗証番号を入力してください',
  pinLabel: '利用者証明用電子証明書の暗証番号',
  pinSupport: 'カードを受け取ったときに決めた、数字4けたの番号です。',
  pinOf: '{name}さんのカード',
  pinSubmit: 'ログインする',
  pinOther: '別のカードを使う',
  refusedTitle: 'ログインできません',
  waitTitle: 'ログインできるのは{day}からです',
  waitWhy:
    '電子証明書の発行や更新、一時停止の解除をしたあと、ポータルにログインできるのは2日後からです。',
  tryAgain: 'もう一度試す',
  homeTitle: '{name}さんのカード',
  logout: 'ログアウトする',
  loggedOut: 'ログアウトしました。カードをお取りください。',
  nextThing: '次にすること',
  deadlines: 'これからの期限',
  noDeadlines: '1年以内に来る期限はありません。',
  certificates: '電子証明書',
  certificateName: '種類',
  certificateState: '状態',
  pins: '暗証番号の残り回数',
  pinsWhy: '続けて間違えるとロックされます。正しく入力すると回数は元に戻ります。',
  uses: 'いま使えるサービス',
  'use.portal': 'このポータル',
  'use.kiosk': 'コンビニ交付',
  'use.signature': '電子申請（署名）',
  'use.insurance': '健康保険証としての利用',
  useNow: '使えます',
  useFrom: '{day}から使えます',
  useNot: '使えません',
  'deadline.card_expiry': 'カードの有効期限',
  'deadline.auth_expiry': '利用者証明用電子証明書の有効期限',
  'deadline.sign_expiry': '署名用電子証明書の有効期限',
  'deadline.renewal_opens': '更新の受付が始まる日',
  'deadline.stay_end': '在留期間の満了日',
  'deadline.continued_use': '継続利用の手続きの期限',
  'deadline.portal_login': 'ポータルにログインできる日',
  'action.none': 'いま必要な手続きはありません。',
  'action.renew_certificates':
    '電子証明書を更新してください。カードと有効期限通知書をカード窓口へお持ちください。無料です。',
  'action.renew_card': '新しいカードを申請してください。受取りまで1か月から2か月かかります。',
  'action.unlock_pin':
    'ロックされた暗証番号があります。カードと本人確認書類をカード窓口へお持ちください。',
  'action.issue_sign':
    '署名用電子証明書が失効しています。電子申請に使う方は、カード窓口で新しく発行できます。',
  'action.continued_use':
    '引越し後もカードを使うための手続きがまだです。カードを受付窓口へお持ちください。',
  'action.extend_stay':
    '在留期間が変わったら、カードの有効期間も変えてください。期限までにカード窓口でお手続きください。',
  'action.fill_face':
    'カードの「電子証明書の有効期限」の欄が空いています。消えにくいペンで書いておくと便利です。',
  byDay: '{day}まで',
}

export type PortalKey = keyof typeof portalJa
