// Every address of the person's side of a sign-in, each step with its guard: the card that lies on
// the reader is compared with the one that answered the PIN before anything is told of it.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { signInTexts } from './texts/sign-in.ts'

export const signIn = defineFace({
  id: 'sign-in',
  title: titleIn(signInTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  doors: { reader: 'sign-in' },
  routes: {
    home: get(addressBook.signIn),
    choose: get('/sign-in/:id'),
    state: get('/sign-in/:id/state'),
    put: post('/sign-in/:id/card'),
    askPin: get('/sign-in/:id/pin', { guard: 'openVisit' }),
    pin: post('/sign-in/:id/pin', { guard: 'openVisit' }),
    askItems: get('/sign-in/:id/items', { guard: 'cardSession' }),
    items: post('/sign-in/:id/items', { guard: 'cardSession' }),
    askConsent: get('/sign-in/:id/consent', { guard: 'cardSession' }),
    consent: post('/sign-in/:id/consent', { guard: 'cardSession' }),
    cancel: post('/sign-in/:id/cancel'),
  },
})
