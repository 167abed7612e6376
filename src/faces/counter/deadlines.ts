// The days that matter to this person from now on, soonest first: expiries, renewals, deadlines.

import type { Card } from '../../core/card/card.ts'
import { isAlive } from '../../core/card/in-use.ts'
import type { Certificate } from '../../core/certificate/certificate.ts'
import { addDays, addMonths, daysBetween, type Day } from '../../core/kernel/day.ts'
import { currentCard, openApplication } from '../../core/resident-file/resident-file.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Rules } from '../../core/rules/rules.ts'

export type DeadlineKind =
  | 'card_expected'
  | 'made_card_waits'
  | 'made_card_ends'
  | 'portal_opens'
  | 'sign_usable'
  | 'auth_usable'
  | 'renewal_opens'
  | 'sign_expires'
  | 'auth_expires'
  | 'card_expires'
  | 'continued_use_until'
  | 'stay_ends'
  | 'moves_out'

export type Deadline = {
  readonly day: Day
  readonly kind: DeadlineKind
  readonly tone: 'near' | 'late' | 'plain'
}

type Dated = { readonly day: Day; readonly kind: DeadlineKind }

const nearDays = 30
/** What is past is told for so long, then only the history knows it. */
const toldPastDays = 30

export function deadlinesOf(file: ResidentFile, today: Day, rules: Rules): readonly Deadline[] {
  const card = currentCard(file)
  return [
    ...ofApplication(file, today, rules),
    ...(card && isAlive(card) ? ofCard(card, today, rules) : []),
    ...ofResident(file, card, rules),
  ]
    .filter(
      ({ day, kind }) => kind === 'made_card_waits' || daysBetween(day, today) <= toldPastDays,
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map((each) => ({ ...each, tone: toneOf(each, today, rules) }))
}

/** A made card waits from its day on; no rule sets a last one but its expiry, told when near. */
function ofApplication(file: ResidentFile, today: Day, rules: Rules): readonly Dated[] {
  const application = openApplication(file)
  if (!application) return []
  if (application.state === 'accepted') {
    return [{ day: application.expectedFrom, kind: 'card_expected' }]
  }
  const { issueDate, expiryDate } = application
  const ends = expiryDate !== undefined && addMonths(expiryDate, -rules.renewal.opensMonthsBefore)
  return [
    ...(issueDate === undefined ? [] : [{ day: issueDate, kind: 'made_card_waits' } as const]),
    ...(ends && ends <= today ? [{ day: expiryDate, kind: 'made_card_ends' } as const] : []),
  ]
}

function ofCard(card: Card, today: Day, rules: Rules): readonly Dated[] {
  const certificates = [card.sign, card.auth].flatMap((each) => (each ? [each] : []))
  const ends = [card.expiryDate, ...certificates.filter(lives).map((each) => each.expiryDate)]
  const opensOn = addMonths(ends.toSorted()[0] ?? card.expiryDate, -rules.renewal.opensMonthsBefore)
  const opens: readonly Dated[] = opensOn >= today ? [{ day: opensOn, kind: 'renewal_opens' }] : []
  return [
    ...certificates.filter(lives).flatMap((each) => ofCertificate(each, today)),
    ...opens,
    { day: card.expiryDate, kind: 'card_expires' },
  ]
}

function lives({ state }: Certificate): boolean {
  return state === 'valid' || state === 'held' || state === 'ordered'
}

function ofCertificate(certificate: Certificate, today: Day): readonly Dated[] {
  const { kind, expiryDate, usableFrom, portalLoginFrom } = certificate
  const usable: readonly Dated[] =
    usableFrom > today ? [{ day: usableFrom, kind: `${kind}_usable` }] : []
  const portal: readonly Dated[] =
    portalLoginFrom !== undefined && portalLoginFrom > today
      ? [{ day: portalLoginFrom, kind: 'portal_opens' }]
      : []
  return [...usable, ...portal, { day: expiryDate, kind: `${kind}_expires` }]
}

function ofResident(
  { resident }: ResidentFile,
  card: Card | undefined,
  rules: Rules,
): readonly Dated[] {
  const { moveIn, stayEndDate, plannedMoveOutOn } = resident
  const owed = moveIn && !moveIn.continuedUseDoneOn && card && isAlive(card)
  const until = owed && addDays(moveIn.notifiedOn, rules.moves.continuedUseWithinDays)
  return [
    ...(until ? [{ day: until, kind: 'continued_use_until' } as const] : []),
    ...(stayEndDate ? [{ day: stayEndDate, kind: 'stay_ends' } as const] : []),
    ...(plannedMoveOutOn ? [{ day: plannedMoveOutOn, kind: 'moves_out' } as const] : []),
  ]
}

/** An expiry is near as soon as it can be renewed; anything else in its last month. */
function toneOf({ day, kind }: Dated, today: Day, rules: Rules): Deadline['tone'] {
  if (kind === 'made_card_waits' || kind === 'made_card_ends') return 'near'
  if (day < today) return 'late'
  const renewable = addMonths(day, -rules.renewal.opensMonthsBefore) <= today
  if (kind.endsWith('_expires') && renewable) return 'near'
  return daysBetween(today, day) <= nearDays ? 'near' : 'plain'
}
