import { expect, test } from 'vitest'
import { guideWorld, laterWorld } from '../../../conformance/worlds.ts'
import type { Fact } from '../facts.ts'
import { addDays, day, momentAt, type Day } from '../kernel/day.ts'
import {
  abolished,
  about,
  aboutCard,
  applied,
  caseFileOf,
  delivered,
  fileOf,
  givenFor,
  holder,
  made,
  procedureNamed,
  registered,
  signEnded,
  suspended,
} from '../procedures/testing/casework.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import type { RecordState } from '../resident/resident.ts'
import { nextStep, refusalWhatever, type NextStep } from './next-step.ts'
import type { Circumstances } from './wishes.ts'

type Where = { readonly place: string; readonly on: Day; readonly time: string }
const morning: Where = { place: 'card_window', on: day('2024-06-10'), time: '10:00' }

function seenOf(file: ResidentFile, { place, on, time }: Where) {
  const given = givenFor(procedureNamed('pin_reset'), { place })
  const { hoursWaived: _waived, ...strict } = given
  return {
    caseFile: caseFileOf(file),
    given: { ...strict, ...guideWorld, today: on, now: momentAt(on, time) },
  }
}

const stepOf = (file: ResidentFile, tries: Circumstances['tries'] = {}, where: Where = morning) =>
  nextStep(seenOf(file, where), tries)

const stayer = (expiryDate: string, ...later: readonly Fact[]) =>
  fileOf(
    registered({ holderKind: 'fixed_stay', stayEndDate: day(expiryDate) }),
    delivered({ expiryDate: day(expiryDate) }),
    later,
  )
const ended = (certificate: 'sign' | 'auth', cause: 'holder_request') =>
  ({ ...aboutCard, type: 'CertificateRevoked', certificate, cause }) as const

test.each([
  // who, file, the first thing to do
  ['someone without a card', fileOf(registered()), 'apply_first_issue'],
  ['someone whose card is made', fileOf(registered(), applied(), made()), 'deliver_card'],
  ['someone whose card is on order', fileOf(registered(), applied()), undefined],
  ['a holder with nothing to do', holder(), undefined],
  ['a holder of a suspended card', holder(...suspended), 'release_suspension'],
  ['a holder of an abolished card', holder(...abolished), 'apply_reissue'],
  ['whose signature ended by a move', holder(signEnded), 'certificate_issue'],
  ['who gave the signature up', holder(ended('sign', 'holder_request')), undefined],
  ['who gave the other one up', holder(ended('auth', 'holder_request')), undefined],
  ['whose stay ends soon', stayer('2024-07-20'), 'stay_validity_change'],
  ['whose stay ends later', stayer('2026-07-20'), undefined],
])('%s is told the one next thing', (_who, file, procedure) => {
  expect(stepOf(file)?.procedureId).toBe(procedure)
})

test.each(['dead', 'moved_abroad', 'moved_out', 'deleted'] as const)(
  'about a record that is closed (%s) nothing is pressing, least of all a new card',
  (recordState: RecordState) => {
    const file = holder(...abolished)
    const closed = { ...file, resident: { ...file.resident, recordState } }
    expect(stepOf(closed)).toBeUndefined()
    for (const id of ['return_card', 'apply_reissue', 'release_suspension', 'suspend']) {
      const { next } = refusalWhatever(procedureNamed(id), seenOf(closed, morning)) ?? {}
      expect([id, next]).toEqual([id, undefined])
    }
  },
)

test('a branch that takes a reset only with a move names the place that does', () => {
  const step = stepOf(holder(), { auth: 0 }, { ...morning, place: 'ward_machiya' })
  expect(step).toMatchObject({
    procedureId: 'pin_reset',
    elsewhere: { place: 'card_window' },
  })
})

test.each([
  ['2024-09-22', '10:00', '2024-09-24T08:30'], // maintenance Sunday, then a holiday
  ['2024-06-08', '10:00', '2024-06-09T09:00'], // a Saturday before the 2nd Sunday
  ['2024-06-10', '18:00', '2024-06-11T08:30'],
])('on %s at %s the hour is named', (on, time, opens) => {
  const step = stepOf(holder(), { auth: 0 }, { place: 'card_window', on: day(on), time })
  expect(step?.elsewhere).toEqual({ opens })
})

const everybody: Readonly<Record<string, readonly [ResidentFile, Circumstances['tries']]>> = {
  'no card': [fileOf(registered()), {}],
  'card made': [fileOf(registered(), applied(), made()), {}],
  suspended: [holder(...suspended), {}],
  abolished: [holder(...abolished), {}],
  'PIN locked': [holder(), { sign: 0 }],
  'signature ended': [holder(signEnded), {}],
  'stay ends': [stayer('2024-10-20'), {}],
  'stay extended': [
    stayer('2024-10-20', {
      ...about,
      type: 'StayChanged',
      holderKind: 'fixed_stay',
      stayEndDate: day('2027-10-20'),
      residenceCardReceivedOn: day('2024-09-01'),
    }),
    {},
  ],
  'card ends': [fileOf(registered(), delivered({ expiryDate: day('2024-10-20') })), {}],
}
const week = Array.from({ length: 7 }, (_, index) => addDays(day('2024-09-17'), index))

/** Where the advice leads: the place and the hour it names, else here and now. */
function followed(step: NextStep, { place, on, time }: Where): Where {
  const { place: go = place, opens } = step.elsewhere
  return opens === undefined
    ? { place: go, on, time }
    : { place: go, on: day(opens.slice(0, 10)), time: opens.slice(11) }
}

test.each(Object.keys(everybody))(
  '%s: the next step, followed from any place at any hour of a week, is not refused',
  (who) => {
    const [file, tries] = everybody[who] ?? [fileOf(registered()), {}]
    const refused: string[] = []
    for (const { id: place } of guideWorld.town.locations) {
      for (const at of week.flatMap((on) => hours.map((time) => ({ place, on, time })))) {
        const step = stepOf(file, tries, at)
        const there = step && seenOf(file, followed(step, at))
        const refusal = there && refusalWhatever(procedureNamed(step.procedureId), there)
        if (!step || refusal) refused.push(`${JSON.stringify(at)} ${refusal?.code ?? 'no step'}`)
      }
    }
    expect(refused).toEqual([])
  },
)

const hours = ['08:29', '10:00', '17:15', '19:00']

test('the later edition has the same next steps', () => {
  const seen = seenOf(stayer('2024-07-20'), morning)
  const later = { ...seen, given: { ...seen.given, ...laterWorld } }
  expect(nextStep(later, {})?.procedureId).toBe('stay_validity_change')
})
