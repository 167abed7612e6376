import { beforeEach, expect, test } from 'vitest'
import { fromHex, toHex } from '../../core/chip/bytes.ts'
import { readFaceText, signDigest, triesLeft } from '../../core/chip/reader.ts'
import { cardId } from '../../core/kernel/ids.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'
import type { ChipStore } from '../../shell/ports/chip-store.ts'
import { pooledPairs } from '../key-pool/key-pool.ts'
import { createCardIssuer, createFaceSigner } from './card-issuer.ts'
import { createChipHost, type ChipHost } from './chip-host.ts'
import { memoryChipStore } from './testing/memory-chip-store.ts'
import { nodeChipCrypto } from './node-chip-crypto.ts'
import { say } from './testing/probe.ts'
import { makeSampleCard, sampleContent, sampleOffice, samplePins } from './testing/sample-card.ts'
import { sealChip, SealedChipFault, unsealChip } from './sealed-chip.ts'

let office: ReturnType<typeof sampleOffice>
let id = cardId('')

beforeEach(async () => {
  office = sampleOffice(await pooledPairs(4))
  id = await makeSampleCard(office)
})

async function send(connection: CardConnection, ...commands: readonly string[]) {
  let last = ''
  for (const command of commands) last = toHex(await connection.transmit(fromHex(command)))
  return last.toUpperCase()
}

test('the count of tries is kept before the response leaves', async () => {
  const log: string[] = []
  const parts = { ...secrets(), store: memoryChipStore(), crypto: nodeChipCrypto() }
  const { store } = parts
  const watched: ChipStore = {
    ...store,
    async save(order) {
      const saved = await store.save(order)
      log.push('kept')
      return saved
    },
  }
  const host = createChipHost({ ...parts, store: watched })
  const connection = await host.open(await cardOn(host, parts))
  await send(connection, say.jpki, say.authPinFile)
  log.length = 0
  await send(connection, '0020008004 39393939').then((answer) => log.push(answer))
  expect(log).toEqual(['kept', '63C2'])
})

test('the try is kept before the PIN is compared, and given back when it was right', async () => {
  const log: string[] = []
  const chipStore = memoryChipStore()
  const node = nodeChipCrypto()
  const crypto = {
    ...node,
    equal: (a: Uint8Array, b: Uint8Array) => {
      log.push('compared')
      return node.equal(a, b)
    },
  }
  const store: ChipStore = {
    ...chipStore,
    async save(order) {
      const saved = await chipStore.save(order)
      log.push('kept')
      return saved
    },
  }
  const host = createChipHost({ ...secrets(), store, crypto })
  const connection = await host.open(await cardOn(host, secrets()))
  await send(connection, say.jpki, say.authPinFile)
  for (const pin of ['39393939', '31323334']) {
    log.length = 0
    await send(connection, `0020008004 ${pin}`).then((answer) => log.push(answer))
    const answer = pin === '39393939' ? ['63C2'] : ['kept', '9000']
    expect(log).toEqual(['kept', 'compared', ...answer])
  }
  expect(await send(connection, '00200080')).toBe('63C3')
})

test('a card pulled out between the payment and the answer has lost its try', async () => {
  const chipStore = memoryChipStore()
  let saves = Infinity
  const store: ChipStore = {
    ...chipStore,
    save: (order) => (saves-- > 0 ? chipStore.save(order) : Promise.reject(new Error('disk'))),
  }
  const host = createChipHost({ ...secrets(), store, crypto: nodeChipCrypto() })
  const connection = await host.open(await cardOn(host, secrets()))
  await send(connection, say.jpki, say.authPinFile)
  saves = 1
  await expect(send(connection, say.authPin)).rejects.toThrow('disk')
  expect(await send(connection, '00200080')).toBe('63C2')
})

test('no PIN is compared inside an act: a rollback would give its try back', async () => {
  const parts = { ...secrets(), store: memoryChipStore(), crypto: nodeChipCrypto() }
  const outside = createChipHost(parts)
  const made = await cardOn(outside, parts)
  const inside = createChipHost({ ...parts, store: { ...parts.store, commits: false } })
  const connection = await inside.open(made)
  await send(connection, say.jpki, say.authPinFile)
  await expect(send(connection, say.authPin)).rejects.toThrow('inside an act')
  expect(await send(await outside.open(made), say.jpki, say.authPinFile, '00200080')).toBe('63C3')
})

test('a save that fails gives no answer, so no guess is free', async () => {
  const { store } = office
  let broken = false
  const failing: ChipStore = {
    ...store,
    save: (order) => (broken ? Promise.reject(new Error('disk')) : store.save(order)),
  }
  const parts = secrets()
  const host = createChipHost({ ...parts, store: failing, crypto: nodeChipCrypto() })
  const made = await cardOn(host, parts)
  const connection = await host.open(made)
  await send(connection, say.jpki, say.authPinFile)
  broken = true
  for (let guess = 0; guess < 40; guess += 1) {
    await expect(send(connection, '0020008004 39393939')).rejects.toThrow('disk')
  }
  await expect(send(connection, say.authPin)).rejects.toThrow('disk')
  broken = false
  expect(await send(connection, '00200080')).toBe('63C3')
  expect(await send(connection, '0020008004 39393939')).toBe('63C2')
})

test('two processes cannot win a try from each other', async () => {
  const parts = { ...secrets(), store: memoryChipStore(), crypto: nodeChipCrypto() }
  const here = createChipHost(parts)
  const there = createChipHost(parts)
  const made = await cardOn(here, parts)
  const connections = [await here.open(made), await there.open(made)]
  const guesses = connections.map((each) =>
    send(each, say.jpki, say.authPinFile, '0020008004 39393939', '0020008004 39393939'),
  )
  await Promise.all(guesses)
  const last = await Promise.all(connections.map((each) => send(each, '00200080')))
  expect(last).toEqual(['63C0', '63C0'])
})

test('commands to one card run in the order they were given', async () => {
  const connection = await office.host.open(id)
  const answers = await Promise.all(
    [say.jpki, say.authPinFile, say.authPin, '00A4020C02 0017', '802A008001 00 00'].map((each) =>
      connection.transmit(fromHex(each)),
    ),
  )
  expect(answers.map((each) => each.length)).toEqual([2, 2, 2, 2, 258])
})

test('every connection has its own session', async () => {
  const [one, two] = [await office.host.open(id), await office.host.open(id)]
  await send(one, say.jpki, say.authPinFile, say.authPin)
  expect(await send(two, say.jpki, '802A009701 00 00')).toBe('6982')
  expect((await send(one, '802A009701 00 00')).slice(-4)).toBe('9000')
  await one.reset()
  expect(await send(one, say.jpki, '802A009701 00 00')).toBe('6982')
})

test('a closed connection answers no more, and an unknown card opens none', async () => {
  const connection = await office.host.open(id)
  await connection.close()
  await expect(send(connection, say.jpki)).rejects.toThrow('closed')
  await expect(office.host.open(cardId('nobody'))).rejects.toThrow('no chip')
  await expect(office.host.make(id, 'again')).rejects.toThrow('already')
})

test('face text and signatures come by the same conversations as from a real card', async () => {
  const connection = await office.host.open(id)
  const face = await converse(connection, readFaceText(samplePins.card_info))
  expect(face).toMatchObject({ outcome: 'read', name: sampleContent.name, sex: '2' })
  const sha256 = new Uint8Array(32)
  const wrong = await converse(connection, signDigest({ key: 'sign', pin: 'WRONG1', sha256 }))
  expect(wrong).toEqual({ outcome: 'wrong', triesLeft: 4 })
  const signed = await converse(connection, signDigest({ key: 'sign', pin: 'ABC123', sha256 }))
  expect(signed.outcome).toBe('signed')
  expect(await converse(connection, triesLeft('sign'))).toBe(5)
})

test('a kept chip shows no PIN, name or key, and opens to no other key or card', async () => {
  const chip = await office.chipOf(id)
  const dataKey = new Uint8Array(32).fill(7)
  const sealed = Buffer.from(sealChip(chip, { dataKey, cardId: id }))
  const secretsInside = [samplePins.sign, sampleContent.name, sampleContent.myNumber]
  for (const secret of secretsInside) expect(sealed.includes(secret)).toBe(false)
  expect(sealed.includes(chip.keys.auth!.privateKey)).toBe(false)
  expect(unsealChip(sealed, { dataKey, cardId: id })).toEqual(chip)
  const foreign = { dataKey: new Uint8Array(32), cardId: id }
  expect(() => unsealChip(sealed, foreign)).toThrow(SealedChipFault)
  expect(() => unsealChip(sealed, { dataKey, cardId: cardId('other') })).toThrow(SealedChipFault)
  expect(() => unsealChip(sealed.subarray(0, 5), { dataKey, cardId: id })).toThrow(SealedChipFault)
})

function secrets() {
  return { dataKey: new Uint8Array(32).fill(1), masterKey: new Uint8Array(32).fill(2) }
}

/** A blank card with an authentication PIN, on a host of the test's own. */
async function cardOn(host: ChipHost, { masterKey }: { masterKey: Uint8Array }) {
  const made = cardId('on-trial')
  await host.make(made, 'SP000000000009')
  const faceSigner = createFaceSigner((await pooledPairs(1))().privateKey)
  const issuer = createCardIssuer({ host, crypto: nodeChipCrypto(), masterKey, faceSigner })
  const session = await issuer.authenticate(await host.open(made))
  await session.setPin('auth', '1234')
  return made
}
