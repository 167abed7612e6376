// The one next step for a person at a place and an hour: tried before it is recommended.
//
// What the procedure refuses whatever is brought is not recommended. What only this place or
// this hour refuses is, with the place and the hour at which it is taken, so that no advice
// leads into a refusal.

import { parseMoment, type Moment } from '../kernel/day.ts'
import { decideProcedure } from '../procedures/decide.ts'
import type { AnyProcedure, CaseFile, Given, Paper } from '../procedures/define.ts'
import { possibleInputs } from '../procedures/possible-inputs.ts'
import { procedureById } from '../procedures/index.ts'
import { fieldOf, type Refusal } from '../kernel/outcome.ts'
import { detailsOf } from '../refusal/details-of.ts'
import { pinCodes } from '../rules/national/card.ts'
import { wishesOf, type Circumstances, type Wish } from './wishes.ts'

export type Seen = { readonly caseFile: CaseFile; readonly given: Given }

/** Where and from when it is taken; empty: here and now. */
export type Elsewhere = { readonly place?: string; readonly opens?: Moment }
export type NextStep = Wish & { readonly elsewhere: Elsewhere; readonly from?: string }

const ofPlaceOrHour: ReadonlySet<string> = new Set([
  'not-at-this-place',
  'window-closed',
  'maintenance-sunday',
])

/** The refusal that stays whatever is filled in; undefined when some answer would do. */
export function refusalWhatever(procedure: AnyProcedure, seen: Seen): Refusal | undefined {
  const { caseFile, given } = seen
  const papers = procedure.bring.map((item): Paper =>
    typeof item === 'string' ? item : item.paper,
  )
  const representative = { name: '0', relation: '0' }
  const full = { ...given, papers, representative, pinsVerified: pinCodes }
  const refusals: Refusal[] = []
  for (const applicant of procedure.applicant) {
    for (const input of possibleInputs(procedure, given.today)) {
      const outcome = decideProcedure(procedure, caseFile, { ...full, applicant, input })
      if (outcome.ok || fieldOf(outcome.refusal) !== undefined) return undefined
      refusals.push(outcome.refusal)
    }
  }
  return refusals[0]
}

export function nextStep(seen: Seen, tries: Circumstances['tries']): NextStep | undefined {
  const { caseFile, given } = seen
  const standing = { file: caseFile.file, tries, today: given.today, rules: given.rules }
  for (const wish of wishesOf(standing)) {
    const procedure = procedureById(wish.procedureId)
    const step = procedure && tried(wish, procedure, seen)
    if (step) return step
  }
  return undefined
}

/** The wish where and when it is taken; undefined when it is refused anywhere. */
function tried(wish: Wish, procedure: AnyProcedure, { caseFile, given }: Seen) {
  const { hoursWaived: _waived, ...strict } = given
  const atAnyHour = { ...strict, hoursWaived: true }
  const refusal = refusalWhatever(procedure, { caseFile, given: strict })
  if (!refusal) return { ...wish, elsewhere: {} }
  if (!ofPlaceOrHour.has(refusal.code)) return undefined
  const elsewhere = elsewhereOf(refusal)
  const there = { ...atAnyHour, ...(elsewhere.place ? { place: elsewhere.place } : {}) }
  const still = refusalWhatever(procedure, { caseFile, given: there })
  return still === undefined ? { ...wish, elsewhere } : undefined
}

function elsewhereOf(refusal: Refusal): Elsewhere {
  const named = detailsOf(refusal)
  const place = named.find(({ name }) => name === 'go')?.value
  const opens = parseMoment(named.find(({ name }) => name === 'opens')?.value)
  return {
    ...(typeof place === 'string' ? { place } : {}),
    ...(opens === undefined ? {} : { opens }),
  }
}
