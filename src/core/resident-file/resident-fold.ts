// Folds the facts of the resident record.

import type { Fact, FactOf } from '../facts.ts'
import type { PersonName, Resident } from '../resident/resident.ts'

export function registerResident(fact: FactOf<'ResidentRegistered'>): Resident {
  return {
    id: fact.residentId,
    householdId: fact.householdId,
    relation: fact.relation,
    name: fact.name,
    birthDate: fact.birthDate,
    sex: fact.sex,
    address: fact.address,
    addressSince: fact.addressSince,
    residentSince: fact.residentSince ?? fact.addressSince,
    addressNotifiedOn: fact.on,
    ...(fact.formerAddress === undefined ? {} : { formerAddress: fact.formerAddress }),
    ...(fact.familyRegister === undefined ? {} : { familyRegister: fact.familyRegister }),
    holderKind: fact.holderKind,
    ...(fact.stayEndDate === undefined ? {} : { stayEndDate: fact.stayEndDate }),
    adultWard: fact.adultWard,
    recordState: 'registered',
  }
}

/** The resident after one fact about the record; a fact of another kind leaves it as it was. */
export function applyResidentFact(resident: Resident, fact: Fact): Resident {
  switch (fact.type) {
    case 'AddressChanged':
      return changeAddress(resident, fact)
    case 'NameChanged':
      return changeName(resident, fact)
    case 'SealRegistered':
      return { ...resident, sealRegisteredOn: fact.on }
    case 'BirthDateCorrected':
      return { ...resident, birthDate: fact.birthDate }
    case 'SexChanged':
      return { ...resident, sex: fact.sex }
    case 'StayChanged':
      return changeStay(resident, fact)
    case 'MoveOutNotified':
      return {
        ...resident,
        plannedMoveOutOn: fact.plannedOn,
        movingTo: fact.destination,
        movingToName: fact.destinationName,
      }
    case 'MoveInNotified':
      return moveIn(resident, fact)
    case 'ContinuedUseDone':
      return resident.moveIn
        ? { ...resident, moveIn: { ...resident.moveIn, continuedUseDoneOn: fact.on } }
        : resident
    case 'RecordClosed':
      return { ...withoutSeal(resident), recordState: fact.recordState }
    case 'AdultWardshipChanged':
      return { ...resident, adultWard: fact.adultWard }
    case 'ReminderChosen': {
      const email = fact.email === undefined ? {} : { email: fact.email }
      return { ...resident, reminder: { locale: fact.locale, ...email } }
    }
    case 'ReminderDeclined': {
      const { reminder: _declined, ...rest } = resident
      return rest
    }
    default:
      return resident
  }
}

function changeAddress(resident: Resident, fact: FactOf<'AddressChanged'>): Resident {
  return {
    ...resident,
    address: fact.address,
    addressSince: fact.since ?? fact.on,
    addressNotifiedOn: fact.on,
    formerAddress: resident.address,
    householdId: fact.householdId ?? resident.householdId,
  }
}

/** A seal shows the name and ends with it; with another surname the family register is another. */
function changeName(resident: Resident, fact: FactOf<'NameChanged'>): Resident {
  const { name, familyRegister } = fact
  if (name.full === resident.name.full) return { ...resident, name }
  const { familyRegister: earlier, ...rest } = withoutSeal(resident)
  const same = surnameOf(name) === surnameOf(resident.name) ? earlier : undefined
  const register = familyRegister ?? same
  return { ...rest, name, ...(register === undefined ? {} : { familyRegister: register }) }
}

function surnameOf({ full }: PersonName): string {
  return full.split(/\s/u)[0] ?? full
}

function withoutSeal(resident: Resident): Resident {
  const { sealRegisteredOn: _ended, ...rest } = resident
  return rest
}

function changeStay(resident: Resident, fact: FactOf<'StayChanged'>): Resident {
  const { stayEndDate: _old, ...rest } = resident
  const stay = fact.stayEndDate === undefined ? {} : { stayEndDate: fact.stayEndDate }
  return { ...rest, holderKind: fact.holderKind, ...stay }
}

function moveIn(resident: Resident, fact: FactOf<'MoveInNotified'>): Resident {
  const { plannedMoveOutOn: _left, movingTo: _to, movingToName, ...rest } = resident
  const formerAddress = fact.formerAddress ?? movingToName ?? resident.formerAddress
  return {
    ...rest,
    address: fact.address,
    addressSince: fact.startedLivingOn,
    residentSince: fact.startedLivingOn,
    addressNotifiedOn: fact.on,
    ...(formerAddress === undefined ? {} : { formerAddress }),
    recordState: 'registered',
    moveIn: {
      startedLivingOn: fact.startedLivingOn,
      plannedMoveOutOn: fact.plannedMoveOutOn,
      notifiedOn: fact.on,
      ...(fact.continuedUseOwed ? {} : { continuedUseDoneOn: fact.on }),
    },
  }
}
