// A procedure carried out as a member of staff would, papers included: for scripts and seeds.
//
// Everything still goes through the same decision: what is not allowed is refused. Only the
// visit itself is supplied (who came, what they brought, the demo PIN typed on the keypad).

import type { AnyProcedure, Given } from '../../core/procedures/define.ts'
import { procedureOf } from '../../core/procedures/index.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'
import { packingList } from '../../core/procedures/packing-list.ts'
import { mayRepresent, ordinaryApplicant } from '../../core/procedures/who-came.ts'
import { circumstancesOf } from '../../core/procedures/decide.ts'
import type { PinCode } from '../../core/card/card.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { type Office } from '../office.ts'
import { preview } from '../perform.ts'
import type { Performed, Request } from '../act-request.ts'
import { carryOut, checkPin, type TypedPins } from './carry-out.ts'
import type { Neighbours } from './neighbours.ts'

/** Demo PINs of the contract; production mode refuses everything that would use them. */
const demoPins: Required<TypedPins> = {
  sign: 'ABC123',
  auth: '1234',
  resident_register: '1234',
  card_info: '1234',
}

export type StaffOrder = {
  readonly procedure: ProcedureId
  readonly residentId: string
  readonly input?: Readonly<Record<string, unknown>>
  /** Which of the person's cards is meant; the newest one unless named. */
  readonly cardId?: string
  /** Departures from the ordinary visit. */
  readonly visit?: Partial<
    Pick<
      Request,
      'channel' | 'place' | 'applicant' | 'representative' | 'papers' | 'supportPurpose'
    >
  >
  readonly pins?: TypedPins
  readonly idempotencyKey?: string
}

/** Who did it, as the ledger names it. */
const script = { kind: 'staff', id: 'script' } as const

export async function doAsStaff(
  office: Office,
  neighbours: Neighbours,
  order: StaffOrder,
): Promise<Performed> {
  const procedure = procedureOf(order.procedure)
  const pins = { ...demoPins, ...order.pins }
  const request = await requestFor(office, procedure, order)
  const pinsVerified = await typePins(office, neighbours, { procedure, order, pins })
  return carryOut(office, neighbours, { request: { ...request, pinsVerified }, pins })
}

async function requestFor(
  office: Office,
  procedure: AnyProcedure,
  order: StaffOrder,
): Promise<Request> {
  const channel = order.visit?.channel ?? procedure.channels[0] ?? 'window'
  const place = order.visit?.place ?? procedure.desk ?? office.world.town.locations[0]?.id
  const applicant = order.visit?.applicant ?? (await whoCame(office, procedure, order.residentId))
  const representative = await representativeFor(office, order.residentId, applicant)
  const request: Request = {
    procedure: procedure.id,
    residentId: order.residentId,
    actor: script,
    channel,
    ...(channel === 'window' && place !== undefined ? { place, hoursWaived: true } : {}),
    applicant,
    ...(representative ? { representative } : {}),
    papers: [],
    ...(order.cardId === undefined ? {} : { cardId: order.cardId }),
    ...(order.input === undefined ? {} : { input: order.input }),
    ...(order.idempotencyKey === undefined ? {} : { idempotencyKey: order.idempotencyKey }),
    ...order.visit,
  }
  if (order.visit?.papers) return request
  const seen = await preview(office, request)
  if (!seen) return request
  return { ...request, papers: papersFor(procedure, seen.caseFile, seen.given) }
}

/** A child is brought by its legal representative, unless the order says who came. */
async function whoCame(
  office: Office,
  procedure: AnyProcedure,
  residentId: string,
): Promise<Request['applicant']> {
  const version = await office.files.read(residentId)
  if (!version) return procedure.applicant[0] ?? 'holder'
  const given = { today: office.clock.today(), rules: office.world.rules }
  return ordinaryApplicant(procedure, version.file.resident, given)
}

/** Whoever of the household is of age, else a name that says what it is. */
async function representativeFor(
  office: Office,
  residentId: string,
  applicant: Request['applicant'],
): Promise<Request['representative']> {
  if (applicant === 'holder' || applicant === 'office') return undefined
  const version = await office.files.read(residentId)
  if (!version) return undefined
  const given = { today: office.clock.today(), rules: office.world.rules }
  const household = await office.files.household(version.file.resident.householdId)
  const others = household.map(({ resident }) => resident).filter(({ id }) => id !== residentId)
  const adult = others.find((each) => mayRepresent(each, given))
  return adult
    ? { name: adult.name.full, relation: adult.relation }
    : { name: '見本　代理', relation: '親族' }
}

function papersFor(
  procedure: AnyProcedure,
  caseFile: Parameters<typeof circumstancesOf>[1],
  given: Given,
): Request['papers'] {
  const list = packingList(procedure, circumstancesOf(procedure, caseFile, given))
  return list.filter(({ optional }) => !optional).map(({ paper }) => paper)
}

/** The PIN that the procedure asks for, typed into the chip for real. */
async function typePins(
  office: Office,
  neighbours: Neighbours,
  { procedure, order, pins }: { procedure: AnyProcedure; order: StaffOrder; pins: TypedPins },
): Promise<readonly PinCode[]> {
  const changed = procedure.id === 'pin_change' ? order.input?.pin : undefined
  const pin = procedure.pin ?? (isPinCode(changed) ? changed : undefined)
  const value = pin && pins[pin]
  const version = await office.files.read(order.residentId)
  const card = version && currentCard(version.file)
  if (!pin || value === undefined || !card) return []
  const answer = await checkPin(office, neighbours, { cardId: card.id, pin, value })
  return answer.outcome === 'accepted' ? [pin] : []
}

function isPinCode(value: unknown): value is PinCode {
  return typeof value === 'string' && Object.hasOwn(demoPins, value)
}
