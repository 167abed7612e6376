// Codes of refusals, procedures and texts are closed sets: a slip in one does not compile.
//
// The lines that expect an error are the test; `npm run check` fails when one of them does
// compile. What runs here only shows that the words beside them are the right ones.

import { expect, test } from 'vitest'
import { refuse, type Refusal } from '../../core/kernel/outcome.ts'
import { refusalWords } from './refusal.tsx'
import { proceduresTexts } from './texts/procedures.ts'
import { refusalsTexts } from './texts/refusals.ts'
import { textsOf } from './texts/message.ts'

const pin = { pin: 'auth', triesLeft: 2 } as const

test('a refusal is one of the register, with its own values and a procedure that exists', () => {
  const right: Refusal = { code: 'pin-wrong', cite: 'PIN-02', next: 'pin_reset', detail: pin }
  // @ts-expect-error -- a code that nobody registered
  const mistyped: Refusal = { code: 'pin-wrnog', cite: 'PIN-02' }
  // @ts-expect-error -- a rule that the rulebook does not have
  const uncited: Refusal = { ...right, cite: 'PIN-99' }
  // @ts-expect-error -- a procedure that is not in the register
  const misled: Refusal = { ...right, next: 'certificate_isue' }
  // @ts-expect-error -- a value that is missing
  const halved: Refusal = { code: 'pin-wrong', cite: 'PIN-02', detail: { pin: 'auth' } }
  // @ts-expect-error -- a list written as one text
  const joined: Refusal = { code: 'papers-missing', cite: 'GUIDE-07', detail: { papers: 'card' } }
  // @ts-expect-error -- a value that this refusal does not carry
  const strange: Refusal = { code: 'no-card', cite: 'MOV-10', detail: pin }
  expect([mistyped, uncited, misled, halved, joined, strange]).not.toContain(right)
})

test('refuse() is held to the same', () => {
  const right = refuse('pin-wrong', 'PIN-02', { next: 'pin_reset', detail: pin })
  // @ts-expect-error -- a code that nobody registered
  const mistyped = refuse('pin-wrnog', 'PIN-02')
  // @ts-expect-error -- a procedure that is not in the register
  const misled = refuse('no-card', 'MOV-10', { next: 'certificate_isue' })
  // @ts-expect-error -- the values are not optional
  const halved = refuse('pin-wrong', 'PIN-02')
  expect([mistyped, misled, halved]).not.toContain(right)
})

test('a text has a key of its catalogue, and every refusal and procedure has its texts', () => {
  const refusals = textsOf(refusalsTexts, 'en')
  const procedures = textsOf(proceduresTexts, 'en')
  expect(refusals.plain('no-card.do')).not.toBe('')
  expect(procedures.plain('certificate_issue.about')).not.toBe('')
  // @ts-expect-error -- a key that no catalogue has
  expect(() => refusals.plain('no-crad')).toThrow()
  // @ts-expect-error -- a key that no catalogue has
  expect(() => procedures.plain('certificate_isue')).toThrow()
  // @ts-expect-error -- what is not registered cannot be shown
  expect(() => refusalWords('en', { code: 'no-such-code', cite: 'WIN-35' })).toThrow()
})
