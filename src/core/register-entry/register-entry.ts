// 住民票の作成 — somebody who has no record here is entered: born, come from abroad, or moved in
// from another municipality without a card of this office's making.
//
// A file begins with it, so it is no procedure about a file; it is held to the same order: place
// and hour, the form, who came, the papers, then what is stated against town and register.

import type { Fact, FactOf } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { householdId, residentId } from '../kernel/ids.ts'
import { accept, refuse, type Decision, type Refused } from '../kernel/outcome.ts'
import type { AnyProcedure, Given, InputOf } from '../procedures/define.ts'
import { refusedPlace } from '../procedures/place.ts'
import { readInput } from '../procedures/read-input.ts'
import { refusedAddress, refusedDay } from '../procedures/stated-move.ts'
import type { Paper } from '../procedures/terms.ts'
import { refusedRepresentative } from '../procedures/who-came.ts'
import type { RuleId } from '../rules/rule-id.ts'

export const entryOrigins = ['birth', 'from_abroad', 'other_municipality'] as const
type Origin = (typeof entryOrigins)[number]

const fields = {
  origin: { kind: 'choice', options: entryOrigins },
  name: { kind: 'text', maxLength: 100 },
  kana: { kind: 'text', maxLength: 100 },
  birthDate: { kind: 'day' },
  sex: { kind: 'choice', options: ['male', 'female', 'unspecified'] },
  holderKind: {
    kind: 'choice',
    options: [
      'japanese',
      'permanent_resident',
      'special_permanent_resident',
      'highly_skilled_2',
      'fixed_stay',
    ],
  },
  stayEndDate: { kind: 'day', optional: true },
  address: { kind: 'text', maxLength: 200 },
  startedLivingOn: { kind: 'day' },
  household: { kind: 'text', maxLength: 60, optional: true },
  newHousehold: { kind: 'yes_no', optional: true },
  relation: { kind: 'text', maxLength: 20 },
} as const

/** Taken where moves are; the records counter of the town beside them. */
export const registerEntry = {
  title: '住民票の作成',
  fields,
  cites: ['MOV-05', 'WIN-32'],
  places: ['card_window', 'ward_office'],
  papers: {
    birth: ['record_change_notification'],
    from_abroad: ['record_change_notification', 'identity_document'],
    other_municipality: [
      'record_change_notification',
      'identity_document',
      'move_out_certificate_data',
    ],
  },
} as const satisfies Pick<AnyProcedure, 'title' | 'fields' | 'cites' | 'places'> & {
  readonly papers: Readonly<Record<Origin, readonly Paper[]>>
}

type EntryInput = InputOf<typeof fields>
const cite: RuleId = 'MOV-05'

export type EntryCase = Pick<Given, 'newId'> & {
  readonly householdNamed: boolean
  readonly residentId: string
}

/** The first fact of a new file, or why nobody is entered. */
export function decideEntry(
  given: Given,
  entry: EntryCase,
): Decision<FactOf<'ResidentRegistered'> & Fact> {
  const refused =
    refusedPlace(registerEntry, { recordChangedToday: false }, given) ??
    refusedRepresentative({ cites: [cite] }, { ...given, applicant: 'proxy' })
  if (refused) return refused
  const read = readInput(registerEntry, given.input)
  if (!read.ok) {
    const [{ code, field, kind }] = read.errors
    return refuse(code, cite, { detail: { field, kind } })
  }
  const input = read.input as EntryInput
  return refusedStatement(input, given, entry) ?? accept(registered(input, given, entry))
}

function refusedStatement(
  input: EntryInput,
  given: Given,
  { householdNamed }: EntryCase,
): Refused | undefined {
  const missing = registerEntry.papers[input.origin].filter((each) => !given.papers.includes(each))
  if (missing.length > 0)
    return refuse('papers-missing', 'GUIDE-07', { detail: { papers: missing } })
  return (
    refusedAddress(input.address, given.town, cite) ??
    refusedLife(input, given.today) ??
    refusedStay(input, given) ??
    refusedHome(input, householdNamed)
  )
}

/** Born, then living here, then today; who is born here lives here from that day. */
function refusedLife(
  { origin, birthDate, startedLivingOn }: EntryInput,
  today: Day,
): Refused | undefined {
  const birth = { field: 'birthDate', day: birthDate, notBefore: birthDate, cite } as const
  const living = { field: 'startedLivingOn', day: startedLivingOn, notBefore: birthDate, cite }
  const refused =
    refusedDay({ ...birth, notAfter: today }) ?? refusedDay({ ...living, notAfter: today })
  if (refused || origin !== 'birth' || startedLivingOn === birthDate) return refused
  return refuse('answers-contradict', cite, { detail: { field: 'startedLivingOn' } })
}

function refusedStay(
  { holderKind, stayEndDate }: EntryInput,
  { rules, today }: Given,
): Refused | undefined {
  const field = 'stayEndDate'
  const ends = rules.stay.kindsWithStayEnd.includes(holderKind)
  if (!ends) {
    return stayEndDate === undefined
      ? undefined
      : refuse('answers-contradict', 'VAL-08', { detail: { field } })
  }
  if (stayEndDate === undefined) {
    return refuse('field-missing', 'VAL-07', { detail: { field, kind: 'day' } })
  }
  return refusedDay({ field, day: stayEndDate, notBefore: today, cite: 'VAL-07' })
}

/** A household on the register, or a new one by an answer of its own; a newborn joins one. */
function refusedHome(
  { origin, household, newHousehold }: EntryInput,
  householdNamed: boolean,
): Refused | undefined {
  const detail = { field: 'household' } as const
  if (newHousehold === true) {
    const contradicts = household !== undefined || origin === 'birth'
    return contradicts ? refuse('answers-contradict', cite, { detail }) : undefined
  }
  if (household === undefined) {
    return refuse('field-missing', cite, { detail: { ...detail, kind: 'text' } })
  }
  return householdNamed ? undefined : refuse('household-unknown', cite, { detail })
}

function registered(
  input: EntryInput,
  { today, newId }: Given,
  entry: EntryCase,
): FactOf<'ResidentRegistered'> {
  const { stayEndDate } = input
  return {
    type: 'ResidentRegistered',
    residentId: residentId(entry.residentId),
    on: today,
    householdId: householdId(input.household ?? newId()),
    relation: input.relation,
    name: { full: input.name, kana: input.kana },
    birthDate: input.birthDate,
    sex: input.sex,
    address: input.address,
    addressSince: input.startedLivingOn,
    holderKind: input.holderKind,
    ...(stayEndDate === undefined ? {} : { stayEndDate }),
    adultWard: false,
    origin: input.origin,
  }
}
