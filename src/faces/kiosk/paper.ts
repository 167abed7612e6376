// The paper itself, bound to the one whose certificate was checked a moment ago.
//
// Its number is made of the act that paid for it: asked for twice, it is one paper.

import type { Day } from '../../core/kernel/day.ts'
import type { Resident } from '../../core/resident/resident.ts'
import type { KioskDocument } from '../../core/rules/town.ts'
import type { CardSession } from '../../shell/doors/card-session.ts'
import type { PersonOnPaper } from '../../shell/ports/papers.ts'
import type { CopyContent } from './visit.ts'
import type { KioskContext } from './context.ts'

export type Issued = {
  readonly document: KioskDocument
  readonly actId: string
  readonly issuedOn: Day
  readonly content: CopyContent
}

/** Renders the document that was asked for, from the register as it stands now. */
export async function printDocument(
  { office, press }: KioskContext,
  { file, serial }: CardSession,
  { document, actId, issuedOn, content }: Issued,
): Promise<Uint8Array> {
  const { resident } = file
  const certified = {
    requester: {
      residentId: resident.id,
      householdId: resident.householdId,
      certificateSerial: serial,
    },
    town: office.world.town,
    documentId: actId,
    issuedOn,
  }
  if (document === 'seal_registration_certificate') {
    const { sealRegisteredOn: registeredOn } = resident
    if (registeredOn === undefined) throw new Error('there is no registered seal to certify')
    return press.sealRegistrationCertificate({
      ...certified,
      person: personOf(resident),
      registeredOn,
    })
  }
  const alive = await householdOf({ office }, resident)
  const head = alive.find(({ relation }) => relation === '世帯主') ?? resident
  return press.residentRecordCopy({
    ...certified,
    headOfHousehold: head.name.full,
    persons: (content.household ? alive : [resident]).map(personOf),
    wholeHousehold: content.household || alive.length === 1,
    shows: content,
  })
}

/** Who of the household is on the register, the head first. */
export async function householdOf(
  { office }: Pick<KioskContext, 'office'>,
  { householdId }: Resident,
): Promise<readonly Resident[]> {
  const household = await office.files.household(householdId)
  return household
    .map((file) => file.resident)
    .filter(({ recordState }) => recordState === 'registered')
    .sort((one, other) => Number(other.relation === '世帯主') - Number(one.relation === '世帯主'))
}

function personOf(resident: Resident): PersonOnPaper {
  const { id, householdId, name, birthDate, sex, relation, address, addressSince } = resident
  const { residentSince, addressNotifiedOn, formerAddress, familyRegister } = resident
  return {
    ...{ residentId: id, householdId, name, birthDate, sex, relation, address, addressSince },
    ...{ residentSince, addressNotifiedOn },
    ...(formerAddress === undefined ? {} : { formerAddress }),
    japanese: resident.holderKind === 'japanese',
    ...(familyRegister === undefined ? {} : { familyRegister }),
  }
}
