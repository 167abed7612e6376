import { expect, test } from 'vitest'
import { converseAtOnce } from './conversation.ts'
import { changePin, enterPin, readFaceText, readSignCertificate, signDigest } from './reader.ts'

/** The card must not be spoken to: what cannot be this PIN costs no try (PIN-01 to PIN-04). */
const untouched = () => {
  throw new Error('a command went to the card')
}
const sha256 = new Uint8Array(32)

test.each([
  // PIN, typed
  ['sign', 'abc123'],
  ['sign', 'ＡＢＣ１２３'],
  ['sign', 'ABC12'],
  ['sign', 'ABC1234567890DEFG'],
  ['sign', 'ABC 123'],
  ['sign', 'ABC123\n'],
  ['sign', ''],
  ['auth', '１２３４'],
  ['auth', '123'],
  ['auth', '12345'],
  ['auth', 'ABC123'],
  ['auth', ''],
  ['card_info', '12a4'],
  ['resident_register', '1234 '],
] as const)('"%s" is never sent the text "%s"', (pin, value) => {
  expect(converseAtOnce(enterPin(pin, value), untouched)).toEqual({ outcome: 'not_this_pin' })
  const next = pin === 'sign' ? 'NEW123' : '9876'
  const change = changePin(pin, { current: value, next })
  expect(converseAtOnce(change, untouched)).toEqual({ outcome: 'not_this_pin' })
})

test.each([
  // conversation
  [() => readSignCertificate('abc123')],
  [() => signDigest({ key: 'sign', pin: 'abc123', sha256 })],
  [() => signDigest({ key: 'auth', pin: '12E4', sha256 })],
  [() => readFaceText('１２３４')],
])('conversation %# opens nothing and costs nothing', (conversation) => {
  expect(converseAtOnce<unknown>(conversation(), untouched)).toEqual({ outcome: 'not_this_pin' })
})
