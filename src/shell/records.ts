// What the office keeps, bound once to its database and its town: `office.files.read(id)`.
//
// Outside a transaction only. Within an act the functions of the views are called with the
// transaction's own queries, so that what is read there is locked and seen together.

import { chipStoreOn } from './chips/chip-store.ts'
import {
  countAnswered,
  countWaitingFaxes,
  enterFax,
  keepFax,
  listFaxes,
  readFax,
  readFaxFile,
  sendBackFax,
} from './fax/faxes.ts'
import { progressOf } from './fax/receipts.ts'
import { callOfAct, keepCall, lastCalls, noteIdentity } from './hotline/calls.ts'
import type { Database } from './ledger/database.ts'
import { streamOf } from './ledger/append.ts'
import { readStream } from './ledger/read.ts'
import { readinessOf } from './ledger/readiness.ts'
import { letterByCode } from './notices/letters.ts'
import { hasSyntheticPeople, isMarked, mark } from './office-marks.ts'
import { keepPhoto, readPhoto } from './photos/photos.ts'
import { readRecentActs, readWaiting } from './queue/queue.ts'
import { openReaders } from './readers/open-readers.ts'
import { findReceipt } from './receipts/find-receipt.ts'
import { certificatesOf } from './register/certificates-of.ts'
import { noteSignIn, signInsOf } from './sign-in/log.ts'
import { signInStoreOn, sweepSignIns } from './sign-in/records.ts'
import { enrolStaff, staffById } from './staff/staff.ts'
import { certificatesOfCard, certificatesOfCardInDer } from './views/card-certificates.ts'
import { countKept, countPeople } from './views/counts.ts'
import { listPersonas, residentIdOf } from './views/personas.ts'
import {
  readDue,
  readFile,
  readFileOfCard,
  readHousehold,
  searchFiles,
} from './views/resident-files.ts'
import { searchCards } from './views/search-cards.ts'

export type Records = ReturnType<typeof recordsOf>

/** All that an office reads and writes outside an act, each function without database and town. */
export function recordsOf(database: Database, town: string) {
  const bound = binder(database, town)
  return {
    ...recordsOfPeople(bound),
    ...recordsOfWork(bound),
    counts: { people: bound(countPeople), kept: bound(countKept) },
    marks: {
      has: bound(isMarked),
      set: bound(mark),
      syntheticPeople: bound(hasSyntheticPeople),
    },
    signIns: { note: bound(noteSignIn), of: bound(signInsOf), sweep: bound(sweepSignIns) },
    signInStore: signInStoreOn(database, town),
    readiness: bound((queries, code) => readinessOf(queries, code)),
    chipStore: chipStoreOn(database, town),
  }
}

type Binder = ReturnType<typeof binder>

function binder(database: Database, town: string) {
  return <Given extends unknown[], Result>(
      work: (database: Database, town: string, ...given: Given) => Result,
    ) =>
    (...given: Given): Result =>
      work(database, town, ...given)
}

/** Residents, their cards and where these lie. */
function recordsOfPeople(bound: Binder) {
  return {
    files: {
      read: bound((queries, code, residentId: string) =>
        readFile(queries, { town: code, residentId }),
      ),
      ofCard: bound(readFileOfCard),
      household: bound(readHousehold),
      search: bound(searchFiles),
      due: bound(readDue),
      facts: bound((queries, code, residentId: string) =>
        readStream(queries, code, streamOf(residentId)),
      ),
    },
    personas: { list: bound(listPersonas), residentIdOf: bound(residentIdOf) },
    cards: {
      search: bound(searchCards),
      certificates: bound(certificatesOfCard),
      certificatesInDer: bound(certificatesOfCardInDer),
    },
    certificates: { of: bound(certificatesOf) },
    readers: bound(openReaders)(),
    photos: { keep: bound(keepPhoto), read: bound(readPhoto) },
  }
}

/** What staff work on, and who they are. */
function recordsOfWork(bound: Binder) {
  return {
    faxes: {
      list: bound(listFaxes),
      countWaiting: bound(countWaitingFaxes),
      read: bound(readFax),
      picture: bound(readFaxFile),
      keep: bound(keepFax),
      enter: bound(enterFax),
      sendBack: bound(sendBackFax),
      countAnswered: bound(countAnswered),
      progressOf: bound(progressOf),
    },
    staff: { enrol: bound(enrolStaff), byId: bound(staffById) },
    queue: { waiting: bound(readWaiting), recentActs: bound(readRecentActs) },
    calls: {
      keep: bound(keepCall),
      ofAct: bound(callOfAct),
      last: bound(lastCalls),
      noteIdentity: bound(noteIdentity),
    },
    receipts: { find: bound(findReceipt) },
    letters: { byCode: bound(letterByCode) },
  }
}
