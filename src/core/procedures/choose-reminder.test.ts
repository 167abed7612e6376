import { expect, test } from 'vitest'
import { about, after, decided, fileOf, refused, registered } from './testing/casework.ts'

const someone = fileOf(registered())

test.each([
  // the form                                                the fact
  [{ wanted: true }, { type: 'ReminderChosen', locale: 'ja' }],
  [
    { wanted: true, locale: 'ko' },
    { type: 'ReminderChosen', locale: 'ko' },
  ],
  [
    { wanted: true, locale: 'en', email: 'a@example.org' },
    { type: 'ReminderChosen', locale: 'en', email: 'a@example.org' },
  ],
  [{ wanted: false, locale: 'en' }, { type: 'ReminderDeclined' }],
])('%o', (input, fact) => {
  expect(decided('choose_reminder', someone, { input })).toEqual({
    ok: true,
    facts: [{ ...about, ...fact }],
  })
})

test('a reminder can be taken back', () => {
  const chosen = after(someone, decided('choose_reminder', someone, { input: { wanted: true } }))
  expect(chosen.resident.reminder).toEqual({ locale: 'ja' })
  const declined = after(chosen, decided('choose_reminder', chosen, { input: { wanted: false } }))
  expect(declined.resident).not.toHaveProperty('reminder')
})

test.each(['no-at-sign', 'two@@example.org', 'a b@example.org'])('%s is no address', (email) => {
  expect(refused('choose_reminder', someone, { input: { wanted: true, email } })).toBe(
    'field-wrong STAY-11',
  )
})
