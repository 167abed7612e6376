// POST /api/ask: the questions of `madoguchi ask`, one JSON line each, answered in order.

import { answerQuestion } from '../../core/ask/answer-question.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import type { ApiContext } from './context.ts'

export function answerLines(context: ApiContext, { json }: FaceRequest): FaceReply {
  const answer = (question: unknown) =>
    answerQuestion(question, context.office.world, context.editions)
  if (typeof json === 'string') {
    const lines = json.split(/\r?\n/).filter((line) => line.trim() !== '')
    return ndjson(lines.map((line) => answerText(line, answer)))
  }
  if (Array.isArray(json)) return ndjson(json.map(answer))
  const reply = answer(json)
  return { status: 200, type: 'application/json', body: JSON.stringify(reply) }
}

function answerText(line: string, answer: (question: unknown) => unknown): unknown {
  try {
    return answer(JSON.parse(line))
  } catch {
    return { id: null, error: { code: 'not-json', message: 'the line is not JSON' } }
  }
}

function ndjson(replies: readonly unknown[]): FaceReply {
  const body = replies.map((each) => `${JSON.stringify(each)}\n`).join('')
  return { status: 200, type: 'application/x-ndjson', body }
}
