// Every address of the resident's keypad. What opens it is the code on the clerk's screen.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { keypadTexts } from './texts/keypad.ts'

export const keypad = defineFace({
  id: 'keypad',
  title: titleIn(keypadTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  character: 'kiosk',
  routes: {
    show: get(addressBook.keypad),
    join: post('/keypad/join'),
    answer: post('/keypad/answer'),
    leave: post('/keypad/leave'),
  },
})
