// Folds the facts of the resident record.

import type { Fact, FactOf } from '../facts.ts'
import type { Resident } from '../resident/resident.ts'

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
    holderKind: fact.holderKind,
    ...(fact.stayEndDate === undefined ? {} : { stayEndDate: fact.stayEndDate }),
    adultWard: fact.adultWard,
    recordState: 'registered',
  }
}

/** The resident after one fact about the record; a fact of another kind leaves it as it was. */
export function applyResidentFact(resident: Resident, fact: Fact): Resident {
  switch (fact.type) {
    case 'AddressChanged': {
      const householdId = fact.householdId ?? resident.householdId
      const addressSince = fact.since ?? fact.on
      return { ...resident, address: fact.address, addressSince, householdId }
    }
    case 'NameChanged':
      return { ...resident, name: fact.name }
    case 'BirthDateCorrected':
      return { ...resident, birthDate: fact.birthDate }
    case 'SexChanged':
      return { ...resident, sex: fact.sex }
    case 'StayChanged':
      return changeStay(resident, fact)
    case 'MoveOutNotified':
      return { ...resident, plannedMoveOutOn: fact.plannedOn, movingTo: fact.destination }
    case 'MoveInNotified':
      return moveIn(resident, fact)
    case 'ContinuedUseDone':
      return resident.moveIn
        ? { ...resident, moveIn: { ...resident.moveIn, continuedUseDoneOn: fact.on } }
        : resident
    case 'RecordClosed':
      return { ...resident, recordState: fact.recordState }
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

function changeStay(resident: Resident, fact: FactOf<'StayChanged'>): Resident {
  const { stayEndDate: _old, ...rest } = resident
  const stay = fact.stayEndDate === undefined ? {} : { stayEndDate: fact.stayEndDate }
  return { ...rest, holderKind: fact.holderKind, ...stay }
}

function moveIn(resident: Resident, fact: FactOf<'MoveInNotified'>): Resident {
  const { plannedMoveOutOn: _left, movingTo: _to, ...rest } = resident
  return {
    ...rest,
    address: fact.address,
    addressSince: fact.startedLivingOn,
    recordState: 'registered',
    moveIn: {
      startedLivingOn: fact.startedLivingOn,
      plannedMoveOutOn: fact.plannedMoveOutOn,
      notifiedOn: fact.on,
      ...(fact.continuedUseOwed ? {} : { continuedUseDoneOn: fact.on }),
    },
  }
}
