// Fills an empty office with the town's synthetic ward, by the same acts that staff perform.
//
// Every persona's history is replayed in the order of days, and what falls due in between
// is done as on any day, so the seeded ledger is a real one.

import { addDays, addMonths, day, momentAt, type Day } from '../../core/kernel/day.ts'
import { householdId, residentId } from '../../core/kernel/ids.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { officeAt, runDue } from '../daily/daily.ts'
import { townCode, type Office } from '../office.ts'
import { runJobs } from '../outbox/run-jobs.ts'
import { register } from '../perform.ts'
import { type Photo } from '../photos/photos.ts'
import { doAsStaff } from '../neighbours/as-staff.ts'
import { checkPin } from '../neighbours/carry-out.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Persona, PersonaStep } from './personas.ts'

export type SeedPlan = {
  readonly personas: readonly Persona[]
  /** The picture every seeded application carries. */
  readonly photo: Photo
  readonly progress: (done: number, of: number) => void
}

const registeredDaysAgo = 4000
/** Days between living somewhere and telling the register desk of it. */
const notifiedAfterDays = 6
const visitTime = '10:00'

/** Seeds the ward; throws naming the persona whose history the rules refuse. */
export async function seedWard(
  office: Office,
  neighbours: Neighbours,
  plan: SeedPlan,
): Promise<void> {
  const start = office.clock.today()
  await office.photos.keep({ ...plan.photo, photoKey: 'specimen' })
  for (const persona of plan.personas) await registerPersona(office, neighbours, { persona, start })

  const steps = plan.personas
    .flatMap((persona) => persona.history.map((step) => ({ persona, step })))
    .sort((a, b) => b.step.daysAgo - a.step.daysAgo)
  for (const [index, { persona, step }] of steps.entries()) {
    const on = addDays(start, -step.daysAgo)
    const then = officeAt(office, momentAt(on, visitTime))
    await runDue(then, neighbours, on)
    await takeStep(then, neighbours, { persona, step, start })
    plan.progress(index + 1, steps.length)
  }
  await runDue(office, neighbours, start)
  await runJobs(office, neighbours)
}

type Placed = { readonly persona: Persona; readonly start: Day }

async function registerPersona(
  office: Office,
  neighbours: Neighbours,
  placed: Placed,
): Promise<void> {
  const { persona, start } = placed
  const id = residentId(`r-${persona.persona}`)
  const birthDate = birthDateOf(placed)
  const came = addDays(start, -(persona.register?.sinceDaysAgo ?? registeredDaysAgo))
  const livesHereSince = came > birthDate ? came : birthDate
  const on = addDays(livesHereSince, notifiedAfterDays)
  const then = officeAt(office, momentAt(on, visitTime))
  const stay = persona.stayEndsIn
  await register(
    then,
    {
      type: 'ResidentRegistered',
      residentId: id,
      on,
      householdId: householdId(persona.household),
      relation: persona.relation,
      name: {
        full: persona.name,
        kana: persona.kana,
        ...(persona.alias === undefined ? {} : { alias: persona.alias }),
      },
      birthDate,
      sex: persona.sex,
      address: persona.address,
      addressSince: livesHereSince,
      residentSince: livesHereSince,
      ...recordOf(persona),
      holderKind: persona.holderKind,
      ...(stay === undefined ? {} : { stayEndDate: addDays(start, stay) }),
      adultWard: persona.adultWard ?? false,
    },
    { kind: 'system', id: 'seed' },
  )
  await neighbours.numbers.keep(office.database, id)
  await office.database.query(
    `insert into personas (town, persona, resident_id, shows) values ($1, $2, $3, $4)`,
    [townCode(office), persona.persona, id, JSON.stringify(persona)],
  )
}

function recordOf({ register: record }: Persona) {
  const { from, domicile, familyHead: head } = record ?? {}
  return {
    ...(from === undefined ? {} : { formerAddress: from }),
    ...(domicile === undefined || head === undefined ? {} : { familyRegister: { domicile, head } }),
  }
}

function birthDateOf({ persona, start }: Placed): Day {
  if (persona.birthDate !== undefined) return day(persona.birthDate)
  return addDays(addMonths(start, -12 * (persona.age ?? 0)), -(persona.plusDays ?? 0))
}

async function takeStep(
  office: Office,
  neighbours: Neighbours,
  { persona, step, start }: Placed & { step: PersonaStep },
): Promise<void> {
  const id = residentId(`r-${persona.persona}`)
  if (step.do === 'wrong_pin') return typeWrongPin(office, neighbours, { persona, step })
  const performed = await doAsStaff(office, neighbours, {
    procedure: step.do,
    residentId: id,
    ...(step.input === undefined ? {} : { input: datedInput(step.input, start) }),
    ...(step.visit === undefined ? {} : { visit: step.visit }),
  })
  if (performed.result === 'done') return
  const why = performed.result === 'refused' ? JSON.stringify(performed.refusal) : performed.result
  throw new Error(`The history of persona ${persona.persona} stops at ${step.do}: ${why}`)
}

async function typeWrongPin(
  office: Office,
  neighbours: Neighbours,
  { persona, step }: { persona: Persona; step: PersonaStep },
): Promise<void> {
  const version = await office.files.read(`r-${persona.persona}`)
  const card = version && currentCard(version.file)
  const pin = step.pin ?? 'auth'
  if (!card) throw new Error(`persona ${persona.persona} has no card to mistype at`)
  const value = pin === 'sign' ? 'WRONG1' : '0000'
  for (let n = 0; n < (step.times ?? 1); n += 1) {
    await checkPin(office, neighbours, { cardId: card.id, pin, value })
  }
}

/** `+30` and `-30` in a history are days from the first day of the ward. */
function datedInput(input: NonNullable<PersonaStep['input']>, start: Day) {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      typeof value === 'string' && /^[+-]\d+$/.test(value) ? addDays(start, Number(value)) : value,
    ]),
  )
}
