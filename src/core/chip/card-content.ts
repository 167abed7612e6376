// What the issuer writes into the chip about the holder: the face of the card as data.
//
// Texts are written as received, never normalised. Pictures are opaque bytes here; the
// card-picture adapter draws them, SPECIMEN across each.

import type { Day } from '../kernel/day.ts'

/** As in the text application: 1 male, 2 female, 9 not applicable. */
export type SexCode = '1' | '2' | '9'

export type CardPictures = {
  readonly name: Uint8Array
  readonly address: Uint8Array
  readonly photo: Uint8Array
  readonly securityCode: Uint8Array
  readonly myNumber: Uint8Array
}

export type CardContent = {
  /** Family name, U+3000, given name. */
  readonly name: string
  readonly address: string
  readonly birthDate: Day
  readonly sex: SexCode
  readonly myNumber: string
  readonly cardExpiryDate: Day
  /** Four digits on the face. */
  readonly securityCode: string
  /** Five digits. */
  readonly municipalityCode: string
  readonly pictures: CardPictures
}
