// Closing the office in its order, whatever else is broken: a step that fails or hangs (a database
// that is gone) is said, and the next one is taken. It ends within a bound, always.

import { lastWords } from './last-words.ts'

const closesWithinMs = 15_000
/** What a step gets when the time is up: enough to let go of what it holds. */
const leastMs = 300

export type ClosingStep = readonly [name: string, close: () => Promise<unknown>]

/** True when every step was done. */
export async function closeInOrder(
  steps: readonly ClosingStep[],
  say: (line: string) => void,
  within = closesWithinMs,
): Promise<boolean> {
  const end = performance.now() + within
  let whole = true
  for (const [name, close] of steps) {
    const problem = await bounded(close, Math.max(leastMs, end - performance.now()))
    if (problem === undefined) continue
    whole = false
    say(`  while closing, ${name}: ${problem}`)
  }
  return whole
}

async function bounded(close: () => Promise<unknown>, within: number): Promise<string | undefined> {
  const late = Promise.withResolvers<string>()
  const timer = setTimeout(() => late.resolve('not done in time, left as it is.'), within)
  try {
    return await Promise.race([close().then(() => undefined, lastWords), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
