// Every address of the API. What plays staff by script, or shows people without a login, is
// for demonstrations.

import { addressBook } from '../shared/address-book.ts'
import { defineFace } from '../shared/define-face.tsx'
import { get, post } from '../shared/route.ts'

const megabyte = 1024 * 1024
const order = { maxBytes: megabyte } as const
const demo = { audience: 'demo' } as const
const demoOrder = { ...order, ...demo } as const

/** Of the API, none of these shows or changes anything about a person. */
const openQuestions = ['/api/procedures', '/api/ask']

export const api = defineFace({
  id: 'api',
  title: () => 'API (OpenAPI)',
  audience: 'developers',
  inProduction: ['/healthz', '/readyz', '/metrics', addressBook.openapi, ...openQuestions],
  front: ['maker'],
  routes: {
    description: get(addressBook.openapi),
    health: get('/healthz'),
    readiness: get('/readyz'),
    metrics: get('/metrics'),
    personas: get('/api/personas', demo),
    procedures: get('/api/procedures'),
    person: get('/api/residents/:person', demo),
    certificates: get('/api/residents/:person/certificates', demo),
    ask: post('/api/ask', { maxBytes: 32 * megabyte }),
    do: post('/api/do', demoOrder),
    attach: post('/api/residents/:person/attach', demoOrder),
    revoke: post('/api/residents/:person/revoke-by-client', demoOrder),
    attachment: get('/api/attachments/:attachment', demo),
    givenUp: get('/api/outbox', demo),
    tryAgain: post('/api/outbox/:job/retry', demoOrder),
    detach: post('/api/attachments/:attachment/detach', demoOrder),
    verifyLedger: post('/api/verify-ledger', order),
  },
})
