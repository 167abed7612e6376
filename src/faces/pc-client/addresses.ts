// Every address of the client software. Nobody logs in here: each act asks for its own PIN, and
// is taken only for the card whose page was shown.

import { addressBook } from '../shared/address-book.ts'
import { defineFace, titleIn } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'
import { clientTexts } from './texts/client.ts'

/** What a file that is signed or checked may measure. */
const largestFile = 5 * 1024 * 1024

const visit = { guard: 'openVisit' } as const
const withFile = { ...visit, maxBytes: largestFile, files: 1 } as const
const withFiles = { ...withFile, files: 2 } as const

export const client = defineFace({
  id: 'client',
  title: titleIn(clientTexts, 'faceName'),
  audience: 'residents',
  inProduction: 'every-route',
  front: ['user'],
  doors: { reader: 'client' },
  routes: {
    home: get(addressBook.client, { guard: 'openVisitIfAny' }),
    state: get('/portal/client/state'),
    watch: get('/portal/client/watch'),
    notice: post('/portal/client/notice'),
    check: post('/portal/client/check', visit),
    askSign: get('/portal/client/sign', visit),
    sign: post('/portal/client/sign', visit),
    askChange: get('/portal/client/pin/:pin', visit),
    change: post('/portal/client/pin/:pin', visit),
    askRevoke: get('/portal/client/revoke/:kind', visit),
    revoke: post('/portal/client/revoke/:kind', visit),
    where: get('/portal/client/where/:pin', visit),
    files: get('/portal/client/files', visit),
    signFile: post('/portal/client/files/sign', withFile),
    verifyFile: post('/portal/client/files/verify', withFiles),
  },
})
