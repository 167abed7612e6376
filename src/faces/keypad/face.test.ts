import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CardId } from '../../core/kernel/ids.ts'
import { testBrowser } from '../counter/testing/browser.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  type CounterOffice,
} from '../counter/testing/office.ts'
import { keypadFace } from './face.ts'

let counter: CounterOffice
let hana: CardId

beforeAll(async () => {
  counter = await openCounterOffice()
  const person = { kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { id: 'hana', name: '見本　花', ...person })
  const card = await cardOf(counter, 'hana')
  if (!card) throw new Error('she has a card')
  hana = card.id
})
afterAll(() => counter.close())

/** A screen that has taken up a task for her card. */
async function joined() {
  const { keypads } = counter
  const screen = testBrowser([keypadFace(counter)])
  const { id, code } = keypads.open({ cardId: hana, verify: ['auth'], set: [] })
  expect((await screen.post('/keypad/join', { form: { code } })).status).toBe(303)
  return { screen, id }
}

test('a code is taken once, by one screen', async () => {
  const { id } = await joined()
  const other = testBrowser([keypadFace(counter)])
  const code = counter.keypads.look(id)?.code ?? ''
  expect((await other.post('/keypad/join', { form: { code } })).status).toBe(422)
})

test('a clerk may hold the card without a reader: the PIN is taken', async () => {
  const { screen, id } = await joined()
  await screen.post('/keypad/answer', { form: { pin: '1234' } })
  expect(counter.keypads.answers(id)?.verified).toEqual(['auth'])
})

test('once on the reader, the card stays there until the end, or the task is over', async () => {
  const { office } = counter
  const { screen, id } = await joined()
  await office.readers.put({ reader: 'counter', cardId: hana })
  expect((await screen.get('/keypad')).status).toBe(200)
  await screen.post('/keypad/answer', { form: { pin: '1234' } })
  await office.readers.takeOff('counter')
  expect((await screen.get('/keypad')).status).toBe(403)
  expect(counter.keypads.answers(id)).toBeUndefined()
})

test('what no PIN looks like costs no try, and no page gives it back', async () => {
  const { screen } = await joined()
  const reply = await screen.post('/keypad/answer', { form: { pin: '12ab' } })
  expect(reply.status).toBe(422)
  expect(String(reply.body)).not.toContain('12ab')
  expect(String(reply.body)).toContain('あと3回')
})
