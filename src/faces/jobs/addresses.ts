// The page of the jobs that were given up.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { jobsTexts } from './texts/jobs.ts'

export const jobs = defineFace({
  id: 'jobs',
  title: titleIn(jobsTexts, 'title'),
  audience: 'demo',
  front: ['maker'],
  character: 'staff',
  routes: { list: get(addressBook.jobs), tryAgain: post(addressBook.jobs) },
})
