// 次にすること — what is worth doing for this person, the most pressing first.
//
// Nobody is urged to what they gave up: a certificate is optional (GEN-16), so one that its
// holder revoked or never had is not missed. A card that ends with the stay is changed or
// extended, not made anew (STAY-01, STAY-02). For a record that is closed nothing is pressing;
// above all a deceased person's card is not replaced (RET-03).

import type { ProcedureId } from '../procedures/procedure-id.ts'
import { freeAdditionLines, type Card, type PinCode } from '../card/card.ts'
import { faceOf, outdatedItems } from '../card/face.ts'
import { isAlive } from '../card/in-use.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { addMonths, type Day } from '../kernel/day.ts'
import { currentCard, openApplication, type ResidentFile } from '../resident-file/resident-file.ts'
import type { Rules } from '../rules/rules.ts'
import { birthdayLimit } from '../validity/card-validity.ts'

export type Wish = {
  readonly procedureId: ProcedureId
  readonly because:
    | 'card_waits'
    | 'card_suspended'
    | 'pin_locked'
    | 'face_outdated'
    | 'face_full'
    | 'continued_use_owed'
    | 'stay_ends_soon'
    | 'stay_extended'
    | 'card_ends_soon'
    | 'certificate_ends_soon'
    | 'card_ended'
    | 'no_card'
    | 'no_sign_certificate'
    | 'certificate_over'
}

export type Circumstances = {
  readonly file: ResidentFile
  /** Tries left by PIN, where the chip could be asked. */
  readonly tries: Readonly<Partial<Record<PinCode, number>>>
  readonly today: Day
  readonly rules: Rules
}

export function wishesOf(circumstances: Circumstances): readonly Wish[] {
  const { file } = circumstances
  if (file.resident.recordState !== 'registered') return []
  const application = openApplication(file)
  const card = currentCard(file)
  const waits: readonly Wish[] =
    application?.state === 'made' ? [{ procedureId: 'deliver_card', because: 'card_waits' }] : []
  const isOrdered = application !== undefined
  if (!card) return [...waits, ...unless(isOrdered, 'apply_first_issue', 'no_card')]
  if (!isAlive(card)) return [...waits, ...unless(isOrdered, 'apply_reissue', 'card_ended')]
  return [...waits, ...wishesOfCard(circumstances, card, isOrdered)]
}

/** A new card is worth asking for only while none is on order. */
function unless(isOrdered: boolean, procedureId: ProcedureId, because: Wish['because']) {
  return isOrdered ? [] : [{ procedureId, because }]
}

function wishesOfCard(
  circumstances: Circumstances,
  card: Card,
  isOrdered: boolean,
): readonly Wish[] {
  const { resident } = circumstances.file
  const outdated = outdatedItems(card, faceOf(resident)).length > 0
  const found: readonly (Wish | false | undefined)[] = [
    card.state === 'suspended' && {
      procedureId: 'release_suspension',
      because: 'card_suspended',
    },
    resident.moveIn !== undefined &&
      resident.moveIn.continuedUseDoneOn === undefined && {
        procedureId: 'continued_use',
        because: 'continued_use_owed',
      },
    Object.values(circumstances.tries).includes(0) && {
      procedureId: 'pin_reset',
      because: 'pin_locked',
    },
    ...wishOfStay(circumstances, card),
    outdated &&
      freeAdditionLines(card) > 0 && { procedureId: 'face_info_update', because: 'face_outdated' },
    outdated && !isOrdered && { procedureId: 'apply_reissue', because: 'face_full' },
    ...wishesOfValidity(circumstances, card, isOrdered),
  ]
  return found.filter((each): each is Wish => typeof each === 'object')
}

function endsWithStay({ file, rules }: Circumstances): boolean {
  return rules.stay.kindsWithStayEnd.includes(file.resident.holderKind)
}

const isSoon = (expiry: Day, { today, rules }: Circumstances) =>
  addMonths(expiry, -rules.renewal.opensMonthsBefore) <= today

/** Only a card that the birthday does not end can follow the stay (STAY-05). */
function wishOfStay(circumstances: Circumstances, card: Card): readonly Wish[] {
  const { resident } = circumstances.file
  const limit = birthdayLimit({ ...resident, issueDate: card.issueDate }, circumstances.rules).value
  if (!endsWithStay(circumstances) || card.expiryDate >= limit) return []
  const { stayEndDate } = resident
  if (stayEndDate !== undefined && stayEndDate > card.expiryDate) {
    return [{ procedureId: 'stay_validity_change', because: 'stay_extended' }]
  }
  if (!isSoon(card.expiryDate, circumstances)) return []
  return [{ procedureId: 'stay_validity_change', because: 'stay_ends_soon' }]
}

function wishesOfValidity(
  circumstances: Circumstances,
  card: Card,
  isOrdered: boolean,
): readonly Wish[] {
  const certificates = [card.auth, card.sign].flatMap((each) => (each ? [each] : []))
  const cardEnds = isSoon(card.expiryDate, circumstances)
  const ending = certificates.some(
    ({ state, expiryDate }) => state === 'valid' && isSoon(expiryDate, circumstances),
  )
  const found: readonly (Wish | false)[] = [
    cardEnds &&
      !endsWithStay(circumstances) &&
      !isOrdered && { procedureId: 'apply_reissue', because: 'card_ends_soon' },
    ending && !cardEnds && { procedureId: 'certificate_renew', because: 'certificate_ends_soon' },
    isMissed(card.sign) && { procedureId: 'certificate_issue', because: 'no_sign_certificate' },
    certificates.some(({ state }) => state === 'expired') && {
      procedureId: 'certificate_issue',
      because: 'certificate_over',
    },
  ]
  return found.filter((each): each is Wish => typeof each === 'object')
}

/** Ended by a change of the record, not by its holder's wish. */
function isMissed(certificate: Certificate | undefined): boolean {
  return certificate?.state === 'revoked' && certificate.revocationCause === 'record_changed'
}
