// Every address of the enrolment of staff.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { enrolTexts } from './texts/enrol.ts'

export const enrolment = defineFace({
  id: 'enrol',
  title: titleIn(enrolTexts, 'title'),
  audience: 'staff',
  inProduction: 'every-route',
  character: 'staff',
  routes: { form: get(addressBook.enrol), enrol: post(addressBook.enrol) },
})
