// The process that does one job on bytes from outside and ends. It has no environment, reads
// nothing but the program, writes nothing and starts nothing (Node's permissions, see apart.ts).
//
// It ends when the office does: between two steps because the line to it is cut, in the middle
// of an endless one because the job has its own time here too.

import { Script } from 'node:vm'
import { OverBudget } from '../../core/kernel/budget.ts'
import type { ApartEnd } from '../../shell/ports/apart.ts'
import type { ApartAnswer, ApartOrder } from './order.ts'

type Working = typeof globalThis & { apart?: () => unknown }

type Module = Readonly<Record<string, (input: unknown) => unknown>>

// Read before the order comes: this takes longer than most jobs.
const [, , address = ''] = process.argv
const reading = import(address) as Promise<Module>
reading.catch(() => undefined)

process.once('disconnect', () => process.exit(1))
process.once('message', (order: ApartOrder) => {
  void carryOut(order).then((answer) => process.send?.(answer, () => process.disconnect?.()))
})

async function carryOut(order: ApartOrder): Promise<ApartAnswer> {
  try {
    const work = (await reading)[order.name]
    if (!work) return { done: false, why: 'failed', text: `no ${order.name} in ${address}` }
    return { done: true, value: await inTime(() => work(order.input), order.milliseconds) }
  } catch (error) {
    return { done: false, why: whyOf(error), text: error instanceof Error ? error.message : '' }
  }
}

function whyOf(error: unknown): ApartEnd {
  if (error instanceof OverBudget) return 'over-budget'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'too-long' : 'failed'
}

/** Only the engine's own watch can stop a loop that never comes back. */
function inTime(work: () => unknown, milliseconds: number): unknown {
  const here: Working = globalThis
  here.apart = work
  return new Script('apart()').runInThisContext({ timeout: milliseconds })
}
