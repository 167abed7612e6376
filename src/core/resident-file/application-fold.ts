// Folds the facts of applications (交付申請, 再交付申請) up to delivery.

import type { Application } from '../application/application.ts'
import type { ApplicationFact, Fact, FactOf } from '../facts.ts'

export function isApplicationFact(fact: Fact): fact is ApplicationFact {
  return (
    fact.type === 'ApplicationAccepted' ||
    fact.type === 'ApplicationWithdrawn' ||
    fact.type === 'CardMade' ||
    fact.type === 'FeeCharged'
  )
}

export function applyApplicationFact(
  applications: readonly Application[],
  fact: ApplicationFact,
): readonly Application[] {
  switch (fact.type) {
    case 'ApplicationAccepted':
      return [...applications, acceptedApplication(fact)]
    case 'ApplicationWithdrawn':
      return change(applications, fact, { state: 'withdrawn' })
    case 'CardMade': {
      const { cardId, issueDate, expiryDate } = fact
      return change(applications, fact, { state: 'made', cardId, issueDate, expiryDate })
    }
    case 'FeeCharged':
      return change(applications, fact, {
        state: 'delivered',
        deliveredOn: fact.on,
        feeYen: fact.amountYen,
      })
  }
}

function acceptedApplication(fact: FactOf<'ApplicationAccepted'>): Application {
  const report = fact.policeReportNumber
  return {
    id: fact.applicationId,
    residentId: fact.residentId,
    reason: fact.reason,
    state: 'accepted',
    acceptedOn: fact.on,
    expectedFrom: fact.expectedFrom,
    expectedUntil: fact.expectedUntil,
    cardKind: fact.cardKind,
    withSign: fact.withSign,
    withAuth: fact.withAuth,
    photoKey: fact.photoKey,
    ...(report === undefined ? {} : { policeReportNumber: report }),
  }
}

function change(
  applications: readonly Application[],
  fact: ApplicationFact,
  patch: Partial<Application>,
): readonly Application[] {
  if (!applications.some(({ id }) => id === fact.applicationId)) {
    throw new Error(`${fact.type} about no application`)
  }
  return applications.map((each) => (each.id === fact.applicationId ? { ...each, ...patch } : each))
}
