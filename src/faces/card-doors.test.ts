// Whatever step a visit has come to: take the card off, or lay another one there, and the next
// step at any door that took a PIN is never served to the one who goes on.

import { afterAll, beforeAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { certificateStatus } from '../adapters/certificate-status/certificate-status.ts'
import { pdfPress } from '../adapters/pdf/pdf-press.ts'
import { signedFiles } from '../adapters/signed-file/testing/signed-files-here.ts'
import { moment } from '../core/kernel/day.ts'
import type { CardId } from '../core/kernel/ids.ts'
import { townCode } from '../shell/office.ts'
import type { Face, FaceReply } from '../shell/ports/web.ts'
import { sessionStoreOn } from '../shell/sessions/session-store.ts'
import { clientFace } from './pc-client/face.ts'
import { testBrowser, type TestBrowser } from './counter/testing/browser.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  type CounterOffice,
} from './counter/testing/office.ts'
import { keypadFace } from './keypad/face.ts'
import { kioskFace } from './kiosk/face.ts'
import { createTray } from './kiosk/context.ts'
import { portalFace } from './portal/face.ts'

let counter: CounterOffice
let faces: readonly Face[]
let cards: { readonly hana: CardId; readonly taro: CardId }

beforeAll(async () => {
  counter = await openCounterOffice()
  const rest = { kana: 'ミホン', birthDate: '1980-02-17' }
  const opened = counter.office.clock.now()
  await putHolder(counter, { id: 'hana', name: '見本　花', ...rest })
  counter.office.setNow(opened)
  await putHolder(counter, { id: 'taro', name: '見本　太郎', ...rest })
  counter.office.setNow(moment('2024-10-21T10:00'))
  const [hana, taro] = [await cardOf(counter, 'hana'), await cardOf(counter, 'taro')]
  if (!hana || !taro) throw new Error('both have cards')
  cards = { hana: hana.id, taro: taro.id }
  const { office, neighbours, keypads } = counter
  const press = pdfPress({ seal: neighbours.keys.paperSeal })
  faces = [
    portalFace({ office, neighbours }),
    kioskFace({ office, neighbours, press, tray: createTray() }),
    clientFace({ office, neighbours, certificateStatus, signedFiles }),
    keypadFace({ office, neighbours, keypads }),
  ]
})
afterAll(() => counter.close())

type Step = (person: TestBrowser) => Promise<FaceReply>
type Door = {
  readonly reader: string
  /** What has to happen before the session can be lost. */
  readonly open: readonly Step[]
  readonly steps: Readonly<Record<string, Step>>
}

const get =
  (path: string): Step =>
  (person) =>
    person.get(path)
const post =
  (path: string, form: Readonly<Record<string, string>> = {}): Step =>
  (person) =>
    person.post(path, { form })

const choose = post('/kiosk/document', { document: 'resident_record_copy' })
const change = { current: '1234', next: '5678', again: '5678' }

const doors: Readonly<Record<string, Door>> = {
  portal: {
    reader: 'portal',
    open: [get('/portal/pin'), post('/portal/login', { pin: '1234' })],
    steps: { home: get('/portal'), certificates: get('/portal/certificates') },
  },
  kiosk: {
    reader: 'kiosk',
    open: [post('/kiosk/pin', { pin: '1234' }), choose, post('/kiosk/pay')],
    steps: {
      documents: get('/kiosk/document'),
      document: choose,
      askPayment: get('/kiosk/pay'),
      pay: post('/kiosk/pay'),
      ready: get('/kiosk/ready'),
      paper: get('/kiosk/paper'),
    },
  },
  client: {
    reader: 'client',
    open: [get('/portal/client')],
    steps: {
      sign: post('/portal/client/sign', { pin: 'ABC123' }),
      check: post('/portal/client/check'),
      change: post('/portal/client/pin/auth', change),
      revoke: post('/portal/client/revoke/sign', { pin: 'ABC123' }),
      signFile: post('/portal/client/files/sign', { pin: 'ABC123' }),
      verifyFile: post('/portal/client/files/verify'),
    },
  },
  keypad: {
    reader: 'counter',
    open: [
      (person) => {
        const task = { cardId: cards.hana, verify: ['auth'], set: [] } as const
        return person.post('/keypad/join', { form: { code: counter.keypads.open(task).code } })
      },
      get('/keypad'),
    ],
    steps: { show: get('/keypad'), answer: post('/keypad/answer', { pin: '1234' }) },
  },
}

test('every route behind a card’s PIN is one of the steps below', () => {
  const guarded = faces.flatMap(({ routes }) =>
    routes.filter(({ guard, method }) => /^cardSession/.test(guard ?? '') || isForm(guard, method)),
  )
  const walked = Object.values(doors).flatMap(({ steps, open }) => [...Object.keys(steps), ...open])
  expect(walked.length).toBeGreaterThanOrEqual(guarded.length)
})

function isForm(guard: string | undefined, method: string): boolean {
  return guard === 'openVisit' && method === 'POST'
}

async function put(reader: string, cardId: CardId): Promise<void> {
  await counter.office.readers.put({ reader, cardId })
}

const upset: Readonly<Record<string, (reader: string) => Promise<unknown>>> = {
  'the card is taken': (reader) => counter.office.readers.takeOff(reader),
  'another card lies there': (reader) => put(reader, cards.taro),
}

const everything = Object.entries(doors).flatMap(([door, { steps }]) =>
  Object.keys(steps).flatMap((step) =>
    Object.keys(upset).map((what) => [door, step, what] as const),
  ),
)

test.each(everything)('at the %s, before %s %s: it is refused in words', async (...given) => {
  const [name, step, what] = given
  const door = doors[name]
  if (!door) throw new Error('a door of the table')
  const { database, clock } = counter.office
  const person = testBrowser(faces, sessionStoreOn(database, townCode(counter.office)))
  await put(door.reader, cards.hana)
  for (const open of door.open) expect((await open(person)).status).toBeLessThan(400)
  const before = await factsAt()
  await upset[what]?.(door.reader)
  const reply = await door.steps[step]?.(person)
  expect(reply?.status).toBe(403)
  expect(String(reply?.body)).toContain('手続きの途中でカードが取り外されました')
  expect(String(reply?.body)).not.toContain('見本　花')
  expect(await factsAt()).toBe(before)
  expect(clock.now()).toMatch(/^2024-10-21/)
})

async function factsAt(): Promise<number> {
  const rows = await counter.office.database.query<{ count: string }>(
    'select count(*) as count from facts',
  )
  return Number(rows[0]?.count)
}

test('walked in any order, a session that lost its card once is never served again', async () => {
  const { database } = counter.office
  const pages = ['/kiosk/document', '/kiosk/pay', '/kiosk/ready', '/kiosk/paper']
  const walk = fc.array(fc.constantFrom('take', 'swap', 'back', ...pages), {
    minLength: 3,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(walk, async (moves) => {
      const person = testBrowser(faces, sessionStoreOn(database, townCode(counter.office)))
      await put('kiosk', cards.hana)
      for (const open of doors['kiosk']?.open ?? []) await open(person)
      let lost = false
      for (const move of moves) {
        if (move === 'take') await upset['the card is taken']?.('kiosk')
        else if (move === 'swap') await put('kiosk', cards.taro)
        else if (move === 'back') await put('kiosk', cards.hana)
        else {
          const { status } = await person.get(move)
          expect(status === 200).toBe(!lost)
        }
        lost ||= move === 'take' || move === 'swap' || move === 'back'
      }
    }),
    { numRuns: 12 },
  )
})
