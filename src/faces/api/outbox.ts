// The jobs the office gave up (`/api/outbox`): shown with its last error, and tried again.

import { givenUpJobs, tryAgain } from '../../shell/outbox/given-up.ts'
import { runJobs } from '../../shell/outbox/run-jobs.ts'
import { jsonReply, problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { ApiContext } from './context.ts'

export async function listGivenUp({ office }: ApiContext): Promise<FaceReply> {
  return jsonReply(await givenUpJobs(office))
}

/** Tried at once; what comes of it is said by the list afterwards. */
export async function retryGivenUp(
  context: ApiContext,
  { params }: FaceRequest,
): Promise<FaceReply> {
  const { office, neighbours } = context
  if (!(await tryAgain(office, params.job ?? ''))) {
    const title = 'No job of this id was given up.'
    return problem(404, { code: 'no-such-job', title, detail: 'GET /api/outbox lists them.' })
  }
  return jsonReply(await runJobs(office, neighbours))
}
