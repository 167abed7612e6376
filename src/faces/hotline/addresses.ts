// Every address of the hotline. Its first page is everybody's; the rest is for operators.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { hotlineTexts } from './texts/hotline.ts'

const operator = { guard: 'staff' } as const

export const hotline = defineFace({
  id: 'hotline',
  title: titleIn(hotlineTexts, 'faceName'),
  audience: 'operators',
  inProduction: 'every-route',
  front: ['staff'],
  doors: { staff: { role: 'operator', logIn: addressBook.hotline } },
  character: 'staff',
  routes: {
    front: get(addressBook.hotline, { guard: 'staffIfAny', audience: 'residents' }),
    logIn: post('/hotline/login'),
    logOut: post('/hotline/logout'),
    call: get('/hotline/call/:resident', operator),
    stop: post('/hotline/call/:resident/stop', operator),
    receipt: get('/hotline/receipt/:act', operator),
    identity: post('/hotline/receipt/:act', operator),
  },
})
