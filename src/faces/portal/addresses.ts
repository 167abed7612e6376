// Every address of the portal, and who may come in.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { portalTexts } from './texts/portal.ts'

export const portal = defineFace({
  id: 'portal',
  title: titleIn(portalTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['user'],
  doors: { reader: 'portal' },
  routes: {
    home: get(addressBook.portal, { guard: 'cardSessionIfAny' }),
    certificates: get('/portal/certificates', { guard: 'cardSession' }),
    state: get('/portal/state'),
    watch: get('/portal/watch'),
    putCard: post('/portal/card'),
    askPin: get('/portal/pin', { guard: 'openVisit' }),
    logIn: post('/portal/login', { guard: 'openVisit' }),
    logOut: post('/portal/logout'),
  },
})
