// Signed answers kept by what was asked, thrown away by the transaction that changes them.
//
// A request without a nonce is known again by its bytes, so a repeated question costs one
// look-up and no parsing. The oldest entries leave when the cache is full; nothing here
// decides whether an answer is still good, that is the responder's work.

import type { OcspAnswer } from '../../../shell/ports/authorities.ts'
import type { CertificateKey, EpochMs } from '../../../shell/ports/certificate-register.ts'

export type KeptAnswer = {
  readonly answer: OcspAnswer
  readonly from: EpochMs
  readonly until: EpochMs
}

type Entry = { readonly question: string; readonly kept: KeptAnswer }

export class AnswerCache {
  readonly #capacity: number
  readonly #byQuestion = new Map<string, KeptAnswer>()
  /** Questions (several encodings) by the certificate they ask about. */
  readonly #byCertificate = new Map<string, Entry['question'][]>()
  readonly #certificateOf = new Map<string, string>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get size(): number {
    return this.#byQuestion.size
  }

  get(question: string): KeptAnswer | undefined {
    return this.#byQuestion.get(question)
  }

  put(key: CertificateKey, { question, kept }: Entry): void {
    if (this.#capacity === 0) return
    const certificate = nameOf(key)
    if (!this.#byQuestion.has(question)) {
      this.#makeRoom()
      const questions = this.#byCertificate.get(certificate)
      if (questions) questions.push(question)
      else this.#byCertificate.set(certificate, [question])
      this.#certificateOf.set(question, certificate)
    }
    this.#byQuestion.set(question, kept)
  }

  evict(key: CertificateKey): void {
    const certificate = nameOf(key)
    for (const question of this.#byCertificate.get(certificate) ?? []) {
      this.#byQuestion.delete(question)
      this.#certificateOf.delete(question)
    }
    this.#byCertificate.delete(certificate)
  }

  clear(): void {
    this.#byQuestion.clear()
    this.#byCertificate.clear()
    this.#certificateOf.clear()
  }

  #makeRoom(): void {
    if (this.#byQuestion.size < this.#capacity) return
    const oldest = this.#byQuestion.keys().next().value
    if (oldest === undefined) return
    const certificate = this.#certificateOf.get(oldest)
    this.#byQuestion.delete(oldest)
    this.#certificateOf.delete(oldest)
    if (certificate === undefined) return
    const left = this.#byCertificate.get(certificate)?.filter((each) => each !== oldest) ?? []
    if (left.length === 0) this.#byCertificate.delete(certificate)
    else this.#byCertificate.set(certificate, left)
  }
}

export function nameOf({ caId, serialHex }: CertificateKey): string {
  return `${caId} ${serialHex}`
}
