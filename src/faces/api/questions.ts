// POST /api/ask: the questions of `madoguchi ask`, one JSON line each, answered in order.

import { answerQuestion } from '../../core/ask/answer-question.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import type { ApiContext } from './context.ts'

export function answerLines({ office }: ApiContext, request: FaceRequest): FaceReply {
  const { json } = request
  if (typeof json === 'string') {
    const lines = json.split(/\r?\n/).filter((line) => line.trim() !== '')
    return ndjson(lines.map((line) => answerText(line, office.world)))
  }
  if (Array.isArray(json)) return ndjson(json.map((each) => answerQuestion(each, office.world)))
  const reply = answerQuestion(json, office.world)
  return { status: 200, type: 'application/json', body: JSON.stringify(reply) }
}

function answerText(line: string, world: ApiContext['office']['world']): unknown {
  try {
    return answerQuestion(JSON.parse(line), world)
  } catch {
    return { id: null, error: { code: 'not-json', message: 'the line is not JSON' } }
  }
}

function ndjson(replies: readonly unknown[]): FaceReply {
  const body = replies.map((each) => `${JSON.stringify(each)}\n`).join('')
  return { status: 200, type: 'application/x-ndjson', body }
}
