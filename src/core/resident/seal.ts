// 印鑑登録 — who can have a seal registered, and who has one: asked before a certificate of it is
// offered and again before it is printed.

import type { Day } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn } from '../validity/birthday.ts'
import type { Resident } from './resident.ts'

type On = { readonly today: Day; readonly rules: Rules }

export function sealTooYoung(
  { birthDate }: Resident,
  { today, rules }: On,
): Refused<'seal-under-age'> | undefined {
  const age = rules.seal.minimumAge
  return ageOn(birthDate, today) < age
    ? refuse('seal-under-age', 'CVS-01', { detail: { age } })
    : undefined
}

/** Why there is no certificate of a seal for this person; undefined: there is. */
export function noSealCertificate(
  resident: Resident,
  on: On,
): Refused<'seal-under-age' | 'no-seal-registered'> | undefined {
  const young = sealTooYoung(resident, on)
  if (young) return young
  return resident.sealRegisteredOn === undefined
    ? refuse('no-seal-registered', 'CVS-01')
    : undefined
}
