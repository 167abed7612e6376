// The one address of the letter check. Everybody may ask, and nothing is remembered.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get } from '../shared/route.ts'
import { lettersTexts } from './texts/letters.ts'

export const letters = defineFace({
  id: 'letters',
  title: titleIn(lettersTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['user'],
  routes: { check: get(addressBook.letters) },
})
