// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const deskJa = {
  faceName: '机',
  title: 'カードの置いてある机',
  lead: '架空の住民のカードです。1枚選んでリーダーに置くと、その画面でカードを使えます。',
  readers: 'カードリーダー',
  'reader.portal': 'マイポータル',
  'reader.kiosk': '証明書の機械',
  'reader.counter': '窓口',
  'reader.client': 'パソコン',
  readerEmpty: '空いています',
  readerOpen: '画面を開く',
  takeOff: 'カードを取る',
  put: '{reader}に置く',
  choose: '{name}さんのカードを見る',
  cards: '机の上のカード',
  search: '氏名で探す',
  searchSubmit: '探す',
  noCards: '机にカードがありません',
  noCardsLead: '窓口で申請し、日にちを進めて受け取ると、ここに並びます。',
  chip: 'ICチップの状態',
  pinUnset: '未設定',
  lastCommand: '最後の動作',
  lastCommandNone: 'まだ使われていません',
  'command.selected': '応用を選びました',
  'command.read': '記録を読み出しました',
  'command.pin_verified': '暗証番号を確認しました',
  'command.pin_refused': '暗証番号が違いました',
  'command.pin_blocked': 'ロックされた暗証番号を断りました',
  'command.signed': '署名を作りました',
  'command.written': '記録を書き換えました',
  'command.refused': '求めを断りました',
  additions: '追記欄',
  additionsFree: '残り{free}行（全{of}行）',
}

export type DeskKey = keyof typeof deskJa
