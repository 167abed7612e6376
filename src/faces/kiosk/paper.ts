// The paper itself, bound to the one whose certificate was checked a moment ago.
//
// Its number is made of the act that paid for it: asked for twice, it is one paper.

import type { Day } from '../../core/kernel/day.ts'
import type { Resident } from '../../core/resident/resident.ts'
import type { KioskDocument } from '../../core/rules/town.ts'
import type { CardSession } from '../../shell/doors/card-session.ts'
import type { PersonOnPaper } from '../../shell/ports/papers.ts'
import type { KioskContext } from './context.ts'

export type Issued = {
  readonly document: KioskDocument
  readonly actId: string
  readonly issuedOn: Day
}

/** Renders the document that was asked for, from the register as it stands now. */
export async function printDocument(
  { office, press }: KioskContext,
  { file, serial }: CardSession,
  { document, actId, issuedOn }: Issued,
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
    const person = personOf(resident)
    return press.sealRegistrationCertificate({
      ...certified,
      person,
      registeredOn: resident.addressSince satisfies Day,
    })
  }
  const household = await office.files.household(resident.householdId)
  const alive = household
    .map((file) => file.resident)
    .filter(({ recordState }) => recordState === 'registered')
  const head = alive.find(({ relation }) => relation === '世帯主') ?? resident
  return press.residentRecordCopy({
    ...certified,
    headOfHousehold: head.name.full,
    persons: [personOf(resident)],
    wholeHousehold: alive.length === 1,
  })
}

function personOf(resident: Resident): PersonOnPaper {
  const { id, householdId, name, birthDate, sex, relation, address, addressSince } = resident
  return { residentId: id, householdId, name, birthDate, sex, relation, address, addressSince }
}
