// Things made from the register and kept as long as they say what the register says.
//
// Each has a name. It is made anew when a state that belongs to the name has changed, when
// half of its life is over, when the virtual clock was moved before it, and each time while
// changes may have been missed. Of one name one is made at a time.

import type {
  CertificateKey,
  CertificateRegister,
  EpochMs,
} from '../../shell/ports/certificate-register.ts'

export type KeepingRules = {
  readonly register: CertificateRegister
  /** The virtual clock. */
  readonly now: () => EpochMs
  readonly lifeMs: number
  /** The name of what a change makes untrue. */
  readonly nameOf: (key: CertificateKey) => string | undefined
}

type Slot<T> = {
  changes: number
  latest?: { readonly changes: number; readonly made: T }
  making?: { readonly changes: number; readonly made: Promise<T> }
}

export class KeptWhileUnchanged<T extends { readonly thisUpdate: EpochMs }> {
  readonly #rules: KeepingRules
  readonly #slots = new Map<string, Slot<T>>()
  readonly #stopWatching: () => void

  constructor(rules: KeepingRules) {
    this.#rules = rules
    this.#stopWatching = rules.register.watch((what) => this.#changed(what))
  }

  /** As it must be now; made only when the kept one no longer is. */
  async get(name: string, make: () => Promise<T>): Promise<T> {
    const slot = this.#slot(name)
    if (slot.latest && this.#holds(slot, slot.latest)) return slot.latest.made
    const request = slot.changes
    // What was begun before the last change may not show it.
    while (slot.making && slot.making.changes < request) {
      await slot.making.made.catch(() => undefined)
    }
    return slot.making ? slot.making.made : this.#begin(slot, make)
  }

  /** The one made last, whether it still holds or not. */
  last(name: string): T | undefined {
    return this.#slots.get(name)?.latest?.made
  }

  close(): void {
    this.#stopWatching()
    this.#slots.clear()
  }

  #begin(slot: Slot<T>, make: () => Promise<T>): Promise<T> {
    const { changes } = slot
    const made = make()
      .then((done) => {
        slot.latest = { changes, made: done }
        return done
      })
      .finally(() => delete slot.making)
    slot.making = { changes, made }
    return made
  }

  #holds(slot: Slot<T>, { changes, made }: NonNullable<Slot<T>['latest']>): boolean {
    const { register, now, lifeMs } = this.#rules
    if (changes !== slot.changes || !register.isFresh()) return false
    const age = now() - made.thisUpdate
    return age >= 0 && age < lifeMs / 2
  }

  #slot(name: string): Slot<T> {
    const oldSlot = this.#slots.get(name)
    if (oldSlot) return oldSlot
    const slot: Slot<T> = { changes: 0 }
    this.#slots.set(name, slot)
    return slot
  }

  #changed(what: CertificateKey | 'all'): void {
    if (what === 'all') {
      for (const slot of this.#slots.values()) slot.changes++
      return
    }
    const name = this.#rules.nameOf(what)
    if (name !== undefined) this.#slot(name).changes++
  }
}
