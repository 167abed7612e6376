// When a paper is asked for. In Japanese, written first.
// The other locales are held to these keys by their type.

export const circumstancesJa = {
  always: 'いつも',
  by_guardian: '法定代理人が来たとき',
  by_proxy: '代理人が来たとき',
  card_in_hand: '前のカードが手元にあるとき',
  disaster: '罹災のとき',
  holds_card: 'カードを持っているとき',
  lost_at_home: '自宅でなくしたとき',
  lost_outside: '外でなくしたとき',
  notice_was_sent: '有効期限通知書が届いているとき',
  photo_is_brought: '写真を持参するとき',
  pin_unknown: '暗証番号がわからないとき',
  replaces_card: '前のカードと取り替えるとき',
  stolen: '盗まれたとき',
}

export type CircumstancesKey = keyof typeof circumstancesJa
