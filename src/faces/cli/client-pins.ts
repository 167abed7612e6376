// `madoguchi client change-pin`, and what the client says about PINs.
//
// Client software changes a PIN its holder knows. It neither unlocks nor resets: asked to,
// it names the places that can, and when the next of them opens (PIN-15).

import type { PinCode } from '../../core/card/card.ts'
import { pinRules } from '../../core/chip/layout.ts'
import { changePin, triesLeft, type PinChangeAnswer } from '../../core/chip/reader.ts'
import type { Moment } from '../../core/kernel/day.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { locationOf } from '../../core/rules/town.ts'
import { nextOpeningsAnywhere } from '../../core/window/next-opening.ts'
import { isOpenAt } from '../../core/window/opening.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { momentFor, withCard, type ClientRun } from './client-parts.ts'
import { CliMisuse, type ExitStatus, type Terminal } from './command.ts'

export function changeCardPin(run: ClientRun): Promise<ExitStatus> {
  const { args, terminal, parts } = run
  const pin = pinCodes.find((each) => each === args[0])
  if (!pin) throw new CliMisuse(`Say which PIN: ${pinCodes.join(', ')}`)
  return withCard(run, async (card) => {
    const left = await converse(card, triesLeft(pin))
    sayTries(terminal, pin, left)
    if (left === 0) return 1
    const ask = parts.askSecret(terminal)
    const current = await ask(`Present PIN (${pin}):`)
    const next = await ask('New PIN:')
    if ((await ask('New PIN once more:')) !== next) {
      terminal.error('Not changed: the new PIN was not typed the same twice. No try was used.')
      return 1
    }
    const answer = await converse(card, changePin(pin, { current, next }))
    // The resident register PIN stands twice on the card, and the terminals keep both alike.
    if (answer.outcome === 'accepted' && pin === 'resident_register') {
      await converse(card, changePin('resident_register_common', { current, next }))
    }
    return sayPinAnswer(run, pin, answer)
  })
}

export function sayTries(terminal: Terminal, pin: PinCode, left: number): void {
  const most = pinRules[pin].tries
  if (left > 0) terminal.error(`${pin}: ${left} of ${most} tries left`)
  else terminal.error(`${pin}: ${lockedWords}; the right PIN is refused too (PIN-07)`)
}

/** The card answers all three alike. */
const lockedWords =
  'locked, never set, or given up for a face-authentication card (FACE-05); ' +
  'the card does not say which'

export function sayPinAnswer(
  { terminal }: ClientRun,
  pin: PinCode,
  answer: PinChangeAnswer,
): ExitStatus {
  switch (answer.outcome) {
    case 'accepted':
      terminal.out('Changed.')
      return 0
    case 'wrong':
      terminal.error(`Not done: wrong PIN, ${answer.triesLeft} tries left (PIN-07).`)
      return 1
    case 'blocked':
      terminal.error(`Not done: ${lockedWords}. Nothing else on the card is touched (PIN-16).`)
      return 1
    case 'not_this_pin':
    case 'shape_refused':
      terminal.error(`Not done: ${shapes[pin]}. No try was used.`)
      return 1
  }
}

const shapes: Readonly<Record<PinCode, string>> = {
  sign: 'this PIN has 6 to 16 characters, A to Z and 0 to 9 (PIN-01, PIN-08)',
  auth: 'this PIN has four digits (PIN-02)',
  resident_register: 'this PIN has four digits (PIN-03)',
  card_info: 'this PIN has four digits (PIN-04)',
}

/** Unlocking and resetting: never here, but there. */
export async function sayWhereInstead(run: ClientRun): Promise<ExitStatus> {
  const { terminal, options } = run
  terminal.error('Client software can neither unlock nor reset a PIN (PIN-15).')
  for (const place of pinPlaces(run, await momentFor(options))) terminal.error(`  ${place}`)
  terminal.error('  Bring the card and one more identity document (PIN-11, PIN-13, PIN-14).')
  terminal.error('  The signature PIN alone can also be reset at a convenience store (PIN-12):')
  terminal.error('  https://www.jpki.go.jp/jpkiidreset/howto/index.html')
  return 1
}

/** Where PINs are worked on, the place that opens next first. */
export function pinPlaces({ parts }: ClientRun, at: Moment): readonly string[] {
  const world = parts.openWorld()
  const circumstance = { procedure: 'pin_change_reset', withMove: false, at }
  return nextOpeningsAnywhere(circumstance, world).map(({ location, at: opens }) => {
    const name = locationOf(world.town, location)?.name.ja ?? location
    const open = isOpenAt(location, at, world).value
    return open ? `${name}: open now` : `${name}: opens ${opens.replace('T', ' ')}`
  })
}
