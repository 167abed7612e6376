// The address of the front page.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get } from '../shared/route.ts'
import { frontTexts } from './texts/front.ts'

export const front = defineFace({
  id: 'front',
  title: titleIn(frontTexts, 'title'),
  audience: 'residents',
  inProduction: 'every-route',
  routes: { show: get(addressBook.front) },
})
