// Every address of the FAX desk. The form is everybody's; the queue is for operators, who have
// logged in at the hotline.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { faxDeskTexts } from './texts/fax-desk.ts'

const operator = { guard: 'staff' } as const

export const fax = defineFace({
  id: 'fax',
  session: 'hotline',
  title: titleIn(faxDeskTexts, 'title'),
  audience: 'operators',
  inProduction: 'every-route',
  doors: { staff: { role: 'operator', logIn: addressBook.hotline } },
  character: 'staff',
  routes: {
    queue: get(addressBook.fax, operator),
    form: get(addressBook.faxForm, { audience: 'residents' }),
    takeForm: post(addressBook.faxForm, { audience: 'residents' }),
    formPdf: get(addressBook.faxFormPdf, { audience: 'residents' }),
    receipt: get('/hotline/fax/receipt', { audience: 'residents' }),
    fax: get('/hotline/fax/:fax', operator),
    file: get('/hotline/fax/:fax/file', operator),
    original: get('/hotline/fax/:fax/original', operator),
    entry: post('/hotline/fax/:fax/entry', operator),
    confirm: post('/hotline/fax/:fax/confirm', operator),
    sendBack: post('/hotline/fax/:fax/back', operator),
  },
})
