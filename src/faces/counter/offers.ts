// Which procedures this person can begin here, and which only under a condition.
//
// The procedures themselves are asked, with everything a visit could bring: whoever still
// says no is shown with the reason. A new procedure appears without a line of its own here.

import { refusalWhatever, type Seen } from '../../core/advice/next-step.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { AnyProcedure } from '../../core/procedures/define.ts'
import { procedures } from '../../core/procedures/index.ts'
import { preview } from '../../shell/perform.ts'
import type { Clerk } from './session.ts'
import type { CounterContext } from './context.ts'

export type Offer = {
  readonly procedure: AnyProcedure
  /** What stands in the way, whatever is brought; absent: it can be begun. */
  readonly refusal?: Refusal
  /** Taken here only together with a move at the same visit. */
  readonly onlyWithMove?: boolean
}

/** Procedures of a counter: those a person comes to a window for. */
export const counterProcedures: readonly AnyProcedure[] = procedures.filter(
  ({ channels, applicant }) =>
    channels.includes('window') && applicant.some((each) => each !== 'office'),
)

/** The person's file and what a decision at this clerk's place knows beside it. */
export async function readSeen(
  { office }: CounterContext,
  clerk: Clerk,
  residentId: string,
): Promise<Seen | undefined> {
  const [any] = counterProcedures
  return (
    any &&
    preview(office, {
      procedure: any.id,
      residentId,
      actor: { kind: 'staff', id: clerk.staff.staffId },
      channel: 'window',
      place: clerk.place,
      applicant: 'holder',
      papers: [],
      hoursWaived: true,
    })
  )
}

export function offersOf(seen: Seen | undefined): readonly Offer[] {
  return seen ? counterProcedures.map((procedure) => offerOf(procedure, seen)) : []
}

function offerOf(procedure: AnyProcedure, seen: Seen): Offer {
  const refusal = refusalWhatever(procedure, seen)
  if (!refusal) return { procedure }
  const caseFile = { ...seen.caseFile, recordChangedToday: true }
  if (refusal.code === 'not-at-this-place' && !refusalWhatever(procedure, { ...seen, caseFile })) {
    return { procedure, onlyWithMove: true }
  }
  return { procedure, refusal }
}
