// What falls due by itself, day by day: cards made, expiries, the ninetieth day.
//
// Moving the clock over years replays every due day in its order, each act dated with its own
// day, so that the ledger reads as if the office had been open all along. What is done on a
// day is decided by the procedures; the only knowledge here is which of them to ask.

import type { Card } from '../../core/card/card.ts'
import { addDays, dayOf, moment, momentAt, type Day, type Moment } from '../../core/kernel/day.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'
import { currentCard, type ResidentFile } from '../../core/resident-file/resident-file.ts'
import { epochOf, type OfficeClock } from '../clock/clock.ts'
import { type Office } from '../office.ts'
import { runJobs } from '../outbox/run-jobs.ts'
import { perform } from '../perform.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'

export type DueAct = {
  readonly on: Day
  readonly residentId: string
  readonly procedure: ProcedureId
  readonly facts: readonly string[]
}

const openingMinute = '00:00'

/** Runs everything due up to and including `today`, oldest day first. Safe to repeat. */
export async function runDue(
  office: Office,
  neighbours: Neighbours,
  today: Day,
): Promise<readonly DueAct[]> {
  const done: DueAct[] = []
  const looked = new Set<string>()
  for (;;) {
    const due = await office.files.due(today)
    const next = due.find(({ residentId, dueOn }) => !looked.has(`${residentId} ${dueOn}`))
    if (!next) return done
    looked.add(`${next.residentId} ${next.dueOn}`)
    const then = officeAt(office, momentAt(dayOf(moment(`${next.dueOn}T00:00`)), openingMinute))
    done.push(...(await runFor(then, next.residentId)))
    await runJobs(then, neighbours)
  }
}

/** Moves the clock forward (or back: then nothing is run) and does what fell due on the way. */
export async function moveClock(
  office: Office,
  neighbours: Neighbours,
  to: Moment,
): Promise<readonly DueAct[]> {
  const done = to > office.clock.now() ? await runDue(office, neighbours, dayOf(to)) : []
  await office.clock.set(to)
  return done
}

/** The same office with its clock standing at one moment, for acts dated in the past. */
export function officeAt(office: Office, at: Moment): Office {
  const standing: OfficeClock = {
    ...office.clock,
    now: () => at,
    today: () => dayOf(at),
    epochMs: () => epochOf(at),
  }
  return { ...office, clock: standing }
}

async function runFor(office: Office, residentId: string): Promise<readonly DueAct[]> {
  const done: DueAct[] = []
  const version = await office.files.read(residentId)
  if (!version) return done
  for (const due of dueProcedures(version.file, office.clock.today())) {
    const performed = await perform(office, {
      ...due,
      residentId,
      actor: { kind: 'system', id: 'daily' },
      channel: 'system',
      applicant: 'office',
      papers: [],
    })
    if (performed.result !== 'done') continue
    const facts = performed.facts.map(({ type }) => type)
    done.push({ on: office.clock.today(), residentId, procedure: due.procedure, facts })
  }
  return done
}

type DueRequest = {
  readonly procedure: ProcedureId
  readonly input?: Readonly<Record<string, unknown>>
}

function dueProcedures(file: ResidentFile, today: Day): readonly DueRequest[] {
  const made = file.applications
    .filter((each) => each.state === 'accepted' && each.expectedFrom <= today)
    .map((): DueRequest => ({ procedure: 'record_card_made' }))
  const card = currentCard(file)
  const ofCard = card ? dueOfCard(card, today) : []
  return [...made, ...ofCard, ...lateContinuedUse(file), ...plannedMoveOut(file, today)]
}

function plannedMoveOut({ resident }: ResidentFile, today: Day): readonly DueRequest[] {
  const { plannedMoveOutOn, recordState } = resident
  const due = plannedMoveOutOn && recordState === 'registered' && plannedMoveOutOn <= today
  return due ? [{ procedure: 'record_moved_out' }] : []
}

function dueOfCard(card: Card, today: Day): readonly DueRequest[] {
  if (addDays(card.expiryDate, 1) <= today) return [{ procedure: 'expire_card' }]
  return (['sign', 'auth'] as const).flatMap((kind) => {
    const certificate = card[kind]
    const alive = certificate?.state === 'valid' || certificate?.state === 'held'
    if (!alive || addDays(certificate.expiryDate, 1) > today) return []
    return [{ procedure: 'expire_certificate', input: { certificate: kind } }]
  })
}

/** Whether the days are over is decided by the procedure. */
function lateContinuedUse({ resident }: ResidentFile): readonly DueRequest[] {
  const owed = resident.moveIn && !resident.moveIn.continuedUseDoneOn
  return owed ? [{ procedure: 'lapse_late_90' }] : []
}
