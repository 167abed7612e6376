// Questions about fees, first days of use, and the services a card opens.

import { cardStates } from '../card-state/card-state.ts'
import { isFaceAuthCardUsable } from '../face-auth-card/face-auth-card.ts'
import { certificateFee } from '../fee/certificate-fee.ts'
import { reissueFee } from '../fee/reissue-fee.ts'
import { mayRegisterInsurance } from '../insurance/registration.ts'
import { aChoice, aFlag, anObject, aText, aTime, optional } from '../kernel/shape.ts'
import { kioskOffer } from '../kiosk/kiosk.ts'
import { lossCircumstances, lossSteps } from '../loss/lost-card.ts'
import { faceAuthCardServices, insuranceChannels, usableEvents } from '../rules/national/service.ts'
import { isSmartApplicationAvailable } from '../smart-application/smart-application.ts'
import { usableFrom, usableServices } from '../usable/usable-from.ts'
import {
  aCivilDay,
  aCivilMoment,
  answered,
  defineArea,
  holidaysUnknown,
  missingField,
  unanswered,
  type Area,
} from './area.ts'

const aCardState = aChoice(cardStates)

const fees = defineArea(
  anObject({
    reason: aText,
    withCertificate: optional(aFlag),
    oldCardReturned: optional(aFlag),
    express: optional(aFlag),
    ownFault: optional(aFlag),
    plannedMoveOutDate: optional(aCivilDay),
    appliedOn: optional(aCivilDay),
  }),
  ({ reason, withCertificate, oldCardReturned, plannedMoveOutDate, appliedOn, ...more }, world) => {
    if (reason === 'certificate_issue') {
      const finding = certificateFee(world)
      return answered(finding, finding.value)
    }
    if (withCertificate === undefined) return unanswered(missingField('withCertificate'))
    if (oldCardReturned === undefined) return unanswered(missingField('oldCardReturned'))
    const days =
      plannedMoveOutDate && appliedOn ? { abroad: { plannedMoveOutDate, appliedOn } } : {}
    const { express = false, ownFault = true } = more
    const facts = { reason, withCertificate, oldCardReturned, express, ownFault, ...days }
    const finding = reissueFee(facts, world)
    return answered(finding, finding.value)
  },
)

const usable = defineArea(
  anObject({ event: aChoice(usableEvents), onDate: aCivilDay, service: aChoice(usableServices) }),
  (given, world) => {
    const obstacle = holidaysUnknown('onDate', given.onDate, world)
    if (obstacle && given.service === 'general') return unanswered(obstacle)
    const finding = usableFrom(given, world)
    return answered(finding, { usableFrom: finding.value })
  },
)

const healthInsurance = defineArea(
  anObject({
    authExpiry: optional(aCivilDay),
    onDate: aCivilDay,
    channel: aChoice(insuranceChannels),
    cardState: aCardState,
    hasAuthCertificate: aFlag,
    faceAuthCard: aFlag,
  }),
  ({ hasAuthCertificate, authExpiry, ...given }, { rules }) => {
    if (hasAuthCertificate && authExpiry === undefined)
      return unanswered(missingField('authExpiry'))
    const onCard = hasAuthCertificate ? authExpiry : undefined
    const finding = mayRegisterInsurance({ ...given, authExpiry: onCard }, rules)
    return answered(finding, { canRegister: finding.value })
  },
)

const faceAuthCard = defineArea(
  anObject({ service: aChoice(faceAuthCardServices), onDate: aCivilDay }),
  ({ service, onDate }, { rules }) => {
    const finding = isFaceAuthCardUsable(service, onDate, rules)
    return answered(finding, { usable: finding.value })
  },
)

const convenienceStore = defineArea(
  anObject({
    at: aCivilMoment,
    document: aText,
    cardState: aCardState,
    authCertificate: aChoice(['valid', 'revoked', 'none', 'expired', 'suspended']),
    faceAuthCard: aFlag,
    storeOpens: aTime,
    storeCloses: aTime,
    hasMultiCopyMachine: aFlag,
  }),
  ({ authCertificate, ...given }, world) => {
    const visit = { ...given, authCertificateValid: authCertificate === 'valid' }
    const finding = kioskOffer(visit, world)
    return answered(finding, finding.value)
  },
)

const smartApplication = defineArea(
  anObject({
    document: aText,
    municipality: aText,
    cardState: aCardState,
    faceAuthCard: aFlag,
  }),
  (given, { town }) => {
    const finding = isSmartApplicationAvailable(given, town)
    return answered(finding, { available: finding.value })
  },
)

const lostCard = defineArea(
  anObject({ circumstance: aChoice(lossCircumstances) }),
  ({ circumstance }) => {
    const finding = lossSteps(circumstance)
    return answered(finding, finding.value)
  },
)

export const serviceAreas = {
  fees,
  usable_from: usable,
  health_insurance: healthInsurance,
  face_auth_card: faceAuthCard,
  convenience_store: convenienceStore,
  smart_application: smartApplication,
  lost_card: lostCard,
} satisfies Readonly<Record<string, Area>>
