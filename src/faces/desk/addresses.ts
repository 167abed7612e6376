// Every address of the desk: cards to choose, readers to put them on.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { deskTexts } from './texts/desk.ts'

export const desk = defineFace({
  id: 'desk',
  title: titleIn(deskTexts, 'faceName'),
  audience: 'demo',
  front: ['user', 'maker'],
  routes: {
    show: get(addressBook.desk),
    photo: get('/desk/cards/:card/photo'),
    put: post('/desk/put'),
    takeOff: post('/desk/take-off'),
  },
})
