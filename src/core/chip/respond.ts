// The chip at work: one command in, one response out, and the state after it.
//
// Total: any byte string whatever gets a status word, nothing throws. The caller keeps
// the state and must save the chip before the response leaves; a command that compares a PIN
// comes in two steps, and the chip that has paid for the try is saved before the second, or
// a cut of power would give a try back.

import { parseCommand, statusWord } from './apdu.ts'
import { freshSession, type ChipState, type ChipStep } from './chip.ts'
import type { ChipCrypto } from './chip-crypto.ts'
import { beginChannel, openChannel, sealedCommand } from './issuing.ts'
import { changeKey, changeReferenceData, verify } from './pins.ts'
import { getChallenge, getData, readBinary, readRecord, select } from './reading.ts'
import { computeSignature, internalAuthenticate } from './signing.ts'
import { status, type Turn } from './turn.ts'

export function respond(state: ChipState, bytes: Uint8Array, crypto: ChipCrypto): ChipStep {
  const command = parseCommand(bytes)
  if (!command) return status(state, statusWord.length)
  const turn = { state, command, crypto }
  switch (command.cla) {
    case 0x00:
      return interindustry(turn)
    case 0x80:
      return proprietary(turn)
    case 0x84:
      return sealedCommand(turn)
    default:
      return status(state, statusWord.cla)
  }
}

/** What power-on, power-off and reset do: the session ends, the chip stays as it is. */
export function reset({ chip }: ChipState): ChipState {
  return { chip, session: freshSession }
}

function interindustry(turn: Turn): ChipStep {
  switch (turn.command.ins) {
    case 0xa4:
      return select(turn)
    case 0xb0:
      return readBinary(turn)
    case 0xb2:
      return readRecord(turn)
    case 0x20:
      return verify(turn)
    case 0x24:
      return changeReferenceData(turn)
    case 0x2a:
      return computeSignature(turn)
    case 0x84:
      return getChallenge(turn)
    case 0x88:
      return internalAuthenticate(turn)
    case 0xca:
      return getData(turn)
    default:
      return status(turn.state, statusWord.instruction)
  }
}

function proprietary(turn: Turn): ChipStep {
  switch (turn.command.ins) {
    case 0x2a:
      return computeSignature(turn)
    case 0x32:
      return changeKey(turn)
    case 0x50:
      return beginChannel(turn)
    case 0x82:
      return openChannel(turn)
    default:
      return status(turn.state, statusWord.instruction)
  }
}
