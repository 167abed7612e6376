// What the front page says: who are you, how the demo ward is, and the tour.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const frontJa = {
  title: 'マイナンバーカードの窓口を、一台の中に',
  lead: '申請、交付、利用、紛失、再開まで。カードの一生を、架空の区で最後まで試せます。',
  who: 'あなたはどなたですか',
  user: 'カードを使う人',
  userLead: 'カードでログインしたり、証明書を取ったりしてみる。',
  staff: '窓口の人',
  staffLead: '申請を受け、カードを渡し、止まったカードを戻す。',
  maker: 'サービスを作る人',
  makerLead: '証明書の検証先、失効情報、テスト用カードをつなぐ。',
  'link.desk': '机（カードを選ぶ）',
  'link.portal': 'マイポータル',
  'link.kiosk': '証明書の機械',
  'link.counter': '窓口の画面',
  'link.hotline': 'カードを止める電話',
  'link.clock': '日にちを進める',
  'link.pki': '認証局（証明書・失効情報）',
  'link.openapi': 'API（OpenAPI）',
  'link.letters': '届いた手紙を確かめる',
  'link.client': 'パソコンでカードを使う',
  'link.guide': '利用のご案内',
  state: 'いまの見本の区',
  stateToday: '今日（見本の暦）',
  stateResidents: '住民',
  stateCards: '有効なカード',
  stateSuspended: '一時停止中のカード',
  stateApplications: '手続き中の申請',
  people: '{count}人',
  pieces: '{count}枚',
  cases: '{count}件',
  tour: '2分でわかる、カードの一生',
  tour1: '机で花子さんのカードをポータルのリーダーに置く',
  tour2: 'ポータルに暗証番号1234でログインする',
  tour3: '証明書の機械で住民票の写しを取る',
  tour4: '電話でカードを止める',
  tour5: 'ポータルと機械が断ることを確かめる',
  tour6: '窓口で一時停止を解除し、2日後にまたログインする',
  notReal: '本物ではないもの',
  notRealBody:
    'カード、番号、証明書、住民、支払いはすべて架空です。番号は検査数字が合わないように作ってあります。',
}

export type FrontKey = keyof typeof frontJa
