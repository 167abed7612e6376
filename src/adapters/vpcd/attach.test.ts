import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromHex, toHex } from '../../core/chip/bytes.ts'
import type { CardConnection } from '../../shell/ports/chip-card.ts'
import { attachToVpcd, VpcdFault } from './attach.ts'
import { createFrameReader, frame } from './frames.ts'

let reader: Server
let port = 0
let inserted: Promise<Socket>

beforeEach(async () => {
  // A real vpcd asks for the ATR at once.
  reader = createServer((socket) => socket.write(frame(fromHex('04'))))
  inserted = new Promise((resolve) => reader.once('connection', resolve))
  await new Promise<void>((resolve) => reader.listen(0, '127.0.0.1', resolve))
  port = (reader.address() as AddressInfo).port
})
afterEach(() => new Promise((resolve) => reader.close(resolve)))

function card(log: string[]): CardConnection {
  const note = (what: string) => {
    log.push(what)
    return Promise.resolve()
  }
  return {
    transmit: async (command) => {
      await note(toHex(command))
      return fromHex('9000')
    },
    reset: () => note('reset'),
    close: () => note('closed'),
  }
}

/** The answers that come back, until there are this many. */
function answers(socket: Socket, count: number): Promise<string[]> {
  const frames = createFrameReader()
  const got: string[] = []
  return new Promise((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      got.push(...frames.take(chunk).map(toHex))
      if (got.length >= count) resolve(got)
    })
  })
}

test('the ATR is given, resets are silent, commands in pieces are answered in order', async () => {
  const log: string[] = []
  const got = inserted.then((each) => answers(each, 4))
  const attached = await attachToVpcd({ port, connection: card(log) })
  const socket = await inserted
  const sent = Buffer.concat([
    frame(fromHex('01')),
    frame(fromHex('04')),
    frame(fromHex('00A40000')),
    frame(fromHex('02')),
    frame(fromHex('0084000008')),
  ])
  socket.write(sent.subarray(0, 7))
  socket.write(sent.subarray(7))
  const atr = '3be000ff8131fe4514'
  expect(await got).toEqual([atr, atr, '9000', '9000'])
  await attached.close()
  expect(log).toEqual(['reset', 'reset', '00a40000', 'reset', '0084000008', 'closed'])
})

test('a card whose store fails is pulled out, and says nothing', async () => {
  const log: string[] = []
  const broken = { ...card(log), transmit: () => Promise.reject(new Error('disk')) }
  const attached = await attachToVpcd({ port, connection: broken })
  const socket = await inserted
  socket.resume().write(frame(fromHex('00A40000')))
  await attached.removed
  expect(log.at(-1)).toBe('closed')
})

test('without a reader there is a reason, not a stack trace', async () => {
  const nowhere = attachToVpcd({ port: 1, connection: card([]) })
  await expect(nowhere).rejects.toThrow(VpcdFault)
})

test.each([
  // what listens there, what it says first
  ['is silent', ''],
  ['speaks of something else', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ['sends a command before anything else', '\u0000\u0004\u0000\u0084\u0000\u0000'],
])('a port that %s gets no card', async (_what, greeting) => {
  const other = createServer((socket) => socket.end(Buffer.from(greeting, 'latin1')))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port: there } = other.address() as AddressInfo
  const log: string[] = []
  const given = attachToVpcd({ port: there, connection: card(log) })
  await expect(given).rejects.toThrow('what listens is no virtual reader')
  await new Promise((resolve) => other.close(resolve))
})
