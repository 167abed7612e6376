// The addresses at which anybody has signatures checked: a page, and the same for programs.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { verifyTexts } from './texts/verify.ts'

/** What each file may measure. */
const largestFile = 5 * 1024 * 1024
const withFiles = { maxBytes: largestFile, files: 4 } as const

export const verify = defineFace({
  id: 'verify',
  title: titleIn(verifyTexts, 'title'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['maker'],
  routes: {
    show: get(addressBook.verify),
    check: post(addressBook.verify, withFiles),
    ask: post('/api/verify', { ...withFiles, audience: 'developers' }),
  },
})
