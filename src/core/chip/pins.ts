// VERIFY, CHANGE REFERENCE DATA and CHANGE KEY, and the counting of wrong entries (PIN-07).
//
// A try is paid before the PIN is compared: the chip with one try less must be kept first.
// Only a correct entry or the issuer's unlock gives tries back. An empty VERIFY asks for
// the tries left and must answer 63Cx in every state: OpenSC drops the whole card when
// the answer is anything else, even for a verified or a blocked PIN.

import { bytesText } from './bytes.ts'
import type { Chip, ChipPin, ChipReply, ChipSession, ChipState } from './chip.ts'
import type { ChipStep, PinName } from './chip.ts'
import { statusWord } from './apdu.ts'
import { pinRules, type PinChange } from './layout.ts'
import { fileNamedBy, status, withSession, type Turn } from './turn.ts'

export function verify({ state, command, crypto }: Turn): ChipStep {
  const { p1, p2, data } = command
  if (p1 !== 0 || (p2 & 0x80) === 0) return status(state, statusWord.parameters)
  const pin = pinNamedBy(p2, state.session)
  if (typeof pin === 'number') return status(state, pin)
  const { value, triesLeft } = state.chip.pins[pin]
  if (data.length === 0) return status(state, statusWord.wrongPin | triesLeft)
  if (triesLeft === 0 || value === undefined) return status(state, statusWord.blocked)
  const paid = withPin(state.chip, pin, { value, triesLeft: triesLeft - 1 })
  const then = () =>
    crypto.equal(value, data) ? entered(state, pin) : mistaken({ ...state, chip: paid }, pin)
  return { keepFirst: paid, then }
}

/** `00 24 01 80`: the new value alone, after a VERIFY of the same PIN. */
export function changeReferenceData(turn: Turn): ChipReply {
  return changePin(turn, { by: 'change_reference_data', p1: 0x01 })
}

/** `80 32 00 80`: the resident register PIN is changed by this command instead. */
export function changeKey(turn: Turn): ChipReply {
  return changePin(turn, { by: 'change_key', p1: 0x00 })
}

function changePin({ state, command }: Turn, { by, p1 }: { by: PinChange; p1: number }): ChipReply {
  if (command.p1 !== p1 || (command.p2 & 0x80) === 0) return status(state, statusWord.parameters)
  const pin = pinNamedBy(command.p2, state.session)
  if (typeof pin === 'number') return status(state, pin)
  if (pinRules[pin].change !== by) return status(state, statusWord.conditions)
  if (!isVerified(state, pin)) return status(state, statusWord.notAuthorised)
  const changed = settingPin(state.chip, pin, command.data)
  if (!changed) return status(state, statusWord.wrongData)
  return status({ chip: changed, session: state.session }, statusWord.ok)
}

/** Whether the holder has entered this PIN in this session. A blocked PIN opens nothing. */
export function isVerified({ chip, session }: ChipState, pin: PinName): boolean {
  return session.verified.has(pin) && chip.pins[pin].triesLeft > 0
}

/** The chip with a new value under this PIN and full tries; undefined when its shape is wrong. */
export function settingPin(chip: Chip, pin: PinName, value: Uint8Array): Chip | undefined {
  const rule = pinRules[pin]
  if (rule.tries === 0 || !rule.shape.test(bytesText(value))) return undefined
  return withPin(chip, pin, { value: value.slice(), triesLeft: rule.tries })
}

/** The chip with this PIN's tries full again; undefined when it was never set. */
export function unlockingPin(chip: Chip, pin: PinName): Chip | undefined {
  const { value } = chip.pins[pin]
  return value && withPin(chip, pin, { value, triesLeft: pinRules[pin].tries })
}

export function withPin(chip: Chip, pin: PinName, state: ChipPin): Chip {
  return { ...chip, pins: { ...chip.pins, [pin]: state } }
}

function entered(state: ChipState, pin: PinName): ChipReply {
  const { value, triesLeft } = state.chip.pins[pin]
  const full = pinRules[pin].tries
  const chip =
    triesLeft === full ? state.chip : withPin(state.chip, pin, { value, triesLeft: full })
  const verified = new Set(state.session.verified).add(pin)
  return status(withSession({ chip, session: state.session }, { verified }), statusWord.ok)
}

/** The chip has paid for it already. */
function mistaken(paid: ChipState, pin: PinName): ChipReply {
  const verified = new Set(paid.session.verified)
  verified.delete(pin)
  const { triesLeft } = paid.chip.pins[pin]
  return status(withSession(paid, { verified }), statusWord.wrongPin | triesLeft)
}

/** The PIN that P2 names, or the status word that says why there is none. */
function pinNamedBy(p2: number, session: ChipSession): PinName | number {
  const file = fileNamedBy(p2, session)
  if (!file) return p2 === 0x80 ? statusWord.conditions : statusWord.notFound
  return file.holds.kind === 'pin' ? file.holds.pin : statusWord.wrongFileKind
}
