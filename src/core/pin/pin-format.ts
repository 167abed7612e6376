// 暗証番号の形式 — what may be set as one of the four PINs (PIN-01…04, PIN-08).
//
// Letters only, digits only and a mix are all accepted for the signature PIN (AMB-09); case
// is not folded and full-width characters are other characters. Nothing echoes the value.

import type { PinCode } from '../card/card.ts'
import type { Finding } from '../rules/finding.ts'
import type { PinRule } from '../rules/national/card.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'

export function isPinFormatKept(pin: PinCode, value: string, rules: Rules): Finding<boolean> {
  const rule = rules.pins[pin]
  const cites = pin === 'sign' ? ([pinCites[pin], 'PIN-08'] as const) : [pinCites[pin]]
  if (!allowedCharacters[rule.characters].test(value)) {
    const detail = { characters: characterNames[rule.characters] }
    return { value: false, cites, reason: 'pin-characters-wrong', detail }
  }
  if (value.length < rule.minLength || value.length > rule.maxLength) {
    const detail = { min: rule.minLength, max: rule.maxLength }
    return { value: false, cites, reason: 'pin-length-wrong', detail }
  }
  return { value: true, cites, reason: 'pin-format-kept' }
}

export const pinCites: Readonly<Record<PinCode, RuleId>> = {
  sign: 'PIN-01',
  auth: 'PIN-02',
  resident_register: 'PIN-03',
  card_info: 'PIN-04',
}

const allowedCharacters: Readonly<Record<PinRule['characters'], RegExp>> = {
  digits: /^[0-9]*$/,
  capitals_and_digits: /^[A-Z0-9]*$/,
}

const characterNames: Readonly<Record<PinRule['characters'], string>> = {
  digits: '0-9',
  capitals_and_digits: 'A-Z, 0-9',
}
