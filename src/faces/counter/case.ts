// One procedure for one person as the clerk has filled it in: what it would come to, and what
// the resident's keypad still has to ask.
//
// Nothing is declared about PINs here: the decision is asked with each PIN it wants as if
// it were entered, and its facts say which ones will be set.

import type { PinCode } from '../../core/card/card.ts'
import type { Fact } from '../../core/facts.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import type { AnyProcedure } from '../../core/procedures/define.ts'
import type { KeypadTask } from '../../shell/keypad/keypads.ts'
import { withLockedPins } from '../../shell/neighbours/carry-out.ts'
import { preview } from '../../shell/perform.ts'
import type { Request } from '../../shell/act-request.ts'
import type { Clerk, Draft } from './session.ts'
import type { CounterContext } from './context.ts'

export type Case = {
  readonly procedure: AnyProcedure
  readonly residentId: string
  readonly draft: Draft
}

export type Examined = NonNullable<Awaited<ReturnType<typeof preview>>> & {
  /** What the keypad has to ask before the act; absent: nothing. */
  readonly keypad?: KeypadTask
}

const mostPins = 4

/** What the case comes to if the resident types what is asked for. */
export async function examine(
  { office, neighbours }: CounterContext,
  clerk: Clerk,
  counterCase: Case,
): Promise<Examined | undefined> {
  const verify: PinCode[] = []
  for (let round = 0; round <= mostPins; round += 1) {
    const request = requestOf(clerk, counterCase, verify)
    const seen = await preview(office, await withLockedPins(office, neighbours, request))
    if (!seen) return undefined
    const pin = wantedPin(seen.outcome)
    if (pin === undefined || verify.includes(pin)) return withKeypad(seen, verify)
    verify.push(pin)
  }
  return undefined
}

/** The request as it goes to `perform`; `seenSeq` and the key make it safe to press twice. */
export function requestOf(
  clerk: Clerk,
  { procedure, residentId, draft }: Case,
  pinsVerified: readonly PinCode[],
): Request {
  return {
    procedure: procedure.id,
    residentId,
    actor: { kind: 'staff', id: clerk.staff.staffId },
    channel: 'window',
    place: clerk.place,
    ...(draft.cardId === undefined ? {} : { cardId: draft.cardId }),
    applicant: draft.applicant,
    ...(draft.representative === undefined ? {} : { representative: draft.representative }),
    papers: draft.papers,
    pinsVerified,
    ...(draft.supportPurpose === undefined ? {} : { supportPurpose: draft.supportPurpose }),
    ...(draft.hoursWaived ? { hoursWaived: true } : {}),
    input: draft.input,
    seenSeq: draft.seenSeq,
    idempotencyKey: draft.key,
  }
}

function wantedPin(outcome: Examined['outcome']): PinCode | undefined {
  if (outcome.ok || outcome.refusal.code !== 'pin-required') return undefined
  return outcome.refusal.detail.pin
}

function withKeypad(seen: Omit<Examined, 'keypad'>, verify: readonly PinCode[]): Examined {
  if (!seen.outcome.ok) return seen
  const setting = seen.outcome.facts.flatMap(pinsSetBy)
  const cardId = setting[0]?.cardId ?? seen.caseFile.card?.id
  if (cardId === undefined || verify.length + setting.length === 0) return seen
  return { ...seen, keypad: { cardId, verify, set: setting.map(({ pin }) => pin) } }
}

function pinsSetBy(fact: Fact): readonly { pin: PinCode; cardId: CardId }[] {
  switch (fact.type) {
    case 'PinsSet':
      return fact.pins.map((pin) => ({ pin, cardId: fact.cardId }))
    case 'PinReset':
    case 'PinChanged':
      return [{ pin: fact.pin, cardId: fact.cardId }]
    default:
      return []
  }
}
