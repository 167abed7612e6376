// `madoguchi ask` — JSON lines in, JSON lines out, no server needed.
//
// One line is one question; a line that cannot be answered gets its error on its own line
// and the run goes on. Nothing is kept between lines, so their order does not matter.

import { answerQuestion } from '../../core/ask/answer-question.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Editions } from '../../core/rules/editions.ts'
import type { World } from '../../core/rules/world.ts'

/** The world a question goes to, and the editions it may name or its day may pick. */
export type AskedOf = {
  readonly world: World
  readonly editions?: Editions
  /** The day every question is asked for that does not say otherwise. */
  readonly asOf?: Day
}

export type AskTally = { readonly answered: number; readonly failed: number }

export async function askCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  asked: AskedOf,
): Promise<AskTally> {
  let answered = 0
  let failed = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    const reply = answerLine(line, asked)
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
  asked: AskedOf,
): ReturnType<typeof answerQuestion> | Failure {
  let question: unknown
  try {
    question = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line)
  } catch {
    return { id: null, error: { code: 'not-json', message: 'the line is not JSON' } }
  }
  try {
    return answerQuestion(dated(question, asked.asOf), asked.world, asked.editions)
  } catch {
    const id = idOf(question)
    return { id, error: { code: 'fault', message: 'the program failed at this question' } }
  }
}

function dated(question: unknown, asOf: Day | undefined): unknown {
  if (asOf === undefined || typeof question !== 'object' || question === null) return question
  return Array.isArray(question) ? question : { asOf, ...question }
}

function idOf(question: unknown): unknown {
  const hasId = typeof question === 'object' && question !== null && 'id' in question
  return hasId ? question.id : null
}
