// どの暗証番号か — the PIN a question of the navigator is about, told by its name or by a symptom.
//
// The guide never sees the card: what is known of the tries is only that a locked PIN has
// none left, so of the diagnosis the navigator takes the likeliest PIN and its rules.

import type { PinCode } from '../../card/card.ts'
import { whichPin, type PinTrouble } from '../../pin/which-pin.ts'
import type { RuleId } from '../../rules/rule-id.ts'
import { chosen, type Circumstances } from './questions.ts'

type LikelyPin = { readonly pin: PinCode; readonly cites: readonly RuleId[] }

/** Undefined when neither the name nor the symptom is known. */
export function likelyPin(answers: Circumstances, locked: boolean): LikelyPin | undefined {
  const pin = chosen('which_pin', answers)
  if (pin !== undefined && pin !== 'unsure') return { pin, cites: [] }
  const symptom = chosen('pin_symptom', answers)
  if (symptom === undefined || symptom === 'unknown') return undefined
  const triesLeft = locked ? noneLeft : {}
  return whichPin({ symptom, remembered: locked, cardKind: 'standard', triesLeft })[0]
}

const noneLeft: PinTrouble['triesLeft'] = { sign: 0, auth: 0, resident_register: 0, card_info: 0 }
