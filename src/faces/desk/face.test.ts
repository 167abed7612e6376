import { afterAll, beforeAll, expect, test } from 'vitest'
import { townCode } from '../../shell/office.ts'
import { readersWithCards } from '../../shell/readers/readers.ts'
import { testBrowser, type TestBrowser } from '../counter/testing/browser.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  type CounterOffice,
} from '../counter/testing/office.ts'
import { deskFace } from './face.ts'

let counter: CounterOffice
let desk: TestBrowser
let card: string
let taken: string[]

beforeAll(async () => {
  counter = await openCounterOffice()
  const person = { kana: 'ミホン　ハナ', birthDate: '1980-02-17' }
  await putHolder(counter, { id: 'hana', name: '見本　花', ...person })
  card = (await cardOf(counter, 'hana'))?.id ?? ''
  taken = []
  const reader = (name: string) => ({ reader: name, entry: `/${name}`, title: () => `my ${name}` })
  const readers = [reader('portal'), reader('clinic')]
  counter.office.readers.whenLeft((id) => void taken.push(id))
  desk = testBrowser([deskFace({ ...counter, readers })])
})
afterAll(() => counter.close())

const put = (reader: string, id = card) => desk.post('/desk/put', { form: { card: id, reader } })

async function lying(): Promise<Readonly<Record<string, string>>> {
  const { database } = counter.office
  return Object.fromEntries(await readersWithCards(database, townCode(counter.office)))
}

test('every reader has a slot, a new one under its face’s title', async () => {
  const page = String((await desk.get('/desk')).body)
  expect(page).toContain('マイポータル')
  expect(page).toContain('my clinic')
  expect(page).toContain('見本　花')
})

test('a card lies on one reader, and whoever must know hears of its leaving', async () => {
  expect((await put('portal')).headers?.location).toBe(`/desk?card=${card}`)
  expect(await lying()).toEqual({ portal: card })
  expect(taken).toEqual([])
  await put('clinic')
  expect(await lying()).toEqual({ clinic: card })
  await desk.post('/desk/take-off', { form: { reader: 'clinic' } })
  expect(await lying()).toEqual({})
  expect(taken).toEqual([card, card])
})

test('a reader or a card that is not there is said to be none', async () => {
  for (const reply of [await put('kiosk'), await put('portal', 'no-card')]) {
    expect(reply.status).toBe(404)
    expect(String(reply.body)).toContain('portal, clinic')
  }
})

test('the number on the back is shown only when asked for', async () => {
  const number = await counter.neighbours.numbers.reveal(counter.office.database, 'hana')
  const shown = (page: string) => page.replaceAll(/\s|<[^>]*>/g, '').includes(String(number))
  expect(shown(String((await desk.get(`/desk?card=${card}`)).body))).toBe(false)
  expect(shown(String((await desk.get(`/desk?card=${card}&number=1`)).body))).toBe(true)
})
