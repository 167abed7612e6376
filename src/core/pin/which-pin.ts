// どの暗証番号か — from what a person says happened, to the PIN it is about, to the cure that
// costs them least.
//
// Client software changes a PIN its holder knows, and nothing else (PIN-15). Only the
// signature PIN can be reset at a convenience store (PIN-12); everything else about a
// forgotten or locked PIN is the card window (PIN-11, PIN-13, PIN-14). Where that is and
// when it is open is the caller's to add.

import type { CardKind, PinCode } from '../card/card.ts'
import type { RuleId } from '../rules/rule-id.ts'
import { pinCites } from './pin-format.ts'

/** What a person can say without knowing the names of the PINs. */
export const pinSymptoms = [
  'asked_for_six_or_more_characters',
  'signing_an_application',
  'logging_in_to_portal',
  'documents_from_kiosk',
  'health_insurance_reader',
  'moving_or_changing_name',
  'certificate_at_window',
  'filling_in_name_and_address',
  'asked_for_four_digits',
] as const
export type PinSymptom = (typeof pinSymptoms)[number]

/** The likely PIN first; four digits alone do not tell which, and all may be the same (PIN-06). */
const pinsBySymptom: Readonly<Record<PinSymptom, readonly PinCode[]>> = {
  asked_for_six_or_more_characters: ['sign'],
  signing_an_application: ['sign'],
  logging_in_to_portal: ['auth'],
  documents_from_kiosk: ['auth'],
  health_insurance_reader: ['auth'],
  moving_or_changing_name: ['resident_register'],
  certificate_at_window: ['resident_register'],
  filling_in_name_and_address: ['card_info'],
  asked_for_four_digits: ['auth', 'resident_register', 'card_info'],
}

export type PinTrouble = {
  readonly symptom: PinSymptom
  /** Whether the person is sure what the PIN is. */
  readonly remembered: boolean
  readonly cardKind: CardKind
  /** As the chip says; a PIN that was never set is absent. */
  readonly triesLeft: Readonly<Partial<Record<PinCode, number>>>
}

export type PinCure = { readonly way: PinCureWay; readonly cites: readonly RuleId[] }

export type PinCureWay =
  | 'enter_it_again'
  | 'change_with_client_software'
  | 'reset_at_convenience_store'
  | 'unlock_at_card_window'
  | 'reset_at_card_window'
  | 'no_pin_on_this_card'
  | 'certificate_not_on_card'

export type PinDiagnosis = {
  readonly pin: PinCode
  readonly state: 'usable' | 'locked' | 'not_set'
  readonly triesLeft: number
  /** The cheapest first. */
  readonly cures: readonly PinCure[]
  readonly cites: readonly RuleId[]
}

/** One diagnosis for each PIN it may be about, the likeliest first. */
export function whichPin(trouble: PinTrouble): readonly PinDiagnosis[] {
  return pinsBySymptom[trouble.symptom].map((pin) => diagnose(pin, trouble))
}

function diagnose(pin: PinCode, trouble: PinTrouble): PinDiagnosis {
  const triesLeft = trouble.triesLeft[pin]
  if (triesLeft === undefined) return notSet(pin, trouble)
  const locked = triesLeft === 0
  return {
    pin,
    state: locked ? 'locked' : 'usable',
    triesLeft,
    cures: locked ? lockedCures(pin, trouble) : usableCures(pin, trouble),
    cites: [pinCites[pin], 'PIN-07', ...(locked ? (['PIN-16'] as const) : [])],
  }
}

function notSet(pin: PinCode, { cardKind }: PinTrouble): PinDiagnosis {
  const faceOnly = pin === 'auth' && cardKind === 'face_authentication'
  const cure: PinCure = faceOnly
    ? { way: 'no_pin_on_this_card', cites: ['FACE-01', 'FACE-05'] }
    : { way: 'certificate_not_on_card', cites: ['PIN-05'] }
  return { pin, state: 'not_set', triesLeft: 0, cures: [cure], cites: [pinCites[pin]] }
}

function usableCures(pin: PinCode, { remembered }: PinTrouble): readonly PinCure[] {
  if (!remembered) return [...storeReset(pin), resetAtWindow]
  return [
    { way: 'enter_it_again', cites: ['PIN-07', ...(pin === 'sign' ? (['PIN-08'] as const) : [])] },
    { way: 'change_with_client_software', cites: ['PIN-15', 'CLIENT-02'] },
  ]
}

/** A locked PIN refuses even the right value; nothing is revoked by the lock (PIN-16). */
function lockedCures(pin: PinCode, { remembered }: PinTrouble): readonly PinCure[] {
  const cite = pin === 'sign' ? 'PIN-11' : pin === 'auth' ? 'PIN-13' : 'PIN-14'
  const atWindow: PinCure = remembered
    ? { way: 'unlock_at_card_window', cites: [cite] }
    : resetAtWindow
  return [...storeReset(pin), atWindow]
}

const resetAtWindow: PinCure = { way: 'reset_at_card_window', cites: ['PIN-14', 'PIN-15'] }

function storeReset(pin: PinCode): readonly PinCure[] {
  return pin === 'sign' ? [{ way: 'reset_at_convenience_store', cites: ['PIN-12'] }] : []
}
