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

/** The support window takes the photo free of charge; elsewhere it is brought (REISSUE-02). */
export function photoIsBrought({ channel, place, town }: Given): boolean {
  if (channel !== 'window') return false
  const location = place === undefined ? undefined : locationOf(town, place)
  return !location?.services.includes('free_application_photo')
}
