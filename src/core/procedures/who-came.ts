// Who may come for whom is read from the file, never from a tick on the form (VAL-09).
//
// Below the age of acting alone a person comes through their legal representative; whoever is
// of age and no ward has none. Nobody who has died comes at all. A stop by phone is open to
// everybody (SUS-01), so only visits to a window are judged.

import { withoutSecrets } from '../free-text/without-secrets.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { Resident } from '../resident/resident.ts'
import { ageOn } from '../validity/birthday.ts'
import type { AnyProcedure, Applicant, CaseFile, Given } from './define.ts'

type Today = Pick<Given, 'today' | 'rules'>

export function refusedByCapacity(
  { applicant: allowed }: AnyProcedure,
  { resident }: CaseFile,
  given: Given,
): Refused | undefined {
  const { applicant, channel, rules } = given
  if (channel !== 'window') return undefined
  if (applicant === 'holder') {
    if (resident.recordState === 'dead') {
      const applicants = allowed.filter((each) => each !== 'holder')
      return refuse('applicant-not-allowed', 'RET-03', { detail: { applicant, applicants } })
    }
    if (actsAlone(resident, given)) return undefined
    return refuse('holder-too-young', 'VAL-09', { detail: { age: rules.validity.signMinimumAge } })
  }
  if (applicant !== 'guardian' || mayHaveGuardian(resident, given)) return undefined
  return refuse('guardian-without-ward', 'VAL-09', { detail: { age: rules.validity.adultAge } })
}

/** Whoever comes in another's place has a name, kept with the act; a notifier also a relation. */
export function refusedRepresentative(
  { ownName, cites: [cite = 'GUIDE-07'] }: AnyProcedure,
  { applicant, channel, representative }: Given,
): Refused | undefined {
  if (channel !== 'window' || applicant === 'holder' || applicant === 'office') return undefined
  if (isBlank(representative?.name)) {
    return refuse('representative-not-named', cite, { detail: { field: 'representativeName' } })
  }
  const secret = (['name', 'relation'] as const).find((part) => holdsSecret(representative?.[part]))
  if (secret !== undefined) {
    const field = secret === 'name' ? 'representativeName' : 'representativeRelation'
    return refuse('field-secret', cite, { detail: { field, kind: 'text' } })
  }
  if (ownName !== true || !isBlank(representative?.relation)) return undefined
  return refuse('representative-not-named', cite, { detail: { field: 'representativeRelation' } })
}

function holdsSecret(text: string | undefined): boolean {
  return text !== undefined && withoutSecrets(text).found.length > 0
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** Who ordinarily comes for it: the holder, or whoever must come in their place. */
export function ordinaryApplicant(
  { applicant }: Pick<AnyProcedure, 'applicant'>,
  resident: Resident,
  given: Today,
): Applicant {
  const [first = 'holder', ...others] = applicant
  if (first !== 'holder') return first
  if (resident.recordState === 'dead') return others.find((each) => each !== 'guardian') ?? first
  if (actsAlone(resident, given)) return first
  return others.includes('guardian') ? 'guardian' : first
}

/** The age from which somebody is taken at their own word is the one of the signature (VAL-09). */
function actsAlone({ birthDate }: Resident, { today, rules }: Today): boolean {
  return ageOn(birthDate, today) >= rules.validity.signMinimumAge
}

/** Of age, no ward themselves, and on the register. */
export function mayRepresent(resident: Resident, given: Today): boolean {
  return resident.recordState === 'registered' && !mayHaveGuardian(resident, given)
}

function mayHaveGuardian({ birthDate, adultWard }: Resident, { today, rules }: Today): boolean {
  return adultWard || ageOn(birthDate, today) < rules.validity.adultAge
}
