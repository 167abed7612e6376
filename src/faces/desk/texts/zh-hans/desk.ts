// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { DeskKey } from '../ja/desk.ts'

export const deskZhHans = {
  faceName: '桌面',
  title: '放着卡片的桌面',
  lead: '这些是虚构居民的卡片。选一张放到读卡器上，即可在对应画面使用。',
  readers: '读卡器',
  'reader.portal': '个人门户',
  'reader.kiosk': '证明书机',
  'reader.counter': '窗口',
  'reader.client': '电脑',
  readerEmpty: '空',
  readerOpen: '打开画面',
  takeOff: '取下卡片',
  put: '放到{reader}',
  choose: '查看{name}的卡片',
  cards: '桌面上的卡片',
  search: '按姓名查找',
  searchSubmit: '查找',
  noCards: '桌面上没有卡片',
  noCardsLead: '在窗口申请、推进日期并领取后，卡片会出现在这里。',
  chip: '芯片状态',
  pinUnset: '未设定',
  lastCommand: '最后的操作',
  lastCommandNone: '尚未使用',
  'command.selected': '选择了应用',
  'command.read': '读取了记录',
  'command.pin_verified': '验证了密码',
  'command.pin_refused': '密码错误',
  'command.pin_blocked': '拒绝了已锁定的密码',
  'command.signed': '生成了签名',
  'command.written': '改写了记录',
  'command.refused': '拒绝了请求',
  additions: '追加栏',
  additionsFree: '剩余{free}行（共{of}行）',
} satisfies Record<DeskKey, string>
