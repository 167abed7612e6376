// The API for programs (`/api`), its description (`/openapi.json`) and the health pages.

import { procedures } from '../../core/procedures/index.ts'
import { jsonReply, problem, type Face, type FaceReply } from '../../shell/ports/web.ts'
import { api } from './addresses.ts'
import { answerLines } from './questions.ts'
import { attachCard, detachCard, listCertificates, listPersonas } from './cards.ts'
import { showAttachment, showPerson } from './cards.ts'
import { carryOutByScript } from './acts.ts'
import { metricsText } from './metrics.ts'
import { openApi } from './openapi.ts'
import { listGivenUp, retryGivenUp } from './outbox.ts'
import { revokeOwn } from './revoke.ts'
import type { ApiContext } from './context.ts'

export function apiFace(context: ApiContext): Face {
  return api.open(context, {
    description: () => jsonReply(openApi()),
    health: () => jsonReply({ status: 'ok' }),
    readiness,
    metrics: async (each) => ({
      status: 200,
      type: 'text/plain; version=0.0.4',
      body: await metricsText(each),
    }),
    personas: listPersonas,
    procedures: listProcedures,
    person: showPerson,
    certificates: listCertificates,
    ask: answerLines,
    do: carryOutByScript,
    attach: attachCard,
    revoke: revokeOwn,
    attachment: showAttachment,
    detach: detachCard,
    givenUp: listGivenUp,
    tryAgain: retryGivenUp,
    verifyLedger: async (each, { json }) => {
      const { printed } = (json ?? {}) as { printed?: unknown }
      return jsonReply(await each.verifyLedger(typeof printed === 'string' ? printed : undefined))
    },
  })
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
