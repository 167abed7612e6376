// oidc-provider's storage over the office's own: one row for each session, code, token or grant.
//
// A code or a refresh token is used once even when two ask at the same moment: the database decides
// whose it was, and the second loses everything that came of the grant, as RFC 6749 4.1.2 wants.

import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { SignInKey, SignInServiceName, SignInStore } from '../../shell/ports/sign-in.ts'
import { errors } from './library.ts'

type Place = { readonly store: SignInStore; readonly service: SignInServiceName }

export class RecordAdapter implements Adapter {
  readonly #place: Place
  readonly #kind: string

  constructor(place: Place, kind: string) {
    this.#place = place
    this.#kind = kind
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const { grantId, uid } = payload
    await this.#place.store.write(this.#key(id), {
      content: payload,
      ...(grantId !== undefined && { grantId }),
      ...(uid !== undefined && { uid }),
      // Without an end a row would stay for ever; whatever has none is kept for a day.
      expiresAt: Date.now() + (Number.isFinite(expiresIn) ? expiresIn : longest) * 1000,
    })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#place.store.find(this.#key(id))
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#place.store.findByUid(this.#key(uid))
  }

  /** The device flow is not offered. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    const { store, service } = this.#place
    if (await store.consume(this.#key(id))) return
    const grantId = (await this.find(id))?.grantId
    if (grantId !== undefined) await store.removeOfGrant(service, grantId)
    throw new errors.InvalidGrant(`${this.#kind} already consumed`)
  }

  async destroy(id: string): Promise<void> {
    await this.#place.store.remove(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#place.store.removeOfGrant(this.#place.service, grantId)
  }

  #key(id: string): SignInKey {
    return { service: this.#place.service, kind: this.#kind, id }
  }
}

const longest = 86_400
