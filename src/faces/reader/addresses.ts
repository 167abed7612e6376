// Every address of the card reader over HTTP. Whoever may speak to a card holds it, so it is
// for demonstration and tests.

import { defineFace } from '../shared/define-face.tsx'
import { post } from '../shared/route.ts'

export const reader = defineFace({
  id: 'reader',
  title: () => 'Card reader',
  audience: 'demo',
  routes: {
    putOn: post('/reader'),
    passOn: post('/reader/:connection', { maxBytes: 200_000 }),
    reset: post('/reader/:connection/reset'),
    close: post('/reader/:connection/close'),
  },
})
