// The file of one resident: everything the ledger knows of them, folded from their facts.
//
// This is what a procedure decides on. Folding is total: a fact that makes no sense for the
// file (a card that is not there) is a bug and throws, because perform never appends one.

import type { Application } from '../application/application.ts'
import type { Card } from '../card/card.ts'
import type { Fact } from '../facts.ts'
import type { Resident } from '../resident/resident.ts'
import { applyApplicationFact, isApplicationFact } from './application-fold.ts'
import { applyCardFact, isCardFact } from './card-fold.ts'
import { applyResidentFact, registerResident } from './resident-fold.ts'

export type ResidentFile = {
  readonly resident: Resident
  /** Oldest first; every card ever delivered to this resident. */
  readonly cards: readonly Card[]
  readonly applications: readonly Application[]
  /** Services other than the card's own that were registered with it. */
  readonly insuranceRegistered: boolean
  /** Keys `notice:expiry` of letters already sent (NOTICE-02: once each). */
  readonly noticesSent: readonly string[]
}

/** The file after `facts`, oldest first; undefined while nobody is registered. */
export function foldFile(facts: Iterable<Fact>, start?: ResidentFile): ResidentFile | undefined {
  let file = start
  for (const fact of facts) file = applyFact(file, fact)
  return file
}

/** The file after one more fact. */
export function applyFact(file: ResidentFile | undefined, fact: Fact): ResidentFile {
  if (fact.type === 'ResidentRegistered') {
    if (file) throw new Error('a resident is registered once')
    return emptyFile(registerResident(fact))
  }
  if (!file) throw new Error(`${fact.type} about nobody`)
  if (isCardFact(fact)) return { ...file, cards: applyCardFact(file.cards, fact) }
  if (isApplicationFact(fact)) {
    const applications = applyApplicationFact(file.applications, fact)
    return { ...file, applications }
  }
  return applyOfficeOrResidentFact(file, fact)
}

/** The card in use or last in use: the newest one delivered. */
export function currentCard(file: ResidentFile): Card | undefined {
  return file.cards.at(-1)
}

/** The application that is not finished yet, if any. */
export function openApplication(file: ResidentFile): Application | undefined {
  return file.applications.find(({ state }) => state === 'accepted' || state === 'made')
}

function emptyFile(resident: Resident): ResidentFile {
  return { resident, cards: [], applications: [], insuranceRegistered: false, noticesSent: [] }
}

function applyOfficeOrResidentFact(file: ResidentFile, fact: Fact): ResidentFile {
  switch (fact.type) {
    case 'NoticeSent':
      return { ...file, noticesSent: [...file.noticesSent, `${fact.notice}:${fact.expiryDate}`] }
    case 'InsuranceUseRegistered':
      return { ...file, insuranceRegistered: true }
    case 'ApplicationFormIssued':
    case 'NotificationCardReturned':
    case 'DocumentIssued':
    case 'StaffDecisionRecorded':
      return file
    default:
      return { ...file, resident: applyResidentFact(file.resident, fact) }
  }
}
