import { expect, test } from 'vitest'
import { about, applied, decided, fileOf, holder, refused, registered } from './testing/casework.ts'

const input = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'photo-1' }

test('an application says from when and until when the card is expected', () => {
  expect(decided('apply_first_issue', fileOf(registered()), { input })).toEqual({
    ok: true,
    facts: [
      {
        ...about,
        type: 'ApplicationAccepted',
        applicationId: 'new-1',
        reason: 'first_issue',
        cardKind: 'standard',
        withSign: true,
        withAuth: true,
        photoKey: 'photo-1',
        expectedFrom: '2024-07-10',
        expectedUntil: '2024-08-10',
      },
    ],
  })
})

test('one application at a time', () => {
  const file = fileOf(registered(), applied())
  expect(refused('apply_first_issue', file, { input })).toBe(
    'application-open REISSUE-04 → withdraw_application',
  )
})

test('whoever has a card applies for a reissue', () => {
  expect(refused('apply_first_issue', holder(), { input })).toBe(
    'card-exists REISSUE-01 → apply_reissue',
  )
})

test.each([
  // place             papers                          comes to
  ['card_window', ['identity_document', 'photo'], 'accepted ApplicationAccepted'],
  ['card_window', ['identity_document'], 'papers-missing GUIDE-07'],
  ['support_window', ['identity_document'], 'accepted ApplicationAccepted'],
] as const)('at the %s with %o: %s', (place, papers, expected) => {
  expect(refused('apply_first_issue', fileOf(registered()), { input, place, papers })).toBe(
    expected,
  )
})
