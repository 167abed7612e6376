// What the first application and a reissue ask alike, and what both come to.
//
// The card is made elsewhere and waits one to two months (REISSUE-04); which certificates
// it will carry is asked now and decided on the day it is handed over.

import type { ApplicationReason } from '../application/application.ts'
import type { CardKind } from '../card/card.ts'
import type { Fact } from '../facts.ts'
import { addMonths } from '../kernel/day.ts'
import { applicationId } from '../kernel/ids.ts'
import { locationOf } from '../rules/town.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import { ageOn } from '../validity/birthday.ts'
import type { CaseFile, Given } from './define.ts'

export const applicationFields = {
  cardKind: { kind: 'choice', options: ['standard', 'face_authentication'] },
  withAuth: { kind: 'yes_no' },
  withSign: { kind: 'yes_no' },
  photo: { kind: 'photo' },
} as const

type ApplicationInput = {
  readonly cardKind: CardKind
  readonly withAuth: boolean
  readonly withSign: boolean
  readonly photo: string
  readonly policeReportNumber?: string
}

export function acceptedApplication(
  { resident }: CaseFile,
  { today, rules, newId, input }: Given<ApplicationInput>,
  reason: ApplicationReason,
): Fact {
  const { from, to } = rules.reissue.preparationMonths
  const number = input.policeReportNumber
  return {
    type: 'ApplicationAccepted',
    residentId: resident.id,
    on: today,
    applicationId: applicationId(newId()),
    reason,
    cardKind: input.cardKind,
    withSign: input.withSign,
    withAuth: input.withAuth,
    photoKey: input.photo,
    expectedFrom: addMonths(today, from),
    expectedUntil: addMonths(today, to),
    ...(number === undefined ? {} : { policeReportNumber: number }),
  }
}

/** Who cannot have a signature certificate on the day of delivery hears it now (JPKI-S-03). */
export function refusedSignature(
  { resident }: CaseFile,
  { today, rules, input }: Given<Pick<ApplicationInput, 'withSign' | 'cardKind'>>,
): Refused | undefined {
  if (!input.withSign) return undefined
  if (input.cardKind === 'face_authentication') {
    return refuse('sign-on-face-auth-card-undecided', 'FACE-07')
  }
  const certificate = 'sign'
  if (resident.adultWard) return refuse('sign-adult-ward', 'JPKI-S-03', { detail: { certificate } })
  // Whoever comes of age while the card is being made may have it then (JPKI-S-04).
  const ready = addMonths(today, rules.reissue.preparationMonths.to)
  const age = rules.validity.signMinimumAge
  if (ageOn(resident.birthDate, ready) >= age) return undefined
  return refuse('sign-under-age', 'JPKI-S-03', { detail: { certificate, age } })
}

/** The support window takes the photo free of charge; elsewhere it is brought (REISSUE-02). */
export function photoIsBrought({ channel, place, town }: Given): boolean {
  if (channel !== 'window') return false
  const location = place === undefined ? undefined : locationOf(town, place)
  return !location?.services.includes('free_application_photo')
}
