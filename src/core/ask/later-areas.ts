// Questions about what came after the guide (docs/later-law.md, section 15). They are asked of any
// edition: the guide's own answers that there is no such thing yet.

import {
  askedReasons,
  expressForInfant,
  expressIssue,
  type AskedReason,
} from '../application/express-issue.ts'
import { cardStates } from '../card-state/card-state.ts'
import { insuranceUse } from '../insurance/use.ts'
import { aChoice, aFlag, aList, anObject, aText, optional, orNull } from '../kernel/shape.ts'
import { abroadContinuation } from '../move/continued-abroad.ts'
import { isPhoneUsable, phoneCertificate, phoneUses } from '../phone/phone-certificate.ts'
import { storePinReset } from '../pin/store-reset.ts'
import { holderKinds, pinCodes } from '../rules/national/card.ts'
import { phoneKinds, storeChains } from '../rules/national/later.ts'
import { combinedCard, combinedOccasions } from '../stay/combined-card.ts'
import {
  aCivilDay,
  answered,
  bornLater,
  defineArea,
  missingField,
  unanswered,
  wrongValue,
  type Area,
} from './area.ts'

const continuation = defineArea(
  anObject({
    holderKind: aChoice(holderKinds),
    cardState: aChoice(cardStates),
    plannedMoveOutDate: aCivilDay,
    onDate: aCivilDay,
  }),
  (given, { rules }) => {
    const finding = abroadContinuation(given, rules)
    return answered(finding, finding.value)
  },
)

/** Other words for a reason, as people and offices write it. */
const otherWords: Readonly<Record<string, AskedReason>> = {
  from_abroad: 'moved_in_from_abroad',
  moved_from_abroad: 'moved_in_from_abroad',
  returned_from_abroad: 'moved_in_from_abroad',
  loss: 'lost',
  newly_entered: 'newly_registered',
  new_registration: 'newly_registered',
  mid_long_term_resident: 'new_foreign_resident',
  foreign_resident: 'new_foreign_resident',
  number_change: 'my_number_change',
  damage: 'damaged',
  chip_failure: 'chip_broken',
  addition_field_full: 'face_full',
  released_from_prison: 'released',
  prison_release: 'released',
}

const expressArea = defineArea(
  anObject({
    reason: aText,
    onDate: aCivilDay,
    reasonDate: optional(aCivilDay),
    birthDate: optional(aCivilDay),
  }),
  ({ reason: word, onDate, reasonDate, birthDate }, { rules }) => {
    if (birthDate !== undefined && word === 'infant') {
      const finding = expressForInfant({ birthDate, onDate }, rules)
      return answered(finding, finding.value)
    }
    if (word === 'infant') return unanswered(missingField('birthDate'))
    const reason = askedReasons.find((each) => each === word) ?? otherWords[word]
    if (!reason) {
      const instead = `write infant, ${askedReasons.join(', ')}`
      return unanswered(wrongValue('reason', instead))
    }
    if (reasonDate === undefined) return unanswered(missingField('reasonDate'))
    const finding = expressIssue({ reason, reasonDate, onDate }, rules)
    return answered(finding, finding.value)
  },
)

const insuranceUseArea = defineArea(
  anObject({
    authExpiry: optional(orNull(aCivilDay)),
    cardExpiry: aCivilDay,
    onDate: aCivilDay,
    registered: aFlag,
    cardState: aChoice(cardStates),
  }),
  ({ authExpiry, ...given }, { rules }) => {
    const finding = insuranceUse({ ...given, authExpiry: authExpiry ?? undefined }, rules)
    return answered(finding, finding.value)
  },
)

const aPin = aChoice(pinCodes)
const storeReset = defineArea(
  anObject({
    forgotten: aList(aPin),
    known: aList(aPin),
    chain: aChoice(storeChains),
    certificateValid: optional(aFlag),
  }),
  ({ certificateValid = true, ...given }, { rules }) => {
    const finding = storePinReset({ ...given, certificateValid }, rules)
    return answered(finding, finding.value)
  },
)

const phoneArea = defineArea(
  anObject({
    phone: aChoice(phoneKinds),
    onDate: aCivilDay,
    signExpiry: optional(orNull(aCivilDay)),
    faceAuthCard: optional(aFlag),
    onAnotherPhone: optional(aFlag),
  }),
  ({ signExpiry, faceAuthCard = false, onAnotherPhone = false, ...given }, { rules }) => {
    const wish = { ...given, signExpiry: signExpiry ?? undefined, faceAuthCard, onAnotherPhone }
    const finding = phoneCertificate(wish, rules)
    return answered(finding, finding.value)
  },
)

const phoneUseArea = defineArea(
  anObject({ use: aChoice(phoneUses), onDate: aCivilDay }),
  ({ use, onDate }, { rules }) => {
    const finding = isPhoneUsable(use, onDate, rules)
    return answered(finding, { usable: finding.value })
  },
)

const combinedArea = defineArea(
  anObject({
    holderKind: aChoice(holderKinds),
    birthDate: aCivilDay,
    onDate: aCivilDay,
    occasion: aChoice(combinedOccasions),
  }),
  (given, { rules }) => {
    const unborn = bornLater(given.birthDate, 'onDate', given.onDate)
    if (unborn) return unanswered(unborn)
    const finding = combinedCard(given, rules)
    return answered(finding, finding.value)
  },
)

export const laterAreas = {
  abroad_continuation: continuation,
  express_issue: expressArea,
  insurance_use: insuranceUseArea,
  store_pin_reset: storeReset,
  phone_certificate: phoneArea,
  phone_use: phoneUseArea,
  combined_card: combinedArea,
} satisfies Readonly<Record<string, Area>>
