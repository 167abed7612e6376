import { expect, test } from 'vitest'
import { asked } from '../../../conformance/worlds.ts'

// prettier-ignore
const pins: readonly [string, string, boolean][] = [
  // pin                value               kept
  ['sign',              'ABC12',            false],
  ['sign',              'ABC123',           true],
  ['sign',              'ABCDEFGH12345678', true],
  ['sign',              'ABCDEFGH123456789', false],
  ['sign',              'ABCDEF',           true], // one class only (AMB-09)
  ['sign',              '123456',           true],
  ['sign',              'abc123',           false],
  ['sign',              'ABC12a',           false],
  ['sign',              'ABC 123',          false],
  ['sign',              ' ABC123',          false],
  ['sign',              'ABC-123',          false],
  ['sign',              'ＡＢＣ１２３',     false],
  ['sign',              'ABC123\n',         false],
  ['sign',              'ÀBC123',           false],
  ['auth',              '0000',             true],
  ['auth',              '1234',             true],
  ['auth',              '12345',            false],
  ['auth',              '123',              false],
  ['auth',              '',                 false],
  ['auth',              '12 4',             false],
  ['auth',              '１２３４',         false],
  ['auth',              '١٢٣٤',             false],
  ['auth',              '1234\n',           false],
  ['resident_register', '1234',             true],
  ['resident_register', 'ABCD',             false],
  ['card_info',         '9999',             true],
  ['card_info',         '-123',             false],
]

test.each(pins)('the %s PIN %j keeps the format: %s', (pin, value, valid) => {
  const reply = asked('pin_format', { pin, value })
  expect(reply.answer).toEqual({ valid })
  if (value.length > 3) expect(JSON.stringify(reply)).not.toContain(value)
})

// prettier-ignore
const locks: readonly [string, string, number | 'locked'][] = [
  // pin                attempts (o, b, u)  errors
  ['sign',              '',                 0],
  ['sign',              'bbbb',             4],
  ['sign',              'bbbbb',            'locked'],
  ['sign',              'bbbbo',            0],
  ['sign',              'bbbbobbbb',        4],
  ['sign',              'bbbbbo',           'locked'], // the right one is refused too
  ['sign',              'bbbbbou',          0],
  ['sign',              'bbbbbub',          1],
  ['auth',              'bb',               2],
  ['auth',              'bbb',              'locked'],
  ['auth',              'bbob',             1],
  ['auth',              'bbu',              0],
  ['auth',              'bbbb',             'locked'],
  ['auth',              'bbbuo',            0],
  ['auth',              'bbbubbb',          'locked'],
  ['resident_register', 'bbb',              'locked'],
  ['resident_register', 'obb',              2],
  ['card_info',         'bbb',              'locked'],
  ['card_info',         'bob',              1],
]
const attemptNames = { o: 'ok', b: 'bad', u: 'unlock' } as const

test.each(locks)('the %s PIN after "%s": %s', (pin, letters, outcome) => {
  const attempts = Array.from(letters).map(
    (each) => attemptNames[each as keyof typeof attemptNames],
  )
  const expected = outcome === 'locked' ? { locked: true } : { locked: false, errorCount: outcome }
  expect(asked('pin_lock', { pin, attempts }).answer).toEqual(expected)
})
