// Every address of the kiosk, and who may come in.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { kioskTexts } from './texts/kiosk.ts'

export const kiosk = defineFace({
  id: 'kiosk',
  title: titleIn(kioskTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['user'],
  doors: { reader: 'kiosk', cardWanted: '/kiosk/card' },
  character: 'kiosk',
  routes: {
    start: get(addressBook.kiosk),
    begin: post('/kiosk/start'),
    card: get('/kiosk/card'),
    state: get('/kiosk/state'),
    putCard: post('/kiosk/card'),
    askPin: get('/kiosk/pin', { guard: 'openVisit' }),
    pin: post('/kiosk/pin', { guard: 'openVisit' }),
    documents: get('/kiosk/document', { guard: 'cardSession' }),
    document: post('/kiosk/document', { guard: 'cardSession' }),
    askContent: get('/kiosk/content', { guard: 'cardSession' }),
    content: post('/kiosk/content', { guard: 'cardSession' }),
    askPayment: get('/kiosk/pay', { guard: 'cardSession' }),
    pay: post('/kiosk/pay', { guard: 'cardSession' }),
    ready: get('/kiosk/ready', { guard: 'cardSession' }),
    paper: get('/kiosk/paper', { guard: 'cardSessionIfAny' }),
    finish: post('/kiosk/finish'),
    cancel: post('/kiosk/cancel'),
    timeout: get('/kiosk/timeout'),
    taken: post('/kiosk/taken'),
  },
})
