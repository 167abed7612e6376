import { expect, test } from 'vitest'
import { about, decided, fileOf, holder, refused, registered } from './testing/casework.ts'

const returned = { ok: true, facts: [{ ...about, type: 'NotificationCardReturned' }] }

test('a notification card comes back with or without a My Number Card, and changes neither', () => {
  expect(decided('return_notification_card', holder())).toEqual(returned)
  expect(decided('return_notification_card', fileOf(registered()))).toEqual(returned)
})

test('the family of a dead holder may bring it (RET-03)', () => {
  const file = holder({ ...about, type: 'RecordClosed', recordState: 'dead' })
  const details = { applicant: 'household_member' } as const
  expect(decided('return_notification_card', file, details)).toEqual(returned)
})

test('the support window takes no returns (RET-04)', () => {
  expect(refused('return_notification_card', holder(), { place: 'support_window' })).toContain(
    'not-at-this-place',
  )
})
