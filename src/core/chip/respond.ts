// The chip at work: one command in, one response out, and the state after it.
//
// Total: any byte string whatever gets a status word, nothing throws. The caller keeps
// the state and must save the chip before the response leaves, or a cut of power would
// give a PIN try back.

import type { ChipReply, ChipState } from './chip.ts'
import type { ChipCrypto } from './chip-crypto.ts'

export function respond(state: ChipState, _command: Uint8Array, _crypto: ChipCrypto): ChipReply {
  return { ...state, response: Uint8Array.of(0x6d, 0x00) }
}
