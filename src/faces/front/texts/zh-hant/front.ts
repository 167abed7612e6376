// What the front page says: who are you, how the demo ward is, and the tour.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FrontKey } from '../ja/front.ts'

export const frontZhHant = {
  title: '一台機器上的個人編號卡窗口',
  lead: '申請、領取、使用、遺失、恢復——可在虛構的區裡體驗卡片的一生。',
  who: '您是哪一位？',
  user: '使用卡片的人',
  userLead: '試試用卡片登入或辦理證明書。',
  staff: '窗口工作人員',
  staffLead: '受理申請、發放卡片、停用和恢復卡片。',
  maker: '開發服務的人',
  makerLead: '連接測試卡、證書和失效資訊。',
  'link.desk': '桌面（選擇卡片）',
  'link.portal': '個人入口',
  'link.kiosk': '證明書機',
  'link.counter': '窗口畫面',
  'link.hotline': '停用卡片的電話',
  'link.clock': '推進日期',
  'link.pki': '認證機構（憑證、失效資訊）',
  'link.openapi': 'API（OpenAPI）',
  'link.guide': '使用指南',
  state: '樣本區的現狀',
  stateToday: '今天（虛擬日曆）',
  stateResidents: '居民',
  stateCards: '有效卡片',
  stateSuspended: '暫停中的卡片',
  stateApplications: '辦理中的申請',
  people: '{count}人',
  pieces: '{count}張',
  cases: '{count}件',
  tour: '兩分鐘了解卡片的一生',
  tour1: '在桌面把花子的卡放到入口讀卡機上',
  tour2: '用密碼1234登入入口',
  tour3: '在證明書機上辦理住民票副本',
  tour4: '致電停用卡片',
  tour5: '確認入口和機器拒絕該卡',
  tour6: '在窗口解除暫停，兩天後再次登入',
  notReal: '非真實的內容',
  notRealBody: '卡片、編號、證書、居民和付款均為虛構。編號的檢查碼故意不符。',
} satisfies Record<FrontKey, string>
