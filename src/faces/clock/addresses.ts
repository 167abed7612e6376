// The clock's address: people move it with a form, scripts with JSON.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { clockTexts } from './texts/clock.ts'

export const clock = defineFace({
  id: 'clock',
  title: titleIn(clockTexts, 'faceName'),
  audience: 'demo',
  front: ['staff'],
  character: 'staff',
  routes: { show: get(addressBook.clock), move: post(addressBook.clock) },
})
