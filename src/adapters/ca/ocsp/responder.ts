// The OCSP responder (RFC 6960, RFC 5019): from the bytes of a request to those of an answer.
//
// Never from stale data: a kept answer is used only while the register hears of every
// change, and an answer is signed only when no change arrived while its state was read.
// When the state cannot be known it says tryLater, never good.

import { sign } from 'node:crypto'
import type { OcspAnswer } from '../../../shell/ports/authorities.ts'
import type {
  CertificateKey,
  CertificateRegister,
  CertificateStatus,
  EpochMs,
} from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import type { SignFor } from '../delegate-certificate.ts'
import { liveAnswersPerSecond, ocspLifeMinutes, ocspMaxAgeSeconds } from '../unconfirmed-choices.ts'
import { AnswerCache } from './answer-cache.ts'
import { answerToSign, answerWithSignature, ocspErrors, type SingleAnswer } from './answer.ts'
import { CommonQuestions, questionOf, type CommonForm } from './common-question.ts'
import { Rate } from './rate.ts'
import { MalformedRequest, readQuestion, type OcspQuestion } from './request.ts'
import { canAnswerAt, makeResponder, type Responder } from './responder-certificate.ts'

export type ResponderParts = {
  readonly authorities: () => readonly Authority[]
  readonly register: CertificateRegister
  readonly sign: SignFor
  /** The virtual clock. */
  readonly now: () => EpochMs
  readonly keptAnswers?: number | undefined
  readonly liveAnswersPerSecond?: number | undefined
}

/** A question about certificates of one authority; with a form, its answer may be kept. */
type Matched = OcspQuestion & {
  readonly authority: Authority
  readonly form: CommonForm | undefined
}

type ResponderSlot = { readonly slot: number; readonly madeAt: EpochMs }

type Made = { readonly der: Buffer; readonly now: EpochMs; readonly responder: Responder }

const lifeMs = ocspLifeMinutes * 60_000
const mostReadings = 3

export class OcspResponder {
  readonly #parts: ResponderParts
  readonly #cache: AnswerCache
  readonly #rate: Rate
  readonly #common: CommonQuestions
  readonly #responders = new Map<string, Promise<Responder>>()
  /** States being read now; a change that arrives meanwhile marks them. */
  readonly #readings = new Set<{ readonly names: ReadonlySet<string>; overtaken: boolean }>()
  readonly #stopWatching: () => void

  constructor(parts: ResponderParts) {
    this.#parts = parts
    this.#common = new CommonQuestions(parts.authorities())
    this.#cache = new AnswerCache(parts.keptAnswers ?? 100_000)
    this.#rate = new Rate(parts.liveAnswersPerSecond ?? liveAnswersPerSecond)
    this.#stopWatching = parts.register.watch((what) => this.#changed(what))
  }

  /** A kept answer that still holds, as Latin-1 text; undefined when one must be signed. */
  kept(request: Buffer): string | undefined {
    const slot = this.#keptSlot(request, this.#common.formOf(request))
    return slot && this.#cache.textOf(slot.slot)
  }

  answer(request: Uint8Array): OcspAnswer | Promise<OcspAnswer> {
    const bytes = Buffer.from(request.buffer, request.byteOffset, request.byteLength)
    const form = this.#common.formOf(bytes)
    const slot = this.#keptSlot(bytes, form)
    if (slot) return describe(Buffer.from(this.#cache.textOf(slot.slot), 'latin1'), slot.madeAt)
    return this.#answerLive(bytes, form)
  }

  close(): void {
    this.#stopWatching()
    this.#cache.clear()
  }

  #keptSlot(request: Buffer, form: CommonForm | undefined): ResponderSlot | undefined {
    if (!form || !this.#parts.register.isFresh()) return undefined
    const slot = this.#cache.find(form.number, request, form.prefix.length)
    if (slot === undefined) return undefined
    const madeAt = this.#cache.madeAt(slot, this.#parts.now())
    return madeAt === undefined ? undefined : { slot, madeAt }
  }

  async #answerLive(request: Buffer, form: CommonForm | undefined): Promise<OcspAnswer> {
    try {
      const question = this.#match(request, form)
      if (!question) return { der: ocspErrors.unauthorized }
      // What cannot be kept costs a signature each time it is asked.
      if (!question.form && !this.#rate.take()) return { der: ocspErrors.tryLater }
      return (await this.#answerQuestion(question, request)) ?? { der: ocspErrors.tryLater }
    } catch (error) {
      const malformed = error instanceof MalformedRequest
      return { der: malformed ? ocspErrors.malformedRequest : ocspErrors.tryLater }
    }
  }

  #match(request: Buffer, form: CommonForm | undefined): Matched | undefined {
    if (form) return { ...questionOf(request, form), form, authority: form.authority }
    const question = readQuestion(request)
    const authority = this.#parts
      .authorities()
      .find(({ certIdHashes }) =>
        question.certificates.every(({ issuer }) => certIdHashes.has(issuer)),
      )
    return authority && { ...question, form, authority }
  }

  async #answerQuestion(question: Matched, request: Buffer): Promise<OcspAnswer | undefined> {
    const { authority, certificates, nonce, form } = question
    const now = Math.floor(this.#parts.now() / 1000) * 1000
    const responder = await this.#responderFor(authority, now)
    for (let reading = 0; reading < mostReadings; reading++) {
      const states = await this.#read(question)
      if (!states) continue
      const neverIssued = states.some(({ state }) => state === 'unknown')
      if (neverIssued && form && !this.#rate.take()) return undefined
      const singles = certificates.map(({ certId }, index): SingleAnswer => ({
        certId,
        status: states[index] ?? { state: 'unknown' },
      }))
      const der = signAnswer({ responder, now, nonce }, singles)
      if (!form || neverIssued) return { der }
      this.#keep(form, request, { der, now, responder })
      return describe(der, now)
    }
    return undefined
  }

  /** The states, or undefined when one of them changed while it was read. */
  async #read({
    authority,
    certificates,
  }: Matched): Promise<readonly CertificateStatus[] | undefined> {
    const keys = certificates.map(({ serialHex }) => ({ caId: authority.caId, serialHex }))
    const reading = { names: new Set(keys.map(nameOf)), overtaken: false }
    this.#readings.add(reading)
    try {
      const states = await Promise.all(keys.map((key) => this.#parts.register.statusOf(key)))
      return reading.overtaken ? undefined : states
    } finally {
      this.#readings.delete(reading)
    }
  }

  #keep(form: CommonForm, request: Buffer, made: Made): void {
    if (!this.#parts.register.isFresh()) return
    const { der, now, responder } = made
    const serial = request.subarray(form.prefix.length)
    const head = der.subarray(0, der.length - responder.certificates.length)
    const until = now + lifeMs / 2
    this.#cache.put(form.number, serial, { head, tail: responder.tail, from: now, until })
  }

  #responderFor(authority: Authority, now: EpochMs): Promise<Responder> {
    const opening = this.#responders.get(authority.caId) ?? this.#newResponder(authority, now)
    return opening.then((responder) =>
      canAnswerAt(responder, now) ? responder : this.#newResponder(authority, now),
    )
  }

  #newResponder(authority: Authority, now: EpochMs): Promise<Responder> {
    const making = makeResponder(authority, now, this.#parts)
    this.#responders.set(authority.caId, making)
    making.catch(() => this.#responders.delete(authority.caId))
    return making
  }

  #changed(what: CertificateKey | 'all'): void {
    if (what === 'all') this.#cache.clear()
    else this.#cache.evict(what.serialHex)
    const name = what === 'all' ? undefined : nameOf(what)
    for (const reading of this.#readings) {
      if (name === undefined || reading.names.has(name)) reading.overtaken = true
    }
  }
}

/** An answer that others may keep for seconds, and ask again whether it changed. */
function describe(der: Buffer, madeAt: EpochMs): OcspAnswer {
  const cache = {
    thisUpdate: madeAt,
    nextUpdate: madeAt + lifeMs,
    maxAgeSeconds: ocspMaxAgeSeconds,
  }
  return { der, cache }
}

function nameOf({ caId, serialHex }: CertificateKey): string {
  return `${caId} ${serialHex}`
}

type ToSign = { responder: Responder; now: EpochMs; nonce: Buffer | undefined }

function signAnswer({ responder, now, nonce }: ToSign, singles: readonly SingleAnswer[]): Buffer {
  const frame = {
    responderKeyId: responder.keyId,
    thisUpdate: now,
    nextUpdate: now + lifeMs,
    nonce,
  }
  const toSign = answerToSign(frame, singles)
  const signature = sign('sha256', toSign, responder.key)
  return answerWithSignature(toSign, signature, responder.certificates)
}
