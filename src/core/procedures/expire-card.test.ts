import { expect, test } from 'vitest'
import {
  aboutCard,
  bothRevoked,
  cardsNotInUse,
  decided,
  holder,
  refused,
  suspended,
} from './testing/casework.ts'

const on = '2032-06-21'

test.each([
  ['active', holder()],
  ['suspended', holder(...suspended)],
])(
  'a card that is %s expires the day after its last valid day, with its certificates',
  (_s, file) => {
    expect(decided('expire_card', file, { on })).toEqual({
      ok: true,
      facts: [
        { ...aboutCard, on, type: 'CardExpired' },
        ...bothRevoked.map((fact) => ({ ...fact, on })),
      ],
    })
  },
)

test('on its last valid day it has not expired', () => {
  expect(refused('expire_card', holder(), { on: '2032-06-20' })).toBe('not-due VAL-14')
})

test.each(cardsNotInUse.slice(1, 5))(
  'a card that is %s has ended already',
  (_state, file, expected) => {
    expect(refused('expire_card', file, { on })).toBe(expected)
  },
)

test('nobody comes to a window for it', () => {
  expect(refused('expire_card', holder(), { on, channel: 'window' })).toContain(
    'channel-not-allowed',
  )
})
