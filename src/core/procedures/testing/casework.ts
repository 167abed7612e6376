// What the tests of procedures are written in: a resident file put together from facts, and a
// decision asked of it on one day with everything in order unless the test says otherwise.

import { guideWorld } from '../../../../conformance/worlds.ts'
import type { Card } from '../../card/card.ts'
import type { Fact, FactOf } from '../../facts.ts'
import { day, moment, type Day } from '../../kernel/day.ts'
import { applicationId, cardId, householdId, residentId } from '../../kernel/ids.ts'
import {
  currentCard,
  foldFile,
  openApplication,
  type ResidentFile,
} from '../../resident-file/resident-file.ts'
import { circumstancesOf, decideProcedure } from '../decide.ts'
import type { AnyProcedure, CaseFile, Given, Outcome } from '../define.ts'
import { procedureById } from '../index.ts'
import { packingList } from '../packing-list.ts'
import { readInput } from '../read-input.ts'
import { ordinaryApplicant } from '../who-came.ts'

/** A Monday without a holiday near it. */
export const today = day('2024-06-10')
const hanako = residentId('hanako')
const firstCard = cardId('card-1')
const firstApplication = applicationId('application-1')
export const about = { residentId: hanako, on: today } as const
export const aboutCard = { ...about, cardId: firstCard } as const

type Registered = FactOf<'ResidentRegistered'>

export function registered(more: Partial<Registered> = {}): Registered {
  return {
    type: 'ResidentRegistered',
    residentId: hanako,
    on: day('2020-04-01'),
    householdId: householdId('household-1'),
    relation: '世帯主',
    name: { full: '見本　花子', kana: 'ミホン　ハナコ' },
    birthDate: day('1990-06-20'),
    sex: 'female',
    address: '見本町一丁目1番1号',
    addressSince: day('2020-04-01'),
    holderKind: 'japanese',
    adultWard: false,
    ...more,
  }
}

/** Hanako's card: delivered in 2022, both certificates issued, all four PINs set. */
export function delivered(more: Partial<FactOf<'CardDelivered'>> = {}): readonly Fact[] {
  const on = day('2022-07-01')
  const heading = { residentId: hanako, cardId: more.cardId ?? firstCard, on }
  const certificate = { usableFrom: on, expiryDate: day('2027-06-20') }
  const ordered = { ...heading, ...certificate, type: 'CertificateOrdered' } as const
  const issued = { ...heading, type: 'CertificateIssued' } as const
  return [
    {
      ...heading,
      type: 'CardDelivered',
      applicationId: firstApplication,
      kind: 'standard',
      issueDate: day('2022-06-25'),
      expiryDate: day('2032-06-20'),
      printed: { name: '見本　花子', address: '見本町一丁目1番1号' },
      additionCapacity: 4,
      ...more,
    },
    { ...heading, type: 'PinsSet', pins: ['resident_register', 'card_info', 'auth', 'sign'] },
    { ...ordered, certificate: 'auth', portalLoginFrom: day('2022-07-03') },
    { ...ordered, certificate: 'sign' },
    { ...issued, certificate: 'auth', serial: 'a1' },
    { ...issued, certificate: 'sign', serial: '51' },
  ]
}

export const revokedAuth = {
  ...aboutCard,
  type: 'CertificateRevoked',
  certificate: 'auth',
  serial: 'a1',
  cause: 'card_ended',
} as const
export const revokedSign = { ...revokedAuth, certificate: 'sign', serial: '51' } as const
export const bothRevoked = [revokedAuth, revokedSign] as const
/** The record changed: only the signature certificate ends (REV-04). */
export const signEnded = { ...revokedSign, cause: 'record_changed' } as const

export function fileOf(...facts: readonly (Fact | readonly Fact[])[]): ResidentFile {
  const file = foldFile(facts.flatMap((each) => ('type' in each ? [each] : each)))
  if (!file) throw new Error('a file begins with a registration')
  return file
}

/** Hanako with her card, and whatever happened to it since. */
export function holder(...later: readonly Fact[]): ResidentFile {
  return fileOf(registered(), delivered(), later)
}

export function cardOf(file: ResidentFile): Card {
  const card = currentCard(file)
  if (!card) throw new Error('no card in this file')
  return card
}

export type CaseDetails = Partial<Omit<Given, 'today' | 'now'>> & {
  /** What the office knows beside the file. */
  readonly beside?: Partial<CaseFile>
  readonly on?: string
  readonly at?: string
}

/** The decision with everything in order: place, papers, PINs, applicant; `told` overrides. */
export function decided(id: string, file: ResidentFile, details: CaseDetails = {}): Outcome {
  const procedure = procedureNamed(id)
  const given = givenFor(procedure, details)
  const applicant = details.applicant ?? ordinaryApplicant(procedure, file.resident, given)
  const caseFile = caseFileOf(file, details.beside)
  const visit = { ...given, applicant }
  const read = readInput(procedure, given.input)
  const filledIn = read.ok ? { ...visit, input: read.input } : visit
  const list = packingList(procedure, circumstancesOf(procedure, caseFile, filledIn))
  const papers = details.papers ?? list.map(({ paper }) => paper)
  return decideProcedure(procedure, caseFile, { ...visit, papers })
}

/** What a refusal comes to, in short: code, source and what helps instead. */
export function refusalOf(outcome: Outcome): string {
  if (outcome.ok) return `accepted ${outcome.facts.map(({ type }) => type).join(' ')}`
  const { code, cite, next } = outcome.refusal
  return next === undefined ? `${code} ${cite}` : `${code} ${cite} → ${next}`
}

/** The refusal in short, `code CITE → next`. */
export function refused(id: string, file: ResidentFile, details: CaseDetails = {}): string {
  return refusalOf(decided(id, file, details))
}

/** The types of the facts, for outcomes whose details another test compares. */
export function factTypes(outcome: Outcome): readonly string[] {
  return outcome.ok ? outcome.facts.map(({ type }) => type) : [refusalOf(outcome)]
}

export function after(file: ResidentFile, outcome: Outcome): ResidentFile {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
  return foldFile(outcome.facts, file) ?? file
}

export function caseFileOf(file: ResidentFile, more: Partial<CaseFile> = {}): CaseFile {
  const card = currentCard(file)
  const application = openApplication(file)
  return {
    file,
    resident: file.resident,
    ...(card ? { card } : {}),
    ...(application ? { application } : {}),
    household: [],
    householdNamed: false,
    recordChangedToday: false,
    ...more,
  }
}

export function procedureNamed(id: string): AnyProcedure {
  const procedure = procedureById(id)
  if (!procedure) throw new Error(`no procedure ${id}`)
  return procedure
}

export function givenFor(procedure: AnyProcedure, told: CaseDetails): Given {
  const { on, at, beside: _beside, ...details } = told
  const date: Day = on === undefined ? today : day(on)
  const channel = details.channel ?? procedure.channels[0] ?? 'window'
  let made = 0
  return {
    ...guideWorld,
    today: date,
    now: moment(at ?? `${date}T10:00`),
    channel,
    place: procedure.desk ?? 'card_window',
    // The tables below run over days on which no window opens; hours have a test of their own.
    hoursWaived: at === undefined,
    representative: { name: '見本　代理', relation: '親族' },
    applicant: procedure.applicant[0] ?? 'holder',
    papers: packingList(procedure).map(({ paper }) => paper),
    pinsVerified: ['sign', 'auth', 'resident_register', 'card_info'],
    pinsLocked: ['sign', 'auth', 'resident_register', 'card_info'],
    input: {},
    newId: () => `new-${String((made += 1))}`,
    ...details,
  }
}

/** Notified on 1 May, and closed by the daily run when the planned day had come. */
export function movedAway(
  plannedOn: string,
  destination: 'japan' | 'abroad' = 'japan',
): readonly Fact[] {
  const on = day('2024-05-01')
  const planned = day(plannedOn)
  const move = { plannedOn: planned, destination, destinationName: '隣区' } as const
  const recordState = destination === 'japan' ? 'moved_out' : 'moved_abroad'
  return [
    { ...about, on, type: 'MoveOutNotified', ...move },
    { ...about, on: planned, type: 'RecordClosed', recordState },
  ]
}

export const suspended: readonly Fact[] = [
  { ...aboutCard, type: 'CardSuspended', channel: 'phone' },
  { ...aboutCard, type: 'CertificatesHeld' },
]
export const abolished: readonly Fact[] = [{ ...aboutCard, type: 'CardAbolished' }, ...bothRevoked]
export const expired: readonly Fact[] = [{ ...aboutCard, type: 'CardExpired' }, ...bothRevoked]
export const returned: readonly Fact[] = [
  { ...aboutCard, type: 'CardReturned', reason: 'not_needed' },
  ...bothRevoked,
]
export function lapsed(cause: FactOf<'CardLapsed'>['cause']): readonly Fact[] {
  return [{ ...aboutCard, type: 'CardLapsed', cause }, ...bothRevoked]
}
export const replaced: Fact = { ...aboutCard, type: 'CardReplaced', byCardId: cardId('card-2') }

export function applied(more: Partial<FactOf<'ApplicationAccepted'>> = {}): Fact {
  return {
    ...about,
    on: day('2024-04-08'),
    type: 'ApplicationAccepted',
    applicationId: firstApplication,
    reason: 'first_issue',
    cardKind: 'standard',
    withSign: true,
    withAuth: true,
    photoKey: 'photo-1',
    expectedFrom: day('2024-05-08'),
    expectedUntil: day('2024-06-08'),
    ...more,
  }
}

export function made(more: Partial<FactOf<'CardMade'>> = {}): Fact {
  return {
    ...about,
    on: day('2024-05-08'),
    type: 'CardMade',
    applicationId: firstApplication,
    cardId: cardId('card-2'),
    issueDate: day('2024-05-08'),
    expiryDate: day('2033-06-20'),
    ...more,
  }
}

/** The refusals of every procedure that needs a card in use, by what became of the card. */
export const cardsNotInUse: readonly (readonly [string, ResidentFile, string])[] = [
  ['suspended', holder(...suspended), 'card-suspended SUS-02 → release_suspension'],
  ['abolished', holder(...abolished), 'card-abolished SUS-04 → apply_reissue'],
  ['expired', holder(...expired), 'card-ended VAL-14 → apply_reissue'],
  ['lapsed', holder(...lapsed('late_90')), 'card-ended REV-02 → apply_reissue'],
  ['returned', holder(...returned), 'card-already-returned SUS-10 → apply_reissue'],
  ['replaced', holder(replaced), 'card-replaced SUS-06 → return_card'],
  ['missing', fileOf(registered()), 'no-card'],
]
