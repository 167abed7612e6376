// What the front page says: who are you, how the demo ward is, and the tour.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { FrontKey } from '../ja/front.ts'

export const frontJaEasy = {
  title: 'マイナンバーカードの 窓口《まどぐち》の 見本《みほん》',
  lead: 'カードを 申《もう》し込《こ》む、つかう、なくす、また つかう。ぜんぶ ここで ためせます。',
  who: 'あなたは だれですか',
  user: 'カードを つかう 人《ひと》',
  userLead: 'カードで ログインしたり、書類《しょるい》を もらったり します。',
  staff: '窓口《まどぐち》の 人《ひと》',
  staffLead: 'カードを わたしたり、とめたり します。',
  maker: 'サービスを つくる 人《ひと》',
  makerLead: 'テストの カードを つかいます。',
  'link.desk': '机《つくえ》（カードを えらぶ）',
  'link.portal': 'マイポータル',
  'link.kiosk': '書類《しょるい》の きかい',
  'link.counter': '窓口《まどぐち》の 画面《がめん》',
  'link.hotline': 'カードを とめる 電話《でんわ》',
  'link.clock': 'ひにちを すすめる',
  'link.pki': '認証局《にんしょうきょく》',
  'link.openapi': 'API（OpenAPI）',
  'link.letters': '｜届《とど》いた｜手紙《てがみ》を｜確《たし》かめる',
  'link.client': 'パソコンでカードを｜使《つか》う',
  'link.guide': '利用《りよう》の ご案内《あんない》',
  state: '今《いま》の 見本《みほん》の 区《く》',
  stateToday: 'きょう（見本《みほん》の カレンダー）',
  stateResidents: '住《す》んで いる 人《ひと》',
  stateCards: 'つかえる カード',
  stateSuspended: 'とめて いる カード',
  stateApplications: '申《もう》し込《こ》み',
  people: '{count}にん',
  pieces: '{count}まい',
  cases: '{count}けん',
  tour: '2ふんで わかる カードの 一生《いっしょう》',
  tour1: '机《つくえ》で 花子《はなこ》さんの カードを ポータルに おく',
  tour2: 'ポータルに 1234で ログインする',
  tour3: 'きかいで 住民票《じゅうみんひょう》の 写《うつ》しを もらう',
  tour4: '電話《でんわ》で カードを とめる',
  tour5: 'つかえない ことを 見《み》る',
  tour6: '窓口《まどぐち》で もどして、2日あとに ログインする',
  notReal: '本物《ほんもの》では ない もの',
  notRealBody:
    'カード、番号《ばんごう》、住《す》んで いる 人《ひと》、お金《かね》は ぜんぶ 本物《ほんもの》では ありません。',
} satisfies Record<FrontKey, string>
