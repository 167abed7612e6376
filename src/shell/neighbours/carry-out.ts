// A procedure with everything it does to the chip: one act, one transaction, then what is owed.
//
// PINs come from the resident's own keypad and exist here only while the act runs; they go
// into the chip and nowhere else. If the chip cannot take them, the act is undone.

import type { CardId } from '../../core/kernel/ids.ts'
import type { PinCode } from '../../core/card/card.ts'
import { enterPin, triesLeft, type PinAnswer } from '../../core/chip/reader.ts'
import type { Fact } from '../../core/facts.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { chipStoreOn } from '../chips/chip-store.ts'
import type { Queries } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import { runJobs } from '../outbox/run-jobs.ts'
import { perform } from '../perform.ts'
import type { Performed, Request } from '../act-request.ts'
import type { IssuerSession } from '../ports/chip-issuer.ts'
import { converse } from '../ports/chip-card.ts'
import { using } from './issue.ts'
import type { Neighbours } from './neighbours.ts'

/** What the resident typed on the keypad, by PIN. */
export type TypedPins = Readonly<Partial<Record<PinCode, string>>>

/** The act needs a PIN that nobody has typed yet. */
export class PinNotTyped extends Error {
  readonly pin: PinCode
  constructor(pin: PinCode) {
    super('a PIN that the act sets was not typed')
    this.pin = pin
  }
}

/** Performs, does the chip's part in the same transaction, and runs the jobs the act enqueued. */
export async function carryOut(
  office: Office,
  neighbours: Neighbours,
  order: { readonly request: Request; readonly pins?: TypedPins },
): Promise<Performed> {
  const pins = order.pins ?? {}
  const request = await withLockedPins(office, neighbours, order.request)
  const performed = await perform(office, request, (queries, facts) =>
    setOnChip(office, neighbours, { queries, facts, pins }),
  )
  if (performed.result === 'done') await runJobs(office, neighbours)
  return performed
}

/** Unlocking asks the chip first what is locked; no other act has to know. */
export async function withLockedPins(
  office: Office,
  neighbours: Neighbours,
  request: Request,
): Promise<Request> {
  if (request.procedure !== 'pin_unlock') return request
  const version = await office.files.read(request.residentId)
  const card = version?.file.cards.find(({ id }) => id === request.cardId)
  const meant = card ?? (version && currentCard(version.file))
  if (!meant) return request
  const pinsLocked: PinCode[] = []
  for (const pin of meant.pinsSet) {
    const left = await askTriesLeft(office, neighbours, { cardId: meant.id, pin })
    if (left === 0) pinsLocked.push(pin)
  }
  return { ...request, pinsLocked }
}

/** Lets the chip check a PIN. A wrong one costs a try, and that is kept whatever follows. */
export async function checkPin(
  office: Office,
  neighbours: Neighbours,
  typed: { readonly cardId: CardId; readonly pin: PinCode; readonly value: string },
): Promise<PinAnswer> {
  const { reader } = neighbours.chipsOn(office.chipStore)
  return using(await reader.open(typed.cardId), (connection) =>
    converse(connection, enterPin(typed.pin, typed.value)),
  )
}

/** Tries left of a PIN; asking costs none. */
export async function askTriesLeft(
  office: Office,
  neighbours: Neighbours,
  attempt: { readonly cardId: CardId; readonly pin: PinCode },
): Promise<number> {
  const { reader } = neighbours.chipsOn(office.chipStore)
  return using(await reader.open(attempt.cardId), (connection) =>
    converse(connection, triesLeft(attempt.pin)),
  )
}

type OnChip = {
  readonly queries: Queries
  readonly facts: readonly Fact[]
  readonly pins: TypedPins
}

/** The chip's part of an act, in the act's transaction; what was typed before has been checked. */
export async function setOnChip(
  office: Office,
  neighbours: Neighbours,
  { queries, facts, pins }: OnChip,
): Promise<void> {
  const work = facts.flatMap((fact) => chipWork(fact, pins))
  const [first] = work
  if (!first) return
  const { reader, issuer } = neighbours.chipsOn(chipStoreOn(queries, townCode(office)))
  await using(await reader.open(first.cardId), async (connection) => {
    const session = await issuer.authenticate(connection)
    for (const { run } of work) await run(session)
  })
}

type ChipWork = {
  readonly cardId: CardId
  readonly run: (session: IssuerSession) => Promise<void>
}

function chipWork(fact: Fact, pins: TypedPins): readonly ChipWork[] {
  switch (fact.type) {
    case 'PinsSet':
      return fact.pins.map((pin) => setting(fact.cardId, pin, pins))
    case 'PinReset':
      return [setting(fact.cardId, fact.pin, pins)]
    case 'PinChanged':
      return [changing(fact.cardId, fact.pin, pins)]
    case 'PinUnlocked':
      return [{ cardId: fact.cardId, run: (session) => session.unlockPin(fact.pin) }]
    default:
      return []
  }
}

function setting(cardId: CardId, pin: PinCode, pins: TypedPins): ChipWork {
  const value = pins[pin]
  if (value === undefined) throw new PinNotTyped(pin)
  return { cardId, run: (session) => session.setPin(pin, value) }
}

/** Behind the old value, which was checked before the act. What was locked since stays locked. */
function changing(cardId: CardId, pin: PinCode, pins: TypedPins): ChipWork {
  const { run } = setting(cardId, pin, pins)
  return {
    cardId,
    run: async (session) => {
      const { triesLeft: left } = await session.report()
      if (left[pin] === 0) throw new Error('a PIN was locked while it was being changed')
      await run(session)
    },
  }
}
