// 電子証明書の発行資格 — may this person have this certificate today? (JPKI-S-03/04, JPKI-A-03/04)
//
// "In principle" is read as no (AMB-22); a recorded decision of staff is another matter. The
// age counts on the day of issue, never on the day the card was applied for.

import type { CardState } from '../card/card.ts'
import type { Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn } from '../validity/birthday.ts'

export type CertificateApplicant = {
  readonly certificate: 'sign' | 'auth'
  readonly birthDate: Day
  readonly onDate: Day
  readonly adultWard: boolean
  readonly residentOfTown: boolean
  readonly cardState: CardState
  readonly residentRegisterPinEntered: boolean
}

export function mayHaveCertificate(
  applicant: CertificateApplicant,
  rules: Rules,
): Finding<boolean> {
  const isSign = applicant.certificate === 'sign'
  const issue = isSign ? 'JPKI-S-04' : 'JPKI-A-04'
  if (!applicant.residentOfTown) return { value: false, cites: [issue], reason: 'not-a-resident' }
  if (applicant.cardState !== 'active') {
    const detail = { state: applicant.cardState }
    return { value: false, cites: [issue, 'REV-11'], reason: 'card-not-valid', detail }
  }
  const barred = isSign ? signBar(applicant, rules) : undefined
  if (barred) return barred
  if (!applicant.residentRegisterPinEntered) {
    return { value: false, cites: [issue, 'PIN-17'], reason: 'register-pin-missing' }
  }
  const cites: readonly RuleId[] = isSign ? [...signCites(applicant), issue] : ['JPKI-A-03', issue]
  return { value: true, cites, reason: 'certificate-may-be-issued' }
}

function signCites({ birthDate }: CertificateApplicant): readonly RuleId[] {
  return birthDate.endsWith('-02-29') ? ['JPKI-S-03', 'VAL-06', 'VAL-05'] : ['JPKI-S-03', 'VAL-06']
}

/** What bars a signature certificate alone: age and guardianship. */
function signBar(applicant: CertificateApplicant, rules: Rules): Finding<boolean> | undefined {
  const { adultWard, birthDate, onDate } = applicant
  const cites = [...signCites(applicant), 'JPKI-S-04', 'VAL-09', 'AMB-22'] as const
  if (adultWard) return { value: false, cites, reason: 'adult-ward' }
  const age = rules.validity.signMinimumAge
  if (ageOn(birthDate, onDate) >= age) return undefined
  return { value: false, cites, reason: 'under-minimum-age', detail: { age } }
}
