// Every address of the guide. No login, and nothing of a reader is kept.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { pagesTexts } from './texts/pages.ts'

export const guide = defineFace({
  id: 'guide',
  title: titleIn(pagesTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['user'],
  routes: {
    home: get(addressBook.guide),
    ask: get('/guide/ask/:event'),
    calendar: get('/guide/ask/:event/calendar.ics'),
    section: get('/guide/read/:section'),
    leaflet: get('/guide/read/:section/leaflet.pdf'),
    faq: get('/guide/faq'),
    search: get('/guide/search'),
    calculators: get('/guide/calculators'),
    calculator: get('/guide/calculators/:calculator'),
    readings: get(addressBook.readings),
    editions: get('/guide/editions'),
    booklet: get('/guide/booklet.pdf'),
    fraud: get(addressBook.fraud),
    fax: get('/guide/fax'),
    faxPdf: get('/guide/fax.pdf'),
    reportFraud: post(addressBook.fraud),
  },
})
