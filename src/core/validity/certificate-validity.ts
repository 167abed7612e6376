// 電子証明書の有効期間 — the last valid day of a certificate (VAL-02, VAL-10…13).
//
// A chain of limits: never past the card, and a signature certificate never past the user
// authentication certificate on the same card. Who renews both renews that one first.

import { addMonths, yearOf, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import { birthdayIn, nthBirthdayAfter } from './birthday.ts'

export type CertificateIssue = {
  readonly certificate: 'sign' | 'auth'
  readonly birthDate: Day
  /** The day the certificate is issued or renewed. */
  readonly onDate: Day
  readonly cardExpiry: Day
  /** Of the authentication certificate on the card after this; absent when there is none. */
  readonly authExpiry?: Day
  /** Given exactly when this is a renewal. */
  readonly oldExpiry?: Day
}

export function certificateExpiry(issue: CertificateIssue, rules: Rules): Finding<Day> {
  const validUntil = issue.oldExpiry === undefined ? issued(issue, rules) : renewed(issue, rules)
  const capCite: RuleId = issue.certificate === 'sign' ? 'VAL-10' : 'VAL-11'
  const authLimit = issue.certificate === 'sign' ? issue.authExpiry : undefined
  if (authLimit !== undefined && authLimit < validUntil.value && authLimit < issue.cardExpiry) {
    return { value: authLimit, cites: [...validUntil.cites, 'VAL-13'], reason: 'capped-by-auth' }
  }
  if (issue.cardExpiry < validUntil.value) {
    return {
      value: issue.cardExpiry,
      cites: [...validUntil.cites, 'VAL-15'],
      reason: 'capped-by-card',
    }
  }
  return validUntil.cites.includes(capCite)
    ? validUntil
    : { ...validUntil, cites: [...validUntil.cites, capCite] }
}

function issued({ certificate, birthDate, onDate }: CertificateIssue, rules: Rules): Finding<Day> {
  const count = rules.validity.certificateBirthdays
  return {
    value: nthBirthdayAfter(birthDate, onDate, count),
    cites: ['VAL-02', 'VAL-04', certificate === 'sign' ? 'VAL-10' : 'VAL-11'],
    reason: 'to-nth-birthday',
    detail: { count },
  }
}

/** Old expiry plus five years; a birthday stays a birthday, also of someone born on 29 February. */
function renewed({ birthDate, oldExpiry }: CertificateIssue, rules: Rules): Finding<Day> {
  const years = rules.validity.renewalYears
  const old = oldExpiry as Day
  const onBirthday = birthdayIn(yearOf(old), birthDate) === old
  return {
    value: onBirthday ? birthdayIn(yearOf(old) + years, birthDate) : addMonths(old, years * 12),
    cites: ['VAL-12', 'AMB-13'],
    reason: 'extended-by-years',
    detail: { years },
  }
}
