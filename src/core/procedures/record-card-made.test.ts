import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { about, applied, decided, fileOf, made, refused, registered } from './testing/casework.ts'

test.each([
  // born         holder        stay ends     last valid day, made on 10 June 2024
  ['1990-06-20', 'japanese', undefined, '2033-06-20'],
  ['1990-06-10', 'japanese', undefined, '2034-06-10'], // made on the birthday
  ['1990-06-11', 'japanese', undefined, '2033-06-11'], // and on its eve
  ['2006-06-11', 'japanese', undefined, '2028-06-11'], // seventeen: five birthdays
  ['1990-06-20', 'fixed_stay', '2025-01-31', '2025-01-31'],
] as const)(
  'born %s, %s, stay to %s: valid to %s',
  (...[birthDate, holderKind, stay, expiryDate]) => {
    const person = registered({
      birthDate: day(birthDate),
      holderKind,
      ...(stay ? { stayEndDate: day(stay) } : {}),
    })
    expect(decided('record_card_made', fileOf(person, applied()))).toEqual({
      ok: true,
      facts: [
        {
          ...about,
          type: 'CardMade',
          applicationId: 'application-1',
          cardId: 'new-1',
          issueDate: '2024-06-10',
          expiryDate,
        },
      ],
    })
  },
)

// prettier-ignore
test.each([
  ['2024-05-07', 'not-due REISSUE-04'],
  ['2024-05-08', 'accepted CardMade'],
])('expected from 8 May, on %s: %s', (on, expected) => {
  expect(refused('record_card_made', fileOf(registered(), applied()), { on })).toBe(expected)
})

test('a card is made once', () => {
  expect(refused('record_card_made', fileOf(registered(), applied(), made()))).toBe(
    'card-already-made REISSUE-04',
  )
})

// prettier-ignore
test.each([
  ['2024-06-09', 'stay-ended VAL-07'],
  ['2024-06-10', 'accepted CardMade'],
])('for a stay that ends on %s: %s', (stayEndDate, expected) => {
  const person = registered({ holderKind: 'fixed_stay', stayEndDate: day(stayEndDate) })
  expect(refused('record_card_made', fileOf(person, applied()))).toBe(expected)
})
