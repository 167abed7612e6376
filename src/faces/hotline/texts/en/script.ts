// What the operator says to the caller. In English.

import type { ScriptKey } from '../ja/script.ts'

export const scriptEn = {
  askName:
    'This is the line to stop a card. We stop it right away. ' +
    'Please tell me the holder’s name and date of birth.',
  stopped:
    'The card is stopped. From now on nobody can use it anywhere. ' +
    'Your receipt number is {receipt}. Please write it down.',
  askDetails:
    'Please tell me the address, and when and where the card was lost. ' +
    'Do not tell me any PIN or the My Number.',
  outside:
    'If it was lost outside or stolen, please report it to the police and note the acceptance ' +
    'number.',
  found:
    'If it turns up, please come to {place} with the card and an identity document. ' +
    'We make it usable again.',
  notStopped:
    'In its present state this card does not need to be stopped. Please come to a window.',
} as const satisfies Record<ScriptKey, string>
