// How a case begins: its procedure from the address, its empty draft.

import type { AnyProcedure } from '../../core/procedures/define.ts'
import { procedureById } from '../../core/procedures/index.ts'
import { ordinaryApplicant } from '../../core/procedures/who-came.ts'
import { emptyDraft } from './case-form.ts'
import type { CounterContext } from './context.ts'
import { counterProcedures } from './offers.ts'
import type { Person } from './person.ts'
import type { Draft } from './session.ts'

type Beginning = {
  readonly procedure: AnyProcedure
  readonly person: Person
  readonly key: string
}

/** An empty form with the applicant who ordinarily comes for it. */
export function beginDraft(
  { office }: CounterContext,
  { procedure, person, key }: Beginning,
): Draft {
  const given = { today: office.clock.today(), rules: office.world.rules }
  const applicant = ordinaryApplicant(procedure, person.file.resident, given)
  return emptyDraft({ key, seenSeq: person.seq, applicant })
}

/** A procedure that is taken at the counter, by its id in the address. */
export function counterProcedure(code: string): AnyProcedure | undefined {
  const procedure = procedureById(code)
  return procedure && counterProcedures.includes(procedure) ? procedure : undefined
}
