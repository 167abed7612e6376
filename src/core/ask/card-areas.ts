// Questions about a card and its certificates: how long, in which state, who may have one.

import { hasPhoto } from '../application/express-issue.ts'
import { cardAfter, cardEvents, cardStates } from '../card-state/card-state.ts'
import { mayHaveCertificate } from '../eligibility/certificate-eligibility.ts'
import type { Day } from '../kernel/day.ts'
import {
  aChoice,
  aFlag,
  anObject,
  isObject,
  optional,
  readShape,
  type ValueOf,
} from '../kernel/shape.ts'
import { renewalWindow } from '../notice/renewal-window.ts'
import {
  effects,
  effectsOf,
  effectsOfMoveAbroad,
  revocationEvents,
} from '../revocation/revocation.ts'
import type { Finding } from '../rules/finding.ts'
import { holderKinds } from '../rules/national/card.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import { cardExpiry } from '../validity/card-validity.ts'
import { certificateExpiry } from '../validity/certificate-validity.ts'
import {
  aCivilDay,
  answered,
  bornLater,
  defineArea,
  missingField,
  townWord,
  unanswered,
  type Area,
} from './area.ts'

const aHolderKind = aChoice(holderKinds)
const aCertificate = aChoice(['sign', 'auth'])

const cardValidity = defineArea(
  anObject({
    birthDate: aCivilDay,
    issueDate: aCivilDay,
    holderKind: aHolderKind,
    stayEndDate: optional(aCivilDay),
    renewalOfExpiry: optional(aFlag),
    appliedOn: optional(aCivilDay),
  }),
  (given, { rules }) => {
    const unborn = bornLater(given.birthDate, 'issueDate', given.issueDate)
    if (unborn) return unanswered(unborn)
    const needsStay = rules.stay.kindsWithStayEnd.includes(given.holderKind)
    if (needsStay && given.stayEndDate === undefined) return unanswered(missingField('stayEndDate'))
    const finding = cardExpiry(given, rules)
    return answered(...withPhoto(given, finding, rules))
  },
)

/** Who is under one when the card is made applied for it under one: is there a photo on it? */
function withPhoto(
  {
    birthDate,
    issueDate,
    appliedOn,
  }: { birthDate: Day; issueDate: Day; appliedOn?: Day | undefined },
  finding: Finding<Day>,
  rules: Rules,
): [Finding<Day>, object] {
  const cites: readonly RuleId[] = hasPhoto(birthDate, issueDate, rules) ? [] : ['L26-INF-01']
  const photo = appliedOn ? { photoOnCard: hasPhoto(birthDate, appliedOn, rules) } : {}
  const rulesNamed = appliedOn && rules.photo.noneSince !== null ? (['L26-INF-01'] as const) : cites
  return [
    { ...finding, cites: [...finding.cites, ...rulesNamed] },
    { cardExpiry: finding.value, ...photo },
  ]
}

const certificateValidity = defineArea(
  anObject({
    certificate: aCertificate,
    action: aChoice(['issue', 'renew']),
    birthDate: aCivilDay,
    onDate: aCivilDay,
    cardExpiry: aCivilDay,
    authExpiry: optional(aCivilDay),
    oldExpiry: optional(aCivilDay),
  }),
  ({ action, oldExpiry, ...given }, { rules }) => {
    const unborn = bornLater(given.birthDate, 'onDate', given.onDate)
    if (unborn) return unanswered(unborn)
    if (action === 'issue') {
      const finding = certificateExpiry(given, rules)
      return answered(finding, { certificateExpiry: finding.value })
    }
    if (oldExpiry === undefined) return unanswered(missingField('oldExpiry'))
    const finding = certificateExpiry({ ...given, oldExpiry }, rules)
    return answered(finding, { certificateExpiry: finding.value })
  },
)

const expiryNotice = defineArea(
  anObject({ expiry: aCivilDay, onDate: aCivilDay, holderKind: aHolderKind }),
  (given, { rules }) => {
    const finding = renewalWindow(given, rules)
    return answered(finding, finding.value)
  },
)

const cardState = defineArea(
  anObject({
    state: aChoice(cardStates),
    event: aChoice(cardEvents),
    broughtCard: optional(aFlag),
    broughtIdDocument: optional(aFlag),
    newCardReceived: optional(aFlag),
    reissueApplied: optional(aFlag),
  }),
  ({ state, event, broughtCard, broughtIdDocument, newCardReceived = false }) => {
    // Papers count only at the release of a suspended card that no new one has replaced.
    const decided = [broughtCard, broughtIdDocument].includes(false) || newCardReceived
    if (state === 'suspended' && event === 'release' && !decided) {
      if (broughtCard === undefined) return unanswered(missingField('broughtCard'))
      if (broughtIdDocument === undefined) return unanswered(missingField('broughtIdDocument'))
    }
    const finding = cardAfter(state, event, {
      broughtCard: broughtCard === true,
      broughtIdDocument: broughtIdDocument === true,
      newCardReceived,
    })
    return answered(finding, finding.value)
  },
)

const anEffect = aChoice(effects)
const revocation = defineArea(
  anObject({
    event: aChoice(revocationEvents),
    before: anObject({ card: anEffect, sign: anEffect, auth: anEffect }),
    continuedUseAbroad: optional(aFlag),
    holderKind: optional(aHolderKind),
  }),
  ({ event, before, continuedUseAbroad = false, holderKind = 'japanese' }, { rules }) => {
    const finding =
      event === 'moved_abroad'
        ? effectsOfMoveAbroad({ continuedUse: continuedUseAbroad, holderKind }, before, rules)
        : effectsOf(event, before)
    return answered(finding, finding.value)
  },
)

const applicant = anObject({
  certificate: aCertificate,
  birthDate: aCivilDay,
  onDate: aCivilDay,
  adultWard: aFlag,
  cardState: aChoice(cardStates),
  residentRegisterPinEntered: aFlag,
  cardAppliedOn: optional(aCivilDay),
})

/** The field that says "registered here" carries the town's name: `residentOf…`. */
const certificateEligibility: Area = (given, world) => {
  const field = `residentOf${townWord(world.town)}`
  const read = readShape(applicant, given)
  const resident = residentFlag(given, field)
  if (read.ok && resident.ok) return eligibility(read.value, resident.value[field] === true, world)
  const problems = [read, resident].flatMap((each) => (each.ok ? [] : each.problems))
  return unanswered(...problems)
}

/** `residentOfTown` is understood in every town. */
function residentFlag(given: unknown, field: string) {
  if (!isObject(given)) return readShape(anObject({ [field]: aFlag }), given)
  const flag = given[field] ?? given['residentOfTown']
  return readShape(anObject({ [field]: aFlag }), { [field]: flag })
}

function eligibility(
  given: ValueOf<typeof applicant>,
  residentOfTown: boolean,
  { rules }: Parameters<Area>[1],
) {
  const unborn = bornLater(given.birthDate, 'onDate', given.onDate)
  if (unborn) return unanswered(unborn)
  const finding = mayHaveCertificate({ ...given, residentOfTown }, rules)
  return answered(finding, { eligible: finding.value })
}

export const cardAreas = {
  card_validity: cardValidity,
  certificate_validity: certificateValidity,
  expiry_notice: expiryNotice,
  card_state: cardState,
  revocation,
  certificate_eligibility: certificateEligibility,
} satisfies Readonly<Record<string, Area>>
