import { expect, test } from 'vitest'
import { cardId } from '../../core/kernel/ids.ts'
import { defaultAllowances } from '../budgets/allowances.ts'
import { openBudgets } from '../budgets/budgets.ts'
import { openKeypads, type KeypadTask } from './keypads.ts'

const screen = { address: '127.0.0.1' }

const delivery: KeypadTask = {
  cardId: cardId('c-1'),
  verify: [],
  set: ['resident_register', 'card_info', 'auth', 'sign'],
}

test('a resident chooses the signature PIN and one number for the other three', () => {
  const keypads = openKeypads()
  const { id, code } = keypads.open(delivery)
  expect(keypads.join(code, screen)).toBe(id)
  expect(keypads.look(id)?.question).toEqual({ ask: 'new', pins: ['sign'] })
  expect(keypads.type(id, 'XYZ789')).toBe('once')
  expect(keypads.type(id, 'XYZ789')).toBe('set')
  expect(keypads.look(id)?.question).toMatchObject({ ask: 'share' })
  keypads.chooseSharing(id, true)
  keypads.type(id, '5823')
  expect(keypads.answers(id)).toBeUndefined()
  keypads.type(id, '5823')
  expect(keypads.look(id)).toMatchObject({ question: { ask: 'nothing' }, step: 2, steps: 2 })
  expect(keypads.answers(id)).toEqual({
    pins: { sign: 'XYZ789', auth: '5823', resident_register: '5823', card_info: '5823' },
    verified: [],
  })
})

test('who wants different numbers is asked for each in the order of the guide', () => {
  const keypads = openKeypads()
  const { id } = keypads.open({ ...delivery, set: ['card_info', 'auth', 'resident_register'] })
  keypads.chooseSharing(id, false)
  const answers: unknown[] = []
  for (const value of ['1827', '5823', '9164']) {
    answers.push(keypads.look(id)?.question)
    keypads.type(id, value)
    keypads.type(id, value)
  }
  expect(answers).toEqual([
    { ask: 'new', pins: ['auth'] },
    { ask: 'new', pins: ['resident_register'] },
    { ask: 'new', pins: ['card_info'] },
  ])
  expect(keypads.answers(id)?.pins).toEqual({
    auth: '1827',
    resident_register: '5823',
    card_info: '9164',
  })
})

test('two entries that differ set nothing and are asked for anew', () => {
  const keypads = openKeypads()
  const { id } = keypads.open({ ...delivery, set: ['auth'] })
  keypads.type(id, '1827')
  expect(keypads.type(id, '1828')).toBe('differs')
  expect(keypads.look(id)?.question).toEqual({ ask: 'new', pins: ['auth'] })
})

test('a number that anyone would guess is pointed out before it is repeated', () => {
  const keypads = openKeypads()
  const { id } = keypads.open({ ...delivery, set: ['auth'] })
  for (const [value, easyToGuess] of [
    ['1111', true],
    ['1234', true],
    ['9876', true],
    ['1212', true],
    ['5823', false],
  ] as const) {
    keypads.type(id, value)
    expect(keypads.look(id)?.question).toEqual({ ask: 'repeat', pins: ['auth'], easyToGuess })
    keypads.startOver(id)
  }
})

test('the present PIN is asked for before a new one is chosen', () => {
  const keypads = openKeypads()
  const { id } = keypads.open({ ...delivery, verify: ['auth'], set: ['auth'] })
  expect(keypads.look(id)?.question).toEqual({ ask: 'verify', pin: 'auth' })
  expect(keypads.type(id, '1234')).toBe('gone')
  keypads.noteVerified(id, 'auth')
  keypads.type(id, '5823')
  keypads.type(id, '5823')
  expect(keypads.answers(id)).toEqual({ pins: { auth: '5823' }, verified: ['auth'] })
})

test('a PIN that locks ends the questions', () => {
  const keypads = openKeypads()
  const { id } = keypads.open({ ...delivery, verify: ['auth'], set: [] })
  keypads.noteBlocked(id, 'auth')
  expect(keypads.look(id)?.question).toEqual({ ask: 'blocked', pin: 'auth' })
  expect(keypads.answers(id)).toBeUndefined()
})

test('a code opens one screen only, and an unknown one opens none', () => {
  const keypads = openKeypads()
  const { code } = keypads.open(delivery)
  expect(keypads.join(code === '00000000' ? '00000001' : '00000000', screen)).toBeUndefined()
  expect(keypads.join(code, screen)).toBeDefined()
  expect(keypads.join(code, screen)).toBeUndefined()
})

test('twenty wrong codes of a stranger refuse nobody, at the same address or at another', () => {
  const keypads = openKeypads()
  const { code } = keypads.open(delivery)
  for (let guess = 0; guess < 20; guess += 1) keypads.join('no code', screen)
  expect(keypads.join(code, screen)).toBeDefined()
})

test('guessing is stopped for whoever guesses, and a screen of the office goes on', () => {
  let now = 0
  const keypads = openKeypads(
    openBudgets(undefined, () => now),
    () => now,
  )
  const [first, second, third] = [1, 2, 3].map(() => keypads.open(delivery).code)
  for (let guess = 0; guess < 3000; guess += 1) keypads.join('no code', screen)
  expect(keypads.join(first ?? '', screen)).toBeUndefined()
  expect(keypads.join(first ?? '', { ...screen, media: 'at window 3' })).toBeDefined()
  expect(keypads.join(second ?? '', { address: '192.0.2.7' })).toBeDefined()
  for (let guess = 0; guess < 20; guess += 1) keypads.join('no', { ...screen, media: 'stolen' })
  expect(keypads.join(third ?? '', { ...screen, media: 'stolen' })).toBeUndefined()
  now = 60_000
  expect(keypads.join(third ?? '', screen)).toBeDefined()
})

test('a code is too long to be guessed with what all together may try while it lives', () => {
  const { keypad } = defaultAllowances
  const guesses = keypad.most + keypad.perHour / 6
  const { code } = openKeypads().open(delivery)
  expect(code).toMatch(/^\d{8}$/)
  expect(guesses / 10 ** code.length).toBeLessThan(0.001)
})

test('after ten minutes, or when the act is done, nothing typed is left', () => {
  let now = 0
  const keypads = openKeypads(
    openBudgets(undefined, () => now),
    () => now,
  )
  const first = keypads.open({ ...delivery, set: ['auth'] })
  keypads.type(first.id, '5823')
  keypads.type(first.id, '5823')
  now = 10 * 60_000 - 1
  expect(keypads.answers(first.id)).toBeDefined()
  now += 1
  expect(keypads.answers(first.id)).toBeUndefined()
  expect(keypads.join(first.code, screen)).toBeUndefined()
  const second = keypads.open(delivery)
  keypads.end(second.id)
  expect(keypads.look(second.id)).toBeUndefined()
})
