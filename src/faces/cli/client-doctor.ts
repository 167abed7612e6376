// `madoguchi client which-pin`: from what happened to the PIN it is about, its tries left,
// and the cure that costs least, with the places where that is done.

import type { PinCode } from '../../core/card/card.ts'
import { readPresence, triesLeft } from '../../core/chip/reader.ts'
import { pinSymptoms, whichPin } from '../../core/pin/which-pin.ts'
import type { PinCureWay, PinDiagnosis } from '../../core/pin/which-pin.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import type { ClientCard } from './client-card.ts'
import { momentFor, withCard, type ClientRun } from './client-parts.ts'
import { pinPlaces } from './client-pins.ts'
import { CliMisuse, type ExitStatus } from './command.ts'

export async function findPin(run: ClientRun): Promise<ExitStatus> {
  const { args, options, terminal } = run
  const symptom = pinSymptoms.find((each) => each === args[0])
  if (!symptom) throw new CliMisuse(`Say what happened: ${pinSymptoms.join(', ')}`)
  const at = await momentFor(options)
  return withCard<ExitStatus>(run, async (card) => {
    const left = await triesOf(card)
    const cardKind = 'standard'
    const trouble = { symptom, remembered: !options.forgotten, cardKind, triesLeft: left } as const
    const diagnoses = whichPin(trouble)
    if (options.json) terminal.out(JSON.stringify(diagnoses))
    else for (const each of diagnoses) say(run, each)
    if (!options.json && diagnoses.some(needsWindow)) {
      for (const place of pinPlaces(run, at)) terminal.out(`  ${place}`)
    }
    return 0
  })
}

/** A PIN whose certificate is not on the card was never set: it is left out. */
async function triesOf(card: ClientCard): Promise<Partial<Record<PinCode, number>>> {
  const present: Partial<Record<PinCode, boolean>> = await converse(card, readPresence())
  const left: Partial<Record<PinCode, number>> = {}
  for (const pin of pinCodes) {
    if (present[pin] !== false) left[pin] = await converse(card, triesLeft(pin))
  }
  return left
}

const ways: Readonly<Record<PinCureWay, string>> = {
  enter_it_again: 'enter it again',
  change_with_client_software: 'change it with this software',
  reset_at_convenience_store: 'reset it at a convenience store, after a check by smartphone',
  unlock_at_card_window: 'have it unlocked at a window',
  reset_at_card_window: 'set a new one at a window',
  no_pin_on_this_card: 'this card has no such PIN',
  certificate_not_on_card: 'the certificate it belongs to is not on this card',
}

function say({ terminal }: ClientRun, { pin, state, triesLeft: left, cures }: PinDiagnosis): void {
  terminal.out(`${pin}: ${state}, ${left} tries left`)
  for (const { way, cites } of cures) terminal.out(`  ${ways[way]} (${cites.join(', ')})`)
}

function needsWindow({ cures }: PinDiagnosis): boolean {
  return cures.some(({ way }) => way.endsWith('_at_card_window'))
}
