// The time-stamp authority (RFC 3161, RFC 5816): from the bytes of a request to an answer.
//
// The time is the virtual clock's. The key is made at the first question, again after its
// week, and again when the clock is put before the key's beginning. Whatever arrives, the
// answer is a TimeStampResp: a token, or a rejection that says what to do.

import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import { currentOf, type Authority } from '../authority.ts'
import type { DelegateParts } from '../delegate-certificate.ts'
import { Rate } from '../ocsp/rate.ts'
import { timeStampIssuer, timeStampKeyDays, timeStampsPerSecond } from '../unconfirmed-choices.ts'
import { readRequest, type TimeStampOrder } from './request.ts'
import { grantedResponse, rejectedResponse, type Rejection } from './response.ts'
import { makeUnit, type KeyPeriod, type TimeStampUnit } from './time-stamp-unit.ts'
import { makeToken } from './token.ts'

export type TimeStampParts = DelegateParts & {
  readonly authorities: () => readonly Authority[]
  /** The virtual clock. */
  readonly now: () => EpochMs
  readonly timeStampsPerSecond?: number | undefined
}

type InUse = {
  readonly authority: Authority
  readonly period: KeyPeriod
  readonly unit: Promise<TimeStampUnit>
}

export class TimeStampAuthority {
  readonly #parts: TimeStampParts
  readonly #rate: Rate
  #inUse: InUse | undefined

  constructor(parts: TimeStampParts) {
    this.#parts = parts
    this.#rate = new Rate(parts.timeStampsPerSecond ?? timeStampsPerSecond)
  }

  async answer(request: Uint8Array): Promise<Uint8Array> {
    const read = readRequest(request)
    if (!read.ok) return rejectedResponse(read.rejection)
    if (!this.#rate.take()) return rejectedResponse(impossible.tooMany)
    return this.#stamp(read.order).catch(() => rejectedResponse(impossible.fault))
  }

  async #stamp(order: TimeStampOrder): Promise<Uint8Array> {
    const now = Math.floor(this.#parts.now() / 1000) * 1000
    const authority = currentOf(this.#parts.authorities(), timeStampIssuer)
    const outside = now < authority.notBefore || now >= authority.notAfter
    if (outside) return rejectedResponse(impossible.clockOutside)
    const unit = await this.#unitAt(now, authority).catch(() => undefined)
    if (!unit) return rejectedResponse(impossible.signerAway)
    return grantedResponse(await makeToken(unit, order, now))
  }

  /** Decided in one turn, so that questions that come together share one new key. */
  #unitAt(now: EpochMs, authority: Authority): Promise<TimeStampUnit> {
    const keyInUse = this.#inUse
    if (keyInUse?.authority === authority && covers(keyInUse.period, now)) return keyInUse.unit
    const week = now + timeStampKeyDays * 86_400_000
    const period = { from: now, until: Math.min(week, authority.notAfter) }
    const inUse = { authority, period, unit: makeUnit(authority, period, this.#parts) }
    this.#inUse = inUse
    inUse.unit.catch(() => {
      if (this.#inUse === inUse) this.#inUse = undefined
    })
    return inUse.unit
  }
}

/** Why a proper question gets no token, and what its asker can do. */
const impossible = {
  tooMany: {
    failure: 'systemFailure',
    advice: 'More time stamps are asked for than can be signed; ask again in a second.',
  },
  clockOutside: {
    failure: 'timeNotAvailable',
    advice: 'The clock of this office stands where its authority is not valid; ask when it is set.',
  },
  signerAway: {
    failure: 'systemFailure',
    advice: 'The signer does not answer; ask again in a minute.',
  },
  fault: {
    failure: 'systemFailure',
    advice: 'This office has a fault; tell its operator that no time stamp could be made.',
  },
} as const satisfies Record<string, Rejection>

function covers({ from, until }: KeyPeriod, at: EpochMs): boolean {
  return from <= at && at < until
}
