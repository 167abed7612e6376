// `madoguchi ask` — JSON lines in, JSON lines out, no server needed.
//
// One line is one question; a line that cannot be answered gets its error on its own line
// and the run goes on. Nothing is kept between lines, so their order does not matter.

import { answerQuestion } from '../../core/ask/answer-question.ts'
import type { World } from '../../core/rules/world.ts'

export type AskTally = { readonly answered: number; readonly failed: number }

export async function askCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  world: World,
): Promise<AskTally> {
  let answered = 0
  let failed = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    const reply = answerLine(line, world)
    if ('error' in reply) failed += 1
    else answered += 1
    write(JSON.stringify(reply))
  }
  return { answered, failed }
}

type Failure = { readonly id: unknown; readonly error: { code: string; message: string } }

/** One line's reply. A bug met by one question must not take the others with it. */
export function answerLine(
  line: string,
  world: World,
): ReturnType<typeof answerQuestion> | Failure {
  let question: unknown
  try {
    question = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line)
  } catch {
    return { id: null, error: { code: 'not-json', message: 'the line is not JSON' } }
  }
  try {
    return answerQuestion(question, world)
  } catch {
    const id = idOf(question)
    return { id, error: { code: 'fault', message: 'the program failed at this question' } }
  }
}

function idOf(question: unknown): unknown {
  const hasId = typeof question === 'object' && question !== null && 'id' in question
  return hasId ? question.id : null
}
