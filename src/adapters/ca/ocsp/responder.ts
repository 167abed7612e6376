// The OCSP responder (RFC 6960, RFC 5019): from the bytes of a request to those of an answer.
//
// Never from stale data: a kept answer is used only while the register hears of every
// change, and an answer is signed only when no change arrived while its state was read.
// When the state cannot be known it says tryLater, never good.

import { createHash, sign } from 'node:crypto'
import type { OcspAnswer } from '../../../shell/ports/authorities.ts'
import type {
  CertificateKey,
  CertificateRegister,
  CertificateStatus,
  EpochMs,
} from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import { liveAnswersPerSecond, ocspLifeMinutes, ocspMaxAgeSeconds } from '../unconfirmed-choices.ts'
import { AnswerCache, nameOf } from './answer-cache.ts'
import { answerToSign, answerWithSignature, ocspErrors, type SingleAnswer } from './answer.ts'
import { Rate } from './rate.ts'
import { MalformedRequest, readQuestion, type OcspQuestion } from './request.ts'
import { canAnswerAt, makeResponder, type Responder } from './responder-certificate.ts'

export type ResponderParts = {
  readonly authorities: () => readonly Authority[]
  readonly register: CertificateRegister
  readonly sign: (authority: Authority, sha256: Uint8Array) => Promise<Uint8Array>
  /** The virtual clock. */
  readonly now: () => EpochMs
  readonly keptAnswers?: number | undefined
  readonly liveAnswersPerSecond?: number | undefined
}

/** A question about certificates of one authority. */
type Matched = OcspQuestion & { readonly authority: Authority }

const lifeMs = ocspLifeMinutes * 60_000
const mostReadings = 3

export class OcspResponder {
  readonly #parts: ResponderParts
  readonly #cache: AnswerCache
  readonly #rate: Rate
  readonly #responders = new Map<string, Promise<Responder>>()
  /** States being read now; a change that arrives meanwhile marks them. */
  readonly #readings = new Set<{ readonly names: ReadonlySet<string>; overtaken: boolean }>()
  readonly #stopWatching: () => void

  constructor(parts: ResponderParts) {
    this.#parts = parts
    this.#cache = new AnswerCache(parts.keptAnswers ?? 100_000)
    this.#rate = new Rate(parts.liveAnswersPerSecond ?? liveAnswersPerSecond)
    this.#stopWatching = parts.register.watch((what) => this.#changed(what))
  }

  answer(request: Uint8Array): OcspAnswer | Promise<OcspAnswer> {
    const { buffer, byteOffset, byteLength } = request
    const question = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
    const kept = this.#cache.get(question)
    if (kept && this.#parts.register.isFresh()) {
      const now = this.#parts.now()
      if (now >= kept.from && now < kept.until) return kept.answer
    }
    return this.#answerLive(request, question)
  }

  close(): void {
    this.#stopWatching()
    this.#cache.clear()
  }

  async #answerLive(request: Uint8Array, bytes: string): Promise<OcspAnswer> {
    try {
      const question = this.#match(readQuestion(request))
      if (!question) return { der: ocspErrors.unauthorized }
      if (question.nonce && !this.#rate.take()) return { der: ocspErrors.tryLater }
      return (await this.#answerQuestion(question, bytes)) ?? { der: ocspErrors.tryLater }
    } catch (error) {
      const malformed = error instanceof MalformedRequest
      return { der: malformed ? ocspErrors.malformedRequest : ocspErrors.tryLater }
    }
  }

  #match(question: OcspQuestion): Matched | undefined {
    const authority = this.#parts
      .authorities()
      .find(({ certIdHashes }) => question.asked.every(({ issuer }) => certIdHashes.has(issuer)))
    return authority && { ...question, authority }
  }

  async #answerQuestion(question: Matched, bytes: string): Promise<OcspAnswer | undefined> {
    const { authority, asked, nonce } = question
    const now = Math.floor(this.#parts.now() / 1000) * 1000
    const responder = await this.#responderFor(authority, now)
    for (let reading = 0; reading < mostReadings; reading++) {
      const states = await this.#read(question)
      if (!states) continue
      const neverIssued = states.some(({ state }) => state === 'unknown')
      if (neverIssued && !nonce && !this.#rate.take()) return undefined
      const singles = asked.map(({ certId }, index): SingleAnswer => ({
        certId,
        status: states[index] ?? { state: 'unknown' },
      }))
      const der = signAnswer({ responder, now, nonce }, singles)
      const [only] = asked
      if (nonce || neverIssued || asked.length !== 1 || !only) return { der }
      const key = { caId: authority.caId, serialHex: only.serialHex }
      return this.#keep(key, { bytes, der, now })
    }
    return undefined
  }

  /** The states, or undefined when one of them changed while it was read. */
  async #read({ authority, asked }: Matched): Promise<readonly CertificateStatus[] | undefined> {
    const keys = asked.map(({ serialHex }) => ({ caId: authority.caId, serialHex }))
    const reading = { names: new Set(keys.map(nameOf)), overtaken: false }
    this.#readings.add(reading)
    try {
      const states = await Promise.all(keys.map((key) => this.#parts.register.statusOf(key)))
      return reading.overtaken ? undefined : states
    } finally {
      this.#readings.delete(reading)
    }
  }

  #keep(key: CertificateKey, made: { bytes: string; der: Buffer; now: EpochMs }): OcspAnswer {
    const { bytes, der, now } = made
    const etag = `"${createHash('sha256').update(der).digest('base64url').slice(0, 27)}"`
    const nextUpdate = now + lifeMs
    const cache = { etag, thisUpdate: now, nextUpdate, maxAgeSeconds: ocspMaxAgeSeconds }
    const answer = { der, cache }
    if (this.#parts.register.isFresh()) {
      const kept = { answer, from: now, until: now + lifeMs / 2 }
      this.#cache.put(key, { question: bytes, kept })
    }
    return answer
  }

  #responderFor(authority: Authority, now: EpochMs): Promise<Responder> {
    const known = this.#responders.get(authority.caId) ?? this.#newResponder(authority, now)
    return known.then((responder) =>
      canAnswerAt(responder, now) ? responder : this.#newResponder(authority, now),
    )
  }

  #newResponder(authority: Authority, now: EpochMs): Promise<Responder> {
    const making = makeResponder(authority, now, this.#parts.sign)
    this.#responders.set(authority.caId, making)
    making.catch(() => this.#responders.delete(authority.caId))
    return making
  }

  #changed(what: CertificateKey | 'all'): void {
    if (what === 'all') this.#cache.clear()
    else this.#cache.evict(what)
    const name = what === 'all' ? undefined : nameOf(what)
    for (const reading of this.#readings) {
      if (name === undefined || reading.names.has(name)) reading.overtaken = true
    }
  }
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
  return answerWithSignature(toSign, signature, responder.certificate)
}
