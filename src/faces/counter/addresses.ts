// Every address of the counter. All but the login are for a clerk who has logged in.

import { photoLimits } from '../../core/photo/application-photo.ts'
import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { counterTexts } from './texts/counter.ts'

const logIn = '/counter/login'
const clerk = { guard: 'staff' } as const
const withPhoto = { ...clerk, maxBytes: photoLimits.maxBytes, files: 1 } as const

export const counter = defineFace({
  id: 'counter',
  title: titleIn(counterTexts, 'faceName'),
  audience: 'staff',
  inProduction: 'every-route',
  front: ['staff'],
  doors: { reader: 'counter', staff: { role: 'clerk', logIn, comesBack: true } },
  character: 'staff',
  routes: {
    home: get(addressBook.counter, clerk),
    askLogIn: get(logIn, { guard: 'staffIfAny' }),
    logIn: post(logIn),
    logOut: post('/counter/logout'),
    photo: get('/counter/photos/:key', clerk),
    person: get('/counter/residents/:id', clerk),
    act: get('/counter/residents/:id/acts/:act', clerk),
    case: get('/counter/residents/:id/do/:procedure', clerk),
    takeCase: post('/counter/residents/:id/do/:procedure', withPhoto),
    discard: post('/counter/residents/:id/do/:procedure/discard', clerk),
    check: get('/counter/residents/:id/do/:procedure/check', clerk),
    checklist: get('/counter/residents/:id/do/:procedure/checklist', clerk),
    keypad: get('/counter/residents/:id/do/:procedure/keypad', clerk),
    renewKeypad: post('/counter/residents/:id/do/:procedure/keypad', clerk),
    confirm: post('/counter/residents/:id/do/:procedure/confirm', clerk),
  },
})
