// Decides a procedure: the declared part first, always in the same order, then its own decision.
//
// The order is what a person meets: is it done this way at all, is there a card or an
// application, does the record stand, is this the place and the hour, may this person ask,
// is the form filled in, are the papers here, was the PIN entered. What to bring can depend
// on the form (lost at home or outside), so the form is read before the papers are counted.

import { refuse, type Refused } from '../kernel/outcome.ts'
import type { RecordState } from '../resident/resident.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { AnyProcedure, CaseFile, Given, Outcome } from './define.ts'
import { packingList } from './packing-list.ts'
import { refusedPlace } from './place.ts'
import { readInput } from './read-input.ts'
import { refusedByCapacity, refusedRepresentative } from './who-came.ts'

export function decideProcedure(
  procedure: AnyProcedure,
  caseFile: CaseFile,
  given: Given,
): Outcome {
  const refused =
    refusedChannel(procedure, given) ??
    refusedSubject(procedure, caseFile) ??
    refusedRecord(procedure, caseFile) ??
    refusedPlace(procedure, caseFile, given) ??
    refusedApplicant(procedure, given) ??
    refusedByCapacity(procedure, caseFile, given) ??
    refusedRepresentative(procedure, given)
  if (refused) return refused

  const read = readInput(procedure, given.input)
  if (!read.ok) {
    const [error] = read.errors
    const { code, field, kind } = error
    return refuse(code, firstCite(procedure), { detail: { field, kind } })
  }

  const filledIn = { ...given, input: read.input }
  const lacking = missingPapers(procedure, caseFile, filledIn) ?? missingPin(procedure, given)
  return lacking ?? procedure.decide(caseFile as never, filledIn as never)
}

/** The circumstances that decide which papers are needed, for a form that is filled in. */
export function circumstancesOf(
  procedure: AnyProcedure,
  caseFile: CaseFile,
  given: Given,
): readonly string[] {
  const own = procedure.circumstances?.(caseFile as never, given as never) ?? []
  return [...own, `by_${given.applicant}`]
}

function refusedChannel(procedure: AnyProcedure, { channel }: Given): Refused | undefined {
  if (procedure.channels.includes(channel)) return undefined
  return refuse('channel-not-allowed', firstCite(procedure), {
    detail: {
      channel,
      channels: procedure.channels,
    },
  })
}

function refusedSubject(procedure: AnyProcedure, caseFile: CaseFile): Refused | undefined {
  if (procedure.about === 'card' && !caseFile.card) {
    return refuse('no-card', firstCite(procedure), { next: 'apply_first_issue' })
  }
  if (procedure.about === 'application' && !caseFile.application) {
    const next = caseFile.card ? 'apply_reissue' : 'apply_first_issue'
    return refuse('no-application', firstCite(procedure), { next })
  }
  return undefined
}

type ClosedState = Exclude<RecordState, 'registered'>
const closedRecord: Readonly<
  Record<
    ClosedState,
    readonly [`record-${'moved-out' | 'moved-abroad' | 'dead' | 'deleted'}`, RuleId]
  >
> = {
  moved_out: ['record-moved-out', 'MOV-01'],
  moved_abroad: ['record-moved-abroad', 'MOV-10'],
  dead: ['record-dead', 'REV-03g'],
  deleted: ['record-deleted', 'REV-03h'],
}

function refusedRecord(procedure: AnyProcedure, { resident }: CaseFile): Refused | undefined {
  const state = resident.recordState
  if (state === 'registered' || procedure.records?.includes(state)) return undefined
  return refuse(...closedRecord[state])
}

function refusedApplicant(procedure: AnyProcedure, { applicant }: Given): Refused | undefined {
  if (procedure.applicant.includes(applicant)) return undefined
  return refuse('applicant-not-allowed', firstCite(procedure), {
    detail: {
      applicant,
      applicants: procedure.applicant,
    },
  })
}

/** Papers are shown at a window; elsewhere nobody could look at them. */
function missingPapers(
  procedure: AnyProcedure,
  caseFile: CaseFile,
  given: Given,
): Refused | undefined {
  if (given.channel !== 'window') return undefined
  const list = packingList(procedure, circumstancesOf(procedure, caseFile, given))
  const missing = list
    .filter(({ paper, optional }) => !optional && !given.papers.includes(paper))
    .map(({ paper }) => paper)
  if (missing.length === 0) return undefined
  return refuse('papers-missing', 'GUIDE-07', { detail: { papers: missing } })
}

function missingPin({ pin }: AnyProcedure, { pinsVerified }: Given): Refused | undefined {
  if (pin === undefined || pinsVerified.includes(pin)) return undefined
  return refuse('pin-required', 'PIN-17', { detail: { pin } })
}

function firstCite(procedure: AnyProcedure): RuleId {
  return procedure.cites[0] ?? 'WIN-35'
}
