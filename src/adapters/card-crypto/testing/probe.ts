// A sample chip on the table: commands in hexadecimal in, responses in hexadecimal out.
//
// For tests of the pure chip; every probe starts from the same personalised state.

import { fromHex, textBytes, toHex } from '../../../core/chip/bytes.ts'
import { freshSession, type Chip, type ChipReply } from '../../../core/chip/chip.ts'
import type { ChipState, ChipStep, PinName } from '../../../core/chip/chip.ts'
import type { ChipCrypto } from '../../../core/chip/chip-crypto.ts'
import { withPin } from '../../../core/chip/pins.ts'
import { reset, respond } from '../../../core/chip/respond.ts'

/** Commands the tests use again and again. */
export const say = {
  jpki: '00A4040C0A D392F000260100000001',
  text: '00A4040C0A D3921000310001010408',
  visual: '00A4040C0A D3921000310001010402',
  register: '00A4040C0A D3921000310001010401',
  common: '00A4040C0A D3921000310001010100',
  authPinFile: '00A4020C02 0018',
  signPinFile: '00A4020C02 001B',
  authPin: '0020008004 31323334',
  signPin: '0020008006 414243313233',
} as const

export type Probe = {
  state: ChipState
  /** Sends commands one after another; gives the last response, upper-case hexadecimal. */
  send(...commands: readonly string[]): string
  reset(): void
  setTries(pin: PinName, triesLeft: number): void
}

export function probe(chip: Chip, crypto: ChipCrypto): Probe {
  return {
    state: { chip, session: freshSession },
    send(...commands) {
      let response = ''
      for (const command of commands) {
        const reply = atOnce(respond(this.state, fromHex(command), crypto))
        this.state = { chip: reply.chip, session: reply.session }
        response = toHex(reply.response).toUpperCase()
      }
      return response
    },
    reset() {
      this.state = reset(this.state)
    },
    setTries(pin, triesLeft) {
      const { chip: before, session } = this.state
      this.state = { chip: withPin(before, pin, { ...before.pins[pin], triesLeft }), session }
    },
  }
}

/** Where nothing is kept, what a command comes to in the end. */
export function atOnce(step: ChipStep): ChipReply {
  return 'keepFirst' in step ? step.then() : step
}

/** Header, one-byte length, data. */
export function withData(header: string, data: string): string {
  return `${header}${(data.length / 2).toString(16).padStart(2, '0')}${data}`
}

export const hexOf = (text: string) => toHex(textBytes(text)).toUpperCase()
