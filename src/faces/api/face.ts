// The API for programs (`/api`), its description (`/openapi.json`) and the health pages.

import { procedures } from '../../core/procedures/index.ts'
import { jsonReply, problem, type Face, type FaceReply } from '../../shell/ports/web.ts'
import type { Handler } from '../shared/define-face.tsx'
import { api } from './addresses.ts'
import { answerLines } from './questions.ts'
import { attachCard, detachCard, listCertificates, listPersonas } from './cards.ts'
import { showAttachment, showPerson } from './cards.ts'
import { carryOutByScript } from './acts.ts'
import { metricsText } from './metrics.ts'
import { openApi } from './openapi.ts'
import { listGivenUp, retryGivenUp } from './outbox.ts'
import { revokeOwn } from './revoke.ts'
import { refusedInProduction, type ApiContext } from './context.ts'

export function apiFace(context: ApiContext): Face {
  return api.open(context, {
    description: () => jsonReply(openApi()),
    health: () => jsonReply({ status: 'ok' }),
    readiness,
    metrics: async (each) => {
      const body = await metricsText(each)
      return { status: 200, type: 'text/plain; version=0.0.4', body }
    },
    personas: demoOnly(listPersonas),
    procedures: listProcedures,
    person: demoOnly(showPerson),
    certificates: demoOnly(listCertificates),
    ask: answerLines,
    do: demoOnly(carryOutByScript),
    attach: demoOnly(attachCard),
    revoke: demoOnly(revokeOwn),
    attachment: showAttachment,
    detach: detachCard,
    givenUp: demoOnly(listGivenUp),
    tryAgain: retryGivenUp,
    verifyLedger: async (each, { json }) => {
      const { printed } = (json ?? {}) as { printed?: unknown }
      return jsonReply(await each.verifyLedger(typeof printed === 'string' ? printed : undefined))
    },
  })
}

/** Without a login people's data are shown, and staff played, in demonstrations only. */
function demoOnly(handle: Handler<ApiContext>): Handler<ApiContext> {
  return (context, request, given) =>
    refusedInProduction(context) ?? handle(context, request, given)
}

async function readiness({ office }: ApiContext): Promise<FaceReply> {
  switch (await office.readiness()) {
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
      ...{ id, title, about, applicant, channels, cites, fields, fee },
      ...(pin === undefined ? {} : { pin }),
    })),
  )
}
