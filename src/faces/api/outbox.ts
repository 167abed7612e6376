// What the office owes and gave up (`/api/outbox`): shown with its last error, and tried again.

import { givenUpJobs, tryAgain } from '../../shell/outbox/given-up.ts'
import { settle } from '../../shell/outbox/settle.ts'
import { jsonReply, problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { refusedInProduction, type ApiWorld } from './world.ts'

export async function listGivenUp({ office }: ApiWorld): Promise<FaceReply> {
  return jsonReply(await givenUpJobs(office))
}

/** Tried at once; what comes of it is said by the list afterwards. */
export async function retryGivenUp(world: ApiWorld, { params }: FaceRequest): Promise<FaceReply> {
  const refused = refusedInProduction(world)
  if (refused) return refused
  const { office, works } = world
  if (!(await tryAgain(office, params.job ?? ''))) {
    const title = 'No job of this id was given up.'
    return problem(404, { code: 'no-such-job', title, detail: 'GET /api/outbox lists them.' })
  }
  return jsonReply(await settle(office, works))
}
