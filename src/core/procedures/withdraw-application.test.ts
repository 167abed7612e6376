import { expect, test } from 'vitest'
import { applicationId } from '../kernel/ids.ts'
import { about, applied, decided, fileOf, made, refusalOf, registered } from './testing/casework.ts'
import { openApplication } from '../resident-file/resident-file.ts'
import { caseFileOf, givenFor, procedureNamed } from './testing/casework.ts'
import { decideProcedure } from './decide.ts'
import type { ApplicationState } from '../application/application.ts'

const waiting = fileOf(registered(), applied())

test.each([
  ['accepted', waiting],
  ['made', fileOf(registered(), applied(), made())],
])('an application that is %s can be withdrawn', (_state, file) => {
  expect(decided('withdraw_application', file)).toEqual({
    ok: true,
    facts: [
      { ...about, type: 'ApplicationWithdrawn', applicationId: applicationId('application-1') },
    ],
  })
})

/** A finished application is named only by hand; the shell offers open ones. */
function decidedOn(id: string, state: ApplicationState): string {
  const open = openApplication(waiting)!
  const procedure = procedureNamed(id)
  const caseFile = { ...caseFileOf(waiting), application: { ...open, state } }
  return refusalOf(decideProcedure(procedure, caseFile, givenFor(procedure, {})))
}

// prettier-ignore
test.each([
  ['withdraw_application', 'delivered', 'card-already-delivered REISSUE-05 → return_card'],
  ['withdraw_application', 'withdrawn', 'application-withdrawn REISSUE-01 → apply_reissue'],
  ['deliver_card',         'delivered', 'card-already-delivered REISSUE-05'],
  ['deliver_card',         'withdrawn', 'application-withdrawn REISSUE-01 → apply_reissue'],
  ['record_card_made',     'withdrawn', 'card-already-made REISSUE-04'],
] as const)('%s on an application that is %s: %s', (id, state, expected) => {
  expect(decidedOn(id, state)).toBe(expected)
})
