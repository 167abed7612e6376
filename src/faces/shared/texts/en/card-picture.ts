// What is said about the drawn card: its title and description, and its few labels.
// In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureEn = {
  front: 'Front',
  back: 'Back',
  frontTitle: 'My Number Card of {name}, front (specimen)',
  backTitle: 'My Number Card of {name}, back (specimen)',
  frontDescription:
    'Address {address}. Born {birthDate}. Card valid until {expiryDate}. Additions ' +
    'field: {additions}.',
  backDescription: 'The number is not shown. Name, date of birth and the chip are here.',
  backDescriptionShown: 'The number is shown.',
  noAdditions: 'empty',
  showNumber: 'Show the number',
  hideNumber: 'Hide the number',
} satisfies Record<CardPictureKey, string>
