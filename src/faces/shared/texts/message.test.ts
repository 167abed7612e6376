// What does not compile: a key that no catalogue has, a value that is missing or misspelt. The
// lines below are compiled by the type check, which fails when one of them is accepted.

import { expect, test } from 'vitest'
import { commonTexts } from './common.ts'
import { everyValue, textsOf } from './message.ts'
import { refusalsDoorTexts } from './refusals-door.ts'

const { plain } = textsOf(refusalsDoorTexts, 'en')

export function notCompiled(): void {
  // @ts-expect-error -- a key with a letter missing
  plain('pin-wron')
  // @ts-expect-error -- the message names the PIN and the tries left
  plain('pin-wrong')
  // @ts-expect-error -- one value is missing
  plain('pin-wrong', { pin: 'PIN' })
  // @ts-expect-error -- a plural counts, so it takes a number
  plain('pin-wrong', { pin: 'PIN', triesLeft: 'two' })
  // @ts-expect-error -- of two messages it takes what both need
  textsOf(commonTexts, 'en').plain('pin-wrong')
}

test('a message is said with its values', () => {
  expect(plain('pin-wrong', { pin: 'The PIN', triesLeft: 1 })).toBe(
    'The PIN is wrong. After 1 more wrong try it locks.',
  )
})

test('values gathered at run time are vouched for', () => {
  expect(plain('pin-locked', everyValue({ pin: 'The PIN' }))).toMatch(/^The PIN is locked/)
})
