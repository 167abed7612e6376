// What the front page says: who are you, how the demo ward is, and the tour.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FrontKey } from '../ja/front.ts'

export const frontZhHans = {
  title: '一台机器上的个人编号卡窗口',
  lead: '申请、领取、使用、遗失、恢复——可在虚构的区里体验卡片的一生。',
  who: '您是哪一位？',
  user: '使用卡片的人',
  userLead: '试试用卡片登录或办理证明书。',
  staff: '窗口工作人员',
  staffLead: '受理申请、发放卡片、停用和恢复卡片。',
  maker: '开发服务的人',
  makerLead: '连接测试卡、证书和失效信息。',
  'link.desk': '桌面（选择卡片）',
  'link.portal': '个人门户',
  'link.kiosk': '证明书机',
  'link.counter': '窗口画面',
  'link.hotline': '停用卡片的电话',
  'link.clock': '推进日期',
  'link.pki': '认证机构（证书、失效信息）',
  'link.openapi': 'API（OpenAPI）',
  'link.guide': '使用指南',
  state: '样本区的现状',
  stateToday: '今天（虚拟日历）',
  stateResidents: '居民',
  stateCards: '有效卡片',
  stateSuspended: '暂停中的卡片',
  stateApplications: '办理中的申请',
  people: '{count}人',
  pieces: '{count}张',
  cases: '{count}件',
  tour: '两分钟了解卡片的一生',
  tour1: '在桌面把花子的卡放到门户读卡器上',
  tour2: '用密码1234登录门户',
  tour3: '在证明书机上办理住民票副本',
  tour4: '致电停用卡片',
  tour5: '确认门户和机器拒绝该卡',
  tour6: '在窗口解除暂停，两天后再次登录',
  notReal: '非真实的内容',
  notRealBody: '卡片、编号、证书、居民和付款均为虚构。编号的校验位故意不符。',
} satisfies Record<FrontKey, string>
