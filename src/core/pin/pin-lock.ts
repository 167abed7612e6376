// 暗証番号のロック — how entries count towards the lock of one PIN (PIN-07, PIN-16).
//
// Only a correct entry or an unlock clears the count; time does not. A locked PIN refuses
// the correct value too. Each PIN counts on its own.

import type { PinCode } from '../card/card.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'
import { pinCites } from './pin-format.ts'

export const pinAttempts = ['ok', 'bad', 'unlock'] as const
export type PinAttempt = (typeof pinAttempts)[number]

export type PinLock =
  { readonly locked: true } | { readonly locked: false; readonly errorCount: number }

export function pinLockAfter(
  pin: PinCode,
  attempts: readonly PinAttempt[],
  rules: Rules,
): Finding<PinLock> {
  const { tries } = rules.pins[pin]
  const errorCount = attempts.reduce((errors, attempt) => errorsAfter(errors, attempt, tries), 0)
  const locked = errorCount >= tries
  return {
    value: locked ? { locked } : { locked, errorCount },
    cites: [pinCites[pin], 'PIN-07', ...(locked ? (['PIN-16'] as const) : [])],
    reason: locked ? 'pin-locked' : 'pin-usable',
    detail: { tries },
  }
}

function errorsAfter(errors: number, attempt: PinAttempt, tries: number): number {
  if (attempt === 'unlock') return 0
  if (errors >= tries) return errors
  return attempt === 'ok' ? 0 : errors + 1
}
