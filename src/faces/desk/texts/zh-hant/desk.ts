// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { DeskKey } from '../ja/desk.ts'

export const deskZhHant = {
  faceName: '桌面',
  title: '放著卡片的桌面',
  lead: '這些是虛構居民的卡片。選一張放到讀卡機上，即可在對應畫面使用。',
  readers: '讀卡機',
  'reader.portal': '個人入口',
  'reader.kiosk': '證明書機',
  'reader.counter': '窗口',
  'reader.client': '電腦',
  readerEmpty: '空',
  readerOpen: '開啟畫面',
  takeOff: '取下卡片',
  put: '放到{reader}',
  choose: '查看{name}的卡片',
  cards: '桌面上的卡片',
  search: '按姓名查找',
  searchSubmit: '查找',
  noCards: '桌面上沒有卡片',
  noCardsLead: '在窗口申請、推進日期並領取後，卡片會出現在這裡。',
  chip: '晶片狀態',
  pinUnset: '未設定',
  lastCommand: '最後的操作',
  lastCommandNone: '尚未使用',
  'command.selected': '選擇了應用',
  'command.read': '讀取了記錄',
  'command.pin_verified': '驗證了密碼',
  'command.pin_refused': '密碼錯誤',
  'command.pin_blocked': '拒絕了已鎖定的密碼',
  'command.signed': '產生了簽名',
  'command.written': '改寫了記錄',
  'command.refused': '拒絕了請求',
  additions: '追記欄',
  additionsFree: '剩餘{free}行（共{of}行）',
} satisfies Record<DeskKey, string>
