// A million certificates in a few buffers, so that the bench measures the responder and
// not the collector walking over a million objects. The lasting register is the ledger's.

import type {
  CertificateKey,
  CertificateRegister,
  CertificateStatus,
} from '../../src/shell/ports/certificate-register.ts'

const serialBytes = 16

export class CompactRegister implements CertificateRegister {
  readonly #serials: Buffer
  readonly #slots: Int32Array
  #count = 0

  constructor(capacity: number) {
    this.#serials = Buffer.alloc(capacity * serialBytes)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2))).fill(-1)
  }

  /** The serial number is random, so its first bytes are a hash already. */
  add(serial: Buffer): void {
    serial.copy(this.#serials, this.#count * serialBytes)
    this.#slots[this.#slotOf(serial)] = this.#count++
  }

  async statusOf({ caId, serialHex }: CertificateKey): Promise<CertificateStatus> {
    const serial = Buffer.from(serialHex, 'hex')
    if (caId !== 'sign-1' || serial.length !== serialBytes) return { state: 'unknown' }
    return { state: this.#slots[this.#slotOf(serial)] === -1 ? 'unknown' : 'good' }
  }

  async recordOwn(): Promise<void> {}

  async *revokedIn() {
    yield []
  }

  async *issuedBy() {
    yield []
  }

  isFresh(): boolean {
    return true
  }

  watch(): () => void {
    return () => undefined
  }

  /** Where it is, or the empty slot where it would be. */
  #slotOf(serial: Buffer): number {
    const mask = this.#slots.length - 1
    let slot = serial.readInt32BE(4) & mask
    for (let at = this.#slots[slot] ?? -1; at !== -1; at = this.#slots[slot] ?? -1) {
      if (serial.compare(this.#serials, at * serialBytes, (at + 1) * serialBytes) === 0) break
      slot = (slot + 1) & mask
    }
    return slot
  }
}
