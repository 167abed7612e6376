// The page of the two certification authorities; what stands below it is served by `pki-http`.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get } from '../shared/route.ts'
import { authoritiesTexts } from './texts/authorities.ts'

export const authorities = defineFace({
  id: 'pki',
  title: titleIn(authoritiesTexts, 'title'),
  audience: 'developers',
  front: ['maker'],
  inProduction: 'every-route',
  routes: { show: get(addressBook.authorities) },
})
