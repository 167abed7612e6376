// When a paper is asked for. In English.
// Keys are those of the Japanese file; a missing one does not compile.

import type { CircumstancesKey } from '../ja/circumstances.ts'

export const circumstancesEn = {
  always: 'always',
  by_guardian: 'when a guardian comes',
  by_proxy: 'when a proxy comes',
  card_in_hand: 'when the earlier card is at hand',
  disaster: 'after a disaster',
  holds_card: 'when there is a card',
  lost_at_home: 'when it was lost at home',
  lost_outside: 'when it was lost outside',
  notice_was_sent: 'when the expiry notice has arrived',
  photo_is_brought: 'when the photo is brought along',
  pin_unknown: 'when the PIN is not known',
  replaces_card: 'when it takes the place of an earlier card',
  stolen: 'when it was stolen',
} satisfies Record<CircumstancesKey, string>
