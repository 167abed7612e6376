import { expect, test } from 'vitest'
import type { CardKind } from '../card/card.ts'
import { pinSymptoms, whichPin, type PinTrouble } from './which-pin.ts'

const full = { sign: 5, auth: 3, resident_register: 3, card_info: 3 }
const trouble = (given: Partial<PinTrouble>): PinTrouble => ({
  symptom: 'logging_in_to_portal',
  remembered: true,
  cardKind: 'standard',
  triesLeft: full,
  ...given,
})

test.each([
  // symptom                          PINs, the likeliest first
  ['asked_for_six_or_more_characters', ['sign']],
  ['signing_an_application', ['sign']],
  ['logging_in_to_portal', ['auth']],
  ['documents_from_kiosk', ['auth']],
  ['health_insurance_reader', ['auth']],
  ['moving_or_changing_name', ['resident_register']],
  ['certificate_at_window', ['resident_register']],
  ['filling_in_name_and_address', ['card_info']],
  ['asked_for_four_digits', ['auth', 'resident_register', 'card_info']],
] as const)('someone who says %s means %j', (symptom, pins) => {
  expect(whichPin(trouble({ symptom })).map((each) => each.pin)).toEqual(pins)
})

test.each([
  // symptom, tries left, remembered, cures: the cheapest first
  ['signing_an_application', 3, true, ['enter_it_again', 'change_with_client_software']],
  ['signing_an_application', 3, false, ['reset_at_convenience_store', 'reset_at_card_window']],
  ['signing_an_application', 0, true, ['reset_at_convenience_store', 'unlock_at_card_window']],
  ['signing_an_application', 0, false, ['reset_at_convenience_store', 'reset_at_card_window']],
  ['logging_in_to_portal', 1, true, ['enter_it_again', 'change_with_client_software']],
  ['logging_in_to_portal', 1, false, ['reset_at_card_window']],
  ['logging_in_to_portal', 0, true, ['unlock_at_card_window']],
  ['logging_in_to_portal', 0, false, ['reset_at_card_window']],
  ['moving_or_changing_name', 0, true, ['unlock_at_card_window']],
  ['filling_in_name_and_address', 0, false, ['reset_at_card_window']],
] as const)('%s with %i tries left, remembered %s: %j', (...row) => {
  const [symptom, left, remembered, ways] = row
  const triesLeft = { sign: left, auth: left, resident_register: left, card_info: left }
  const [diagnosis] = whichPin(trouble({ symptom, remembered, triesLeft }))
  expect(diagnosis?.cures.map((cure) => cure.way)).toEqual(ways)
  expect(diagnosis?.state).toBe(left === 0 ? 'locked' : 'usable')
  expect(diagnosis?.triesLeft).toBe(left)
})

test('client software is never named for a locked or forgotten PIN (PIN-15)', () => {
  for (const symptom of pinSymptoms) {
    for (const [left, remembered] of [
      [0, true],
      [0, false],
      [2, false],
    ] as const) {
      const triesLeft = { sign: left, auth: left, resident_register: left, card_info: left }
      const cures = whichPin(trouble({ symptom, remembered, triesLeft })).flatMap((d) => d.cures)
      expect(cures.some((cure) => cure.way === 'change_with_client_software')).toBe(false)
    }
  }
})

test.each([
  // card, symptom, what is said instead of a cure
  ['face_authentication', 'logging_in_to_portal', 'no_pin_on_this_card'],
  ['standard', 'logging_in_to_portal', 'certificate_not_on_card'],
  ['face_authentication', 'signing_an_application', 'certificate_not_on_card'],
] as const)('a %s card whose PIN for %s was never set: %s', (cardKind, symptom, way) => {
  const kind: CardKind = cardKind
  const [diagnosis] = whichPin(trouble({ symptom, cardKind: kind, triesLeft: {} }))
  expect(diagnosis).toMatchObject({ state: 'not_set', triesLeft: 0, cures: [{ way }] })
})

test('a lock says that nothing was revoked, and which rule it comes from (PIN-16)', () => {
  const [diagnosis] = whichPin(trouble({ triesLeft: { ...full, auth: 0 } }))
  expect(diagnosis?.cites).toEqual(['PIN-02', 'PIN-07', 'PIN-16'])
  expect(diagnosis?.cures).toEqual([{ way: 'unlock_at_card_window', cites: ['PIN-13'] }])
})
