// What `perform` is asked, and what it answers.

import type { PinCode } from '../core/card/card.ts'
import type { Fact } from '../core/facts.ts'
import type { Refusal } from '../core/kernel/outcome.ts'
import type { Applicant, Channel, Paper, Representative } from '../core/procedures/define.ts'
import type { ProcedureId } from '../core/procedures/procedure-id.ts'
import type { Actor } from './ledger/append.ts'

export type Request = {
  readonly procedure: ProcedureId
  readonly residentId: string
  /** The card acted on; the newest one unless named. */
  readonly cardId?: string
  readonly actor: Actor
  readonly channel: Channel
  readonly place?: string
  readonly applicant: Applicant
  /** Whoever came in the holder's place. */
  readonly representative?: Representative
  readonly papers: readonly Paper[]
  readonly pinsVerified?: readonly PinCode[]
  /** Read from the chip by whoever has it; absent: none is locked. */
  readonly pinsLocked?: readonly PinCode[]
  readonly supportPurpose?: string
  /** Opening hours do not bind this act (a script, or staff after hours); kept with the act. */
  readonly hoursWaived?: boolean
  readonly input?: Readonly<Record<string, unknown>>
  /** The position of the file that the person saw; anything newer makes the request stale. */
  readonly seenSeq?: number
  /** The same request twice under one key is one act: the second answers as the first did. */
  readonly idempotencyKey?: string
}

export type Performed =
  | {
      readonly result: 'done'
      readonly actId: string
      readonly seq: number
      readonly facts: readonly Fact[]
      /** The act had been done before under the same key. */
      readonly repeated: boolean
    }
  | { readonly result: 'refused'; readonly refusal: Refusal }
  /** Someone else changed the file since it was shown. */
  | { readonly result: 'stale'; readonly seq: number }
  /** The idempotency key stands for another person, procedure or input. */
  | { readonly result: 'key_reused' }
  | { readonly result: 'unknown_resident' }
