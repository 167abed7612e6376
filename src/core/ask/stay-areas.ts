// Questions about a changed period of stay and about moves into, out of and within Japan.

import { aChoice, aFlag, anObject, aText, optional, orNull } from '../kernel/shape.ts'
import { moveAbroad } from '../move/abroad.ts'
import { moveInDeadlines } from '../move/move-in.ts'
import { moverGroups, onlineMoveOutOffer } from '../online-move-out/online-move-out.ts'
import { holderKinds } from '../rules/national/card.ts'
import {
  changeStay,
  extendStay,
  stayChangeableFrom,
  stayNotifyLastDay,
} from '../stay/stay-change.ts'
import {
  aCivilDay,
  answered,
  bornLater,
  defineArea,
  holidaysUnknown,
  townWord,
  unanswered,
  type Area,
} from './area.ts'

const stayChangeFrom = defineArea(
  anObject({ newResidenceCardReceivedOn: aCivilDay }),
  ({ newResidenceCardReceivedOn: receivedOn }, world) => {
    const obstacle = holidaysUnknown('newResidenceCardReceivedOn', receivedOn, world)
    if (obstacle) return unanswered(obstacle)
    const finding = stayChangeableFrom(receivedOn, world)
    return answered(finding, { changeableFrom: finding.value })
  },
)

const stayCard = {
  birthDate: aCivilDay,
  issueDate: aCivilDay,
  cardExpiry: aCivilDay,
  onDate: aCivilDay,
}

const stayChange = defineArea(
  anObject({ ...stayCard, newStayEndDate: aCivilDay }),
  (given, { rules, town }) => {
    const unborn = bornLater(given.birthDate, 'issueDate', given.issueDate)
    if (unborn) return unanswered(unborn)
    const finding = changeStay(given, rules)
    const fee = { reissueFeeYen: town.fees.reissueWithCertificateYen }
    const isTooLate = finding.value.result === 'too_late'
    return answered(finding, { ...finding.value, ...(isTooLate ? fee : {}) })
  },
)

const stayExtension = defineArea(
  anObject({
    ...stayCard,
    applicationPendingConfirmed: aFlag,
    extensionUsed: optional(aFlag),
  }),
  ({ extensionUsed = false, ...given }, { rules }) => {
    const unborn = bornLater(given.birthDate, 'issueDate', given.issueDate)
    if (unborn) return unanswered(unborn)
    const finding = extendStay({ ...given, extensionUsed }, rules)
    return answered(finding, finding.value)
  },
)

const stay14Days = defineArea(anObject({ changedOn: aCivilDay }), ({ changedOn }, { rules }) => {
  const finding = stayNotifyLastDay(changedOn, rules)
  return answered(finding, { lastDay: finding.value })
})

const moveIn = defineArea(
  anObject({
    startedLivingDate: aCivilDay,
    plannedMoveOutDate: aCivilDay,
    moveInNotifiedDate: aCivilDay,
    continuedUseDate: orNull(aCivilDay),
    asOf: aCivilDay,
  }),
  (given, { rules }) => {
    const finding = moveInDeadlines(given, rules)
    return answered(finding, finding.value)
  },
)

const overseasMove = defineArea(
  anObject({
    holderKind: aChoice(holderKinds),
    departureDate: aCivilDay,
    continuedUseAppliedOn: orNull(aCivilDay),
  }),
  (given, { rules }) => {
    const finding = moveAbroad(given, rules)
    return answered(finding, finding.value)
  },
)

/** The answer's key for a visit to the office carries the town's name. */
const onlineMoveOut = defineArea(
  anObject({
    movers: aChoice(moverGroups),
    destination: aChoice(['japan', 'abroad']),
    certificateState: aText,
    onDate: optional(aCivilDay),
    startedLivingDate: optional(aCivilDay),
    birthDate: optional(aCivilDay),
  }),
  ({ certificateState, ...given }, { town, rules }) => {
    const certificateValid = certificateState === 'valid'
    const finding = onlineMoveOutOffer({ ...given, certificateValid }, rules)
    const { visitToTownNeeded, ...offer } = finding.value
    return answered(finding, { ...offer, [`visitTo${townWord(town)}Needed`]: visitToTownNeeded })
  },
)

export const stayAndMoveAreas = {
  stay_change_from: stayChangeFrom,
  stay_change: stayChange,
  stay_extension: stayExtension,
  stay_14_days: stay14Days,
  move_in: moveIn,
  overseas_move: overseasMove,
  online_move_out: onlineMoveOut,
} satisfies Readonly<Record<string, Area>>
