// The API for programs (`/api`), its description (`/openapi.json`) and the health pages.

import { procedures } from '../../core/procedures/index.ts'
import { readinessOf } from '../../shell/ledger/readiness.ts'
import { townCode } from '../../shell/office.ts'
import {
  jsonReply,
  problem,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Route,
} from '../../shell/ports/web.ts'
import { answerLines } from './questions.ts'
import { attachCard, detachCard, listCertificates, listPersonas } from './cards.ts'
import { showAttachment, showPerson } from './cards.ts'
import { carryOutByScript } from './acts.ts'
import { metricsText } from './metrics.ts'
import { openApi } from './openapi.ts'
import { listGivenUp, retryGivenUp } from './outbox.ts'
import { revokeOwn } from './revoke.ts'
import { refusedInProduction, type ApiWorld } from './world.ts'

const megabyte = 1024 * 1024

type Handle = (world: ApiWorld, request: FaceRequest) => Promise<FaceReply> | FaceReply

export function apiFace(world: ApiWorld): Face {
  const get = (path: string, handle: Handle): Route => ({
    method: 'GET',
    path,
    handle: (request) => handle(world, request),
  })
  const post = (path: string, handle: Handle, maxBytes = megabyte): Route => ({
    method: 'POST',
    path,
    maxBytes,
    handle: (request) => handle(world, request),
  })
  return {
    id: 'api',
    routes: [
      get('/healthz', () => jsonReply({ status: 'ok' })),
      get('/readyz', readiness),
      get('/metrics', async (each) => ({
        status: 200,
        type: 'text/plain; version=0.0.4',
        body: await metricsText(each),
      })),
      get('/openapi.json', () => jsonReply(openApi())),
      get('/api/personas', demoOnly(listPersonas)),
      get('/api/procedures', listProcedures),
      get('/api/residents/:person', demoOnly(showPerson)),
      get('/api/residents/:person/certificates', demoOnly(listCertificates)),
      post('/api/ask', answerLines, 32 * megabyte),
      post('/api/do', carryOutByScript),
      post('/api/residents/:person/attach', attachCard),
      post('/api/residents/:person/revoke-by-client', revokeOwn),
      get('/api/attachments/:attachment', showAttachment),
      post('/api/attachments/:attachment/detach', detachCard),
      get('/api/outbox', demoOnly(listGivenUp)),
      post('/api/outbox/:job/retry', retryGivenUp),
      post('/api/verify-ledger', async (each, { json }) => {
        const { printed } = (json ?? {}) as { printed?: unknown }
        const told = typeof printed === 'string' ? printed : undefined
        return jsonReply(await each.verifyLedger(told))
      }),
    ],
  }
}

/** Without a login people's data are shown in demonstrations only. */
function demoOnly(handle: Handle): Handle {
  return (world, request) => refusedInProduction(world) ?? handle(world, request)
}

async function readiness({ office }: ApiWorld): Promise<FaceReply> {
  switch (await readinessOf(office.database, townCode(office))) {
    case 'ready':
      return jsonReply({ status: 'ready', now: office.clock.now() })
    case 'silent':
      return problem(503, { code: 'database-unreachable', title: 'The database does not answer.' })
    case 'takes_no_writes': {
      const title = 'The database answers but keeps nothing: its disk is full, or it only reads.'
      return problem(503, { code: 'database-takes-no-writes', title })
    }
  }
}

function listProcedures(): FaceReply {
  return jsonReply(
    procedures.map(({ id, title, about, applicant, channels, cites, fields, fee, pin }) => ({
      id,
      title,
      about,
      applicant,
      channels,
      cites,
      fields,
      fee,
      ...(pin === undefined ? {} : { pin }),
    })),
  )
}
