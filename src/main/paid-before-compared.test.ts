// A PIN costs its try before it is compared, at every door of the office: with a database that
// takes no write, the right PIN is answered exactly as a wrong one is, that is, not at all.

import { createServer, type Socket } from 'node:net'
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createFrameReader, frame } from '../adapters/vpcd/frames.ts'
import { fromHex, toHex } from '../core/chip/bytes.ts'
import { readFaceText, signDigest } from '../core/chip/reader.ts'
import { cardOf, openCounterOffice, putHolder } from '../faces/counter/testing/office.ts'
import type { CounterOffice } from '../faces/counter/testing/office.ts'
import { readerFace } from '../faces/reader/face.ts'
import { authenticate, cardholderOf, type Cardholder } from '../shell/doors/authenticate.ts'
import { converse, type CardConnection } from '../shell/ports/chip-card.ts'
import type { FaceRequest } from '../shell/ports/web.ts'
import { asOwner } from '../shell/testing/owner.ts'
import { doAsStaff } from '../shell/neighbours/as-staff.ts'
import { changeByClient, revokeByClient } from '../shell/neighbours/by-client.ts'
import { askTriesLeft, checkPin } from '../shell/neighbours/carry-out.ts'
import { openAttachments } from './attachments.ts'

let counter: CounterOffice
let cardholder: Cardholder

beforeAll(async () => {
  counter = await openCounterOffice()
  await putHolder(counter, {
    id: 'hana',
    name: '見本　花',
    kana: 'ミホン　ハナ',
    birthDate: '1980-02-17',
  })
  const card = await cardOf(counter, 'hana')
  const found = card && (await cardholderOf(counter.office, card.id))
  if (!found) throw new Error('she has a card')
  cardholder = found
})
afterAll(() => counter.close())

beforeEach(() => writes('refused'))
afterEach(() => writes('taken'))

/** What a disk that is full, or a database that only reads, does to the chips. */
async function writes(how: 'refused' | 'taken'): Promise<void> {
  const right = how === 'refused' ? 'revoke' : 'grant'
  const direction = how === 'refused' ? 'from' : 'to'
  await asOwner(
    counter.office.database,
    `${right} insert, update on chips ${direction} madoguchi_office`,
  )
}

function onChip<T>(work: (connection: CardConnection) => Promise<T>): Promise<T> {
  const { office, neighbours } = counter
  const { reader } = neighbours.chipsOn(office.chipStore)
  return reader.open(cardholder.card.id).then(work)
}

const digest = createHash('sha256').update('見本').digest()
const selectAuthPin = ['00A4040C0AD392F000260100000001', '00A4020C020018']
const verifying = (pin: string) => `0020008004${Buffer.from(pin).toString('hex')}`

/** Says the commands to the card in a virtual reader and hears the last answer. */
async function byVpcd(pin: string): Promise<unknown> {
  const vpcd = createServer()
  await new Promise<void>((resolve) => vpcd.listen(0, '127.0.0.1', resolve))
  const address = vpcd.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const inserted = new Promise<Socket>((resolve) => vpcd.once('connection', resolve))
  const attachments = openAttachments(counter.office, counter.neighbours)
  // A reader says what it is by asking for the ATR.
  void inserted.then((socket) => socket.write(frame(fromHex('04'))))
  try {
    await attachments.attach(cardholder.card.id, { host: '127.0.0.1', port })
    return await answersOn(await inserted, [...selectAuthPin, verifying(pin)])
  } finally {
    await attachments.close()
    await new Promise((resolve) => vpcd.close(resolve))
  }
}

function answersOn(socket: Socket, commands: readonly string[]): Promise<unknown> {
  const frames = createFrameReader()
  const heard: string[] = []
  return new Promise((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => {
      const answers = frames.take(chunk).map(toHex)
      heard.push(...answers.filter((each) => !each.startsWith('3b')))
      if (heard.length === commands.length) resolve(heard.at(-1))
    })
    socket.on('close', () => reject(new Error('the card was pulled out')))
    socket.on('error', reject)
    for (const command of commands) socket.write(frame(fromHex(command)))
  })
}

async function byReader(pin: string): Promise<unknown> {
  const { office, neighbours } = counter
  const { reader } = neighbours.chipsOn(office.chipStore)
  const face = readerFace({ reader, cardOf: async () => cardholder.card.id })
  const post = async (path: string, params: Record<string, string>, json: unknown) => {
    const route = face.routes.find((each) => each.path === path)
    const reply = await route!.handle({ params, json } as unknown as FaceRequest)
    return JSON.parse(String(reply.body)) as Record<string, string>
  }
  const { connection = '' } = await post('/reader', {}, { person: 'hana' })
  let last = ''
  for (const command of [...selectAuthPin, verifying(pin)]) {
    const outputs = await post('/reader/:connection', { connection }, { command })
    last = outputs.response ?? ''
  }
  return last
}

const id = () => cardholder.card.id
const doors: Readonly<Record<string, (pin: string) => Promise<unknown>>> = {
  'the keypad': (value) =>
    checkPin(counter.office, counter.neighbours, { cardId: id(), pin: 'auth', value }),
  'portal and kiosk': (pin) =>
    authenticate(counter.office, counter.neighbours, { cardId: id(), pin }),
  'signing on the reader': (pin) =>
    onChip((chip) => converse(chip, signDigest({ key: 'auth', pin, sha256: digest }))),
  'the face text': (pin) => onChip((chip) => converse(chip, readFaceText(pin))),
  'a PIN changed by the client': (current) =>
    changeByClient(counter.office, counter.neighbours, {
      cardholder,
      pin: 'auth',
      current,
      next: '1234',
    }),
  'a certificate revoked by the client': (typed) =>
    revokeByClient(counter.office, counter.neighbours, { cardholder, certificate: 'auth', typed }),
  'a PIN changed as staff would': (auth) =>
    doAsStaff(counter.office, counter.neighbours, {
      procedure: 'pin_change',
      residentId: 'hana',
      input: { pin: 'auth' },
      pins: { auth },
    }),
  'the reader over HTTP': byReader,
  'the virtual PC/SC reader': byVpcd,
}

test.each(Object.entries(doors))(
  '%s says nothing of a PIN while its try cannot be paid',
  async (_door, enter) => {
    for (let guess = 0; guess < 5; guess += 1) {
      await expect(enter('9999')).rejects.toThrow()
      await expect(enter('1234')).rejects.toThrow()
    }
  },
)

test('once writes are taken again the card is as it was, and counts', async () => {
  const left = () =>
    askTriesLeft(counter.office, counter.neighbours, { cardId: cardholder.card.id, pin: 'auth' })
  expect(await left()).toBe(3)
  await writes('taken')
  expect(await byReader('9999')).toBe('63c2')
  expect(await left()).toBe(2)
  expect(await byReader('1234')).toBe('9000')
  expect(await left()).toBe(3)
})
