// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { DeskKey } from '../ja/desk.ts'

export const deskJaEasy = {
  faceName: '机《つくえ》',
  title: 'カードが ある 机《つくえ》',
  lead: '本当《ほんとう》の 人《ひと》の カードでは ありません。1つ えらんで リーダーに おいて ください。',
  readers: 'カードリーダー',
  'reader.portal': 'マイポータル',
  'reader.kiosk': '書類《しょるい》の きかい',
  'reader.counter': '窓口《まどぐち》',
  'reader.client': 'パソコン',
  readerEmpty: 'なにも ありません',
  readerOpen: '画面《がめん》を 開《ひら》く',
  takeOff: 'カードを とる',
  put: '{reader}に おく',
  choose: '{name}さんの カードを 見《み》る',
  cards: '机《つくえ》の カード',
  search: '名前《なまえ》で さがす',
  searchSubmit: 'さがす',
  noCards: 'カードが ありません',
  noCardsLead: '窓口《まどぐち》で 申《もう》し込《こ》んで、カードを もらうと、ここに あります。',
  chip: 'ICチップの ようす',
  pinUnset: 'きめて いません',
  lastCommand: 'さいごに した こと',
  lastCommandNone: 'まだ つかって いません',
  'command.selected': 'えらびました',
  'command.read': '読《よ》みました',
  'command.pin_verified': '番号《ばんごう》が あって いました',
  'command.pin_refused': '番号《ばんごう》が ちがいました',
  'command.pin_blocked': 'ロックで ことわりました',
  'command.signed': '署名《しょめい》を つくりました',
  'command.written': '書《か》きました',
  'command.refused': 'ことわりました',
  additions: '追記欄《ついきらん》',
  additionsFree: 'のこり {free}（ぜんぶ {of}）',
} satisfies Record<DeskKey, string>
