// The neighbours the office works with: the card issuer's terminal, the authorities, numbers.
//
// `chipsOn` binds the terminal to a store, so that work on a chip can run inside the
// transaction of the act it belongs to.

import type { Authorities } from '../ports/authorities.ts'
import type { CardReader } from '../ports/chip-card.ts'
import type { CardIssuer } from '../ports/chip-issuer.ts'
import type { ChipStore } from '../ports/chip-store.ts'
import type { CardContent, CardPictures } from '../../core/chip/card-content.ts'
import type { NumberStore } from '../number-store/number-store.ts'

export type Chips = { readonly reader: CardReader; readonly issuer: CardIssuer }

export type PicturedHolder = Pick<CardContent, 'name' | 'address' | 'myNumber' | 'securityCode'>

export type Neighbours = {
  readonly chipsOn: (store: ChipStore) => Chips
  readonly authorities: Authorities
  readonly numbers: NumberStore
  /** Draws what the chip keeps as pictures, SPECIMEN across each. */
  readonly drawPictures: (holder: PicturedHolder) => CardPictures
}
