// Everything the acceptance of a procedure presupposes, taken away one by one.
//
// From the declaration: the way it is asked for, the record, who came, the card, the papers, the
// PIN, the place, the hour, each answer. What only the decision knows (days, reasons, other
// records) is written beside the accepted case in presuppositions.ts.

import { guideWorld } from '../../../../conformance/worlds.ts'
import type { Fact } from '../../facts.ts'
import { day } from '../../kernel/day.ts'
import { foldFile, type ResidentFile } from '../../resident-file/resident-file.ts'
import type { RecordState } from '../../resident/resident.ts'
import type { LocationKind } from '../../rules/town.ts'
import { circumstancesOf } from '../decide.ts'
import type { AnyProcedure } from '../define.ts'
import { packingList } from '../packing-list.ts'
import { applicants, channels } from '../terms.ts'
import {
  abolished,
  bothRevoked,
  caseFileOf,
  cardOf,
  expired,
  givenFor,
  lapsed,
  replaced,
  returned,
  suspended,
  type CaseDetails,
} from './casework.ts'

export type Case = { readonly file: ResidentFile; readonly details: CaseDetails }
export type Absence = Case & { readonly what: string }

export function absencesOf(procedure: AnyProcedure, accepted: Case): readonly Absence[] {
  const atWindow = givenFor(procedure, accepted.details).channel === 'window'
  return [
    ...otherChannels(procedure, accepted),
    ...closedRecords(procedure, accepted),
    ...(atWindow ? elsewhere(procedure, accepted) : []),
    ...others(procedure, accepted),
    ...(atWindow ? inPlaceOfHolder(procedure, accepted) : []),
    ...withoutCard(procedure, accepted),
    ...withoutAnswers(procedure, accepted),
    ...(atWindow ? withoutPapers(procedure, accepted) : []),
    ...withoutPin(procedure, accepted),
  ]
}

/** The card in another state than the accepted one: whether that matters, the decision says. */
export function cardsInOtherStates(procedure: AnyProcedure, accepted: Case): readonly Absence[] {
  if (procedure.about !== 'card') return []
  const now = cardOf(accepted.file)
  const rename = (facts: readonly Fact[]) =>
    facts.map((fact) => ('cardId' in fact ? { ...fact, cardId: now.id } : fact))
  const ends: readonly (readonly [string, readonly Fact[]])[] = [
    ['suspended', suspended],
    ['abolished', abolished],
    ['expired', expired],
    ['lapsed', lapsed('late_90')],
    ['returned', returned],
    ['replaced', [replaced, ...bothRevoked]],
  ]
  return ends
    .filter(([state]) => state !== now.state)
    .map(([state, facts]) => ({
      ...accepted,
      what: `card ${state}`,
      file: foldFile(rename(facts), accepted.file) ?? accepted.file,
    }))
}

function otherChannels({ channels: taken }: AnyProcedure, accepted: Case): readonly Absence[] {
  return channels
    .filter((channel) => !taken.includes(channel))
    .map((channel) => changed(accepted, `channel ${channel}`, { channel }))
}

const closedStates: readonly RecordState[] = ['moved_out', 'moved_abroad', 'dead', 'deleted']

function closedRecords({ records = [] }: AnyProcedure, accepted: Case): readonly Absence[] {
  return closedStates
    .filter((state) => !records.includes(state))
    .map((recordState) => ({
      ...accepted,
      what: `record ${recordState}`,
      file: withResident(accepted.file, { recordState }),
    }))
}

/** A place that takes it on a condition (※1, ※2) does not take it without. */
function elsewhere(procedure: AnyProcedure, accepted: Case): readonly Absence[] {
  const saturday = { at: '2024-06-08T10:00' }
  return [
    changed(accepted, 'place unknown', { place: 'nowhere' }),
    changed(accepted, 'place closed', { ...saturday, hoursWaived: false }),
    ...placesWithoutIt(procedure).map((place) => changed(accepted, `place ${place}`, { place })),
  ]
}

function placesWithoutIt({ windowRow, places, desk }: AnyProcedure): readonly string[] {
  const { locations, otherCounters, procedures } = guideWorld.town
  const row = windowRow === undefined ? undefined : procedures[windowRow]
  const takes = (kind: LocationKind) =>
    row ? row.at[kind].accepts === 'yes' : (places?.includes(kind) ?? true)
  const without = locations.filter(({ kind }) => desk !== undefined || !takes(kind))
  const desks = otherCounters.filter(({ id }) => id !== desk)
  return [...without, ...desks].map(({ id }) => id)
}

function others({ applicant: allowed }: AnyProcedure, accepted: Case): readonly Absence[] {
  return applicants
    .filter((each) => !allowed.includes(each))
    .map((applicant) => changed(accepted, `came ${applicant}`, { applicant }))
}

function inPlaceOfHolder({ applicant }: AnyProcedure, accepted: Case): readonly Absence[] {
  const child = withResident(accepted.file, { birthDate: day('2020-04-02') })
  const adult = withResident(accepted.file, { birthDate: day('1990-06-20'), adultWard: false })
  const guardian = { applicant: 'guardian' } as const
  const [stranger] = applicant.filter((each) => each === 'household_member' || each === 'proxy')
  const alone = { ...accepted, file: child }
  return [
    ...(applicant.includes('holder')
      ? [changed(alone, 'came a child alone', { applicant: 'holder' })]
      : []),
    ...(applicant.includes('guardian')
      ? [
          changed({ ...accepted, file: adult }, 'came a guardian of an adult', guardian),
          changed(alone, 'came a guardian without a name', { ...guardian, representative: nobody }),
        ]
      : []),
    ...(stranger
      ? [
          changed(accepted, `came a ${stranger} without a name`, {
            applicant: stranger,
            representative: nobody,
          }),
        ]
      : []),
  ]
}

const nobody = { name: '' }

function withoutCard({ about }: AnyProcedure, accepted: Case): readonly Absence[] {
  const { file } = accepted
  if (about === 'card') return [{ ...accepted, what: 'no card', file: { ...file, cards: [] } }]
  if (about === 'resident') return []
  return [{ ...accepted, what: 'no application', file: { ...file, applications: [] } }]
}

function withoutAnswers({ fields }: AnyProcedure, accepted: Case): readonly Absence[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { [name]: _gone, ...rest } = accepted.details.input ?? {}
    const missing = changed(accepted, `no ${name}`, { input: rest })
    const wrong = changed(accepted, `no sense in ${name}`, { input: { ...rest, [name]: 'x' } })
    return [
      ...(field.optional === true ? [] : [missing]),
      ...(field.kind === 'text' || field.kind === 'photo' ? [] : [wrong]),
    ]
  })
}

function withoutPapers(procedure: AnyProcedure, accepted: Case): readonly Absence[] {
  const given = givenFor(procedure, accepted.details)
  const caseFile = caseFileOf(accepted.file, accepted.details.beside)
  const list = packingList(procedure, circumstancesOf(procedure, caseFile, given))
  const brought = accepted.details.papers ?? list.map(({ paper }) => paper)
  return list
    .filter(({ optional }) => !optional)
    .map(({ paper }) =>
      changed(accepted, `not brought ${paper}`, {
        papers: brought.filter((each) => each !== paper),
      }),
    )
}

function withoutPin({ pin }: AnyProcedure, accepted: Case): readonly Absence[] {
  if (pin === undefined) return []
  return [changed(accepted, `PIN ${pin} not entered`, { pinsVerified: [] })]
}

function changed({ file, details }: Case, what: string, more: CaseDetails): Absence {
  return { what, file, details: { ...details, ...more } }
}

function withResident(
  file: ResidentFile,
  resident: Partial<ResidentFile['resident']>,
): ResidentFile {
  return { ...file, resident: { ...file.resident, ...resident } }
}
