// A bucket that fills at a steady rate: how many answers may be signed one by one.

export class Rate {
  readonly #perSecond: number
  readonly #machineClock: () => number
  #left: number
  #filledAt: number

  constructor(perSecond: number, machineClock: () => number = () => performance.now()) {
    this.#perSecond = perSecond
    this.#machineClock = machineClock
    this.#left = perSecond
    this.#filledAt = machineClock()
  }

  /** True when one more is allowed now; it is then counted. */
  take(): boolean {
    if (this.#perSecond === Infinity) return true
    const now = this.#machineClock()
    const filled = this.#left + ((now - this.#filledAt) / 1000) * this.#perSecond
    this.#left = Math.min(this.#perSecond, filled)
    this.#filledAt = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
