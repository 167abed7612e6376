import { beforeEach, expect, test } from 'vitest'
import { makeSampleCard, sampleOffice } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import type { Face, FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { openConnections } from './connections.ts'
import { readerFace } from './face.ts'

let face: Face

beforeEach(async () => {
  const office = sampleOffice(await pooledPairs(4))
  const id = await makeSampleCard(office)
  const cardOf = (person: string) => Promise.resolve(person === 'hanako' ? id : undefined)
  face = readerFace({
    reader: office.host,
    cardOf,
  })
})

/** Posts JSON to a path of the face. */
async function post(path: string, json: unknown = {}): Promise<FaceReply> {
  const parts = path.split('/')
  const route = face.routes.find((each) => {
    const lines = each.path.split('/')
    return lines.length === parts.length && lines.every((w, i) => w[0] === ':' || w === parts[i])
  })
  const params = { connection: parts[2] ?? '' }
  return route!.handle({ path, params, json } as unknown as FaceRequest)
}
const bodyOf = (reply: FaceReply) => JSON.parse(String(reply.body)) as Record<string, string>

async function putOn(): Promise<string> {
  return bodyOf(await post('/reader', { person: 'hanako' })).connection!
}

test('a card is put on, spoken to, reset and taken off', async () => {
  const path = `/reader/${await putOn()}`
  const say = async (command: string) => bodyOf(await post(path, { command })).response
  expect(await say('00A4040C0AD392F000260100000001')).toBe('9000')
  expect(await say('00A4020C020018')).toBe('9000')
  expect(await say('00200080')).toBe('63c3')
  await post(`${path}/reset`)
  expect(await say('00200080')).toBe('6985')
  expect((await post(`${path}/close`)).status).toBe(200)
  expect((await post(path, { command: '00200080' })).status).toBe(404)
  expect((await post(`${path}/close`)).status).toBe(404)
})

test.each([
  // command, status
  ['', 400],
  ['0', 400],
  ['00 20', 400],
  ['zz', 400],
  ['00', 200],
])('the command "%s" is answered with status %i', async (command, expected) => {
  expect((await post(`/reader/${await putOn()}`, { command })).status).toBe(expected)
})

test('a body that is no object, or nobody, is refused in words', async () => {
  expect(bodyOf(await post('/reader', 'hanako')).code).toBe('no-card')
  expect(bodyOf(await post('/reader', { person: 'nobody' })).code).toBe('no-card')
  expect(bodyOf(await post('/reader/unknown', { command: '00' })).code).toBe('no-card-on-reader')
})

test('of too many connections the longest unused is closed', async () => {
  const closed: string[] = []
  const connections = openConnections(60_000, 2)
  const keep = (name: string) =>
    connections.keep({
      transmit: () => Promise.resolve(new Uint8Array()),
      reset: () => Promise.resolve(),
      close: async () => void closed.push(name),
    })
  const first = keep('first')
  keep('second')
  connections.find(first)
  keep('third')
  expect(closed).toEqual(['second'])
})
