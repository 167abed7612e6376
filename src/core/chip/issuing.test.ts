import { beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import {
  atOnce,
  probe,
  say,
  withData,
  type Probe,
} from '../../adapters/card-crypto/testing/probe.ts'
import { makeSampleCard, sampleOffice } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { textBytes, toHex } from './bytes.ts'
import { converseAtOnce, type Conversation } from './conversation.ts'
import { pinNames, type ChannelRole, type Chip } from './chip.ts'
import * as terminal from './issuer-terminal.ts'
import { pinRules } from './layout.ts'
import { ChipFault, signAfterFaceCheck, signDigest } from './reader.ts'
import { respond } from './respond.ts'

let crypto = nodeChipCrypto()
let masterKey: Uint8Array
let personalised: Chip
let card: Probe

beforeAll(async () => {
  const pairs = await pooledPairs(4)
  crypto = nodeChipCrypto(pairs)
  const office = sampleOffice(pairs)
  masterKey = office.masterKey
  personalised = await office.chipOf(await makeSampleCard(office))
})
beforeEach(() => {
  card = probe(personalised, crypto)
})

function answer(command: Uint8Array): Uint8Array {
  const reply = atOnce(respond(card.state, command, crypto))
  card.state = { chip: reply.chip, session: reply.session }
  return reply.response
}
const run = <T>(conversation: Conversation<T>) => converseAtOnce(conversation, answer)
const open = (role: ChannelRole = 'issuer') =>
  run(terminal.openChannel({ crypto, masterKey, role }))

test('the issuer unlocks a blocked PIN and its value is what it was (PIN-11, PIN-13)', () => {
  card.setTries('auth', 0)
  run(terminal.unlockPin(open(), 'auth'))
  expect(card.send(say.jpki, say.authPinFile, say.authPin)).toBe('9000')
})

test('the issuer resets a forgotten PIN, and the old one is wrong (PIN-14)', () => {
  card.setTries('sign', 0)
  run(terminal.setPin(open(), 'sign', 'NEW4567'))
  expect(card.send(say.jpki, say.signPinFile, say.signPin)).toBe('63C4')
  expect(card.send('0020008007 4E455734353637')).toBe('9000')
})

test.each([
  // PIN, refused value
  ['sign', 'abc123'],
  ['sign', 'ABC12'],
  ['sign', 'A'.repeat(17)],
  ['auth', '12345'],
  ['auth', 'ABCD'],
  ['unused', '1234'],
] as const)('not even the issuer sets %s to %s (PIN-01, PIN-02)', (pin, value) => {
  expect(() => run(terminal.setPin(open(), pin, value))).toThrow(ChipFault)
})

test('a PIN that was never set cannot be unlocked', () => {
  const sealed = open()
  run(terminal.setPin(sealed, 'auth', ''))
  expect(() => run(terminal.unlockPin(sealed, 'auth'))).toThrow(ChipFault)
})

test('a reset PIN is not verified any more in the session that had it', () => {
  card.send(say.jpki, say.authPinFile, say.authPin)
  expect(card.state.session.verified.has('auth')).toBe(true)
  const sealed = open()
  run(terminal.setPin(sealed, 'auth', '1234'))
  expect(card.state.session.verified.has('auth')).toBe(false)
})

test('keys are made inside the chip, and possession of the new one is proven', () => {
  const sealed = open()
  const before = run(terminal.publicKeyOf(sealed, 'sign', { crypto, makeNew: false }))
  const made = run(terminal.publicKeyOf(sealed, 'sign', { crypto, makeNew: true }))
  expect(made.publicKey).not.toEqual(before.publicKey)
  expect(crypto.verifyRsa(made.publicKey, made.statement, made.signature)).toBe(true)
  expect(toHex(made.statement)).not.toBe(toHex(before.statement))
})

test('removing a certificate and its key leaves the other one working', () => {
  const sealed = open()
  run(terminal.removeFile(sealed, { place: 'jpki', id: 0x0001 }))
  run(terminal.removeKeyPair(sealed, 'sign'))
  expect(card.send(say.jpki, '00A4020C02 0001')).toBe('6A82')
  const order = { sha256: crypto.sha256(textBytes('x')) }
  expect(run(signDigest({ key: 'sign', pin: 'ABC123', ...order })).outcome).toBe('no_key')
  expect(run(signDigest({ key: 'auth', pin: '1234', ...order })).outcome).toBe('signed')
})

test('a face-authentication card has no authentication PIN: doors with a PIN stay shut', () => {
  run(terminal.switchKind(open(), 'face_authentication'))
  expect(card.send(say.jpki, say.authPinFile, '00200080')).toBe('63C0')
  expect(card.send(say.authPin)).toBe('6984')
  expect(card.send('802A009701 00 00')).toBe('6982')
})

test('a terminal that has checked the face uses the authentication key alone (FACE-01)', () => {
  run(terminal.switchKind(open(), 'face_authentication'))
  card.reset()
  open('face_terminal')
  const digest = crypto.sha256(textBytes('x'))
  expect(run(signAfterFaceCheck(digest)).outcome).toBe('signed')
  expect(card.send('802A009A01 00 00')).toBe('6982')
  card.reset()
  expect(card.send(say.jpki, '802A009701 00 00')).toBe('6982')
})

test('back to a standard card the holder sets a new authentication PIN', () => {
  const sealed = open()
  run(terminal.switchKind(sealed, 'face_authentication'))
  run(terminal.switchKind(sealed, 'standard'))
  run(terminal.setPin(sealed, 'auth', '4321'))
  expect(card.send(say.jpki, say.authPinFile, '0020008004 34333231')).toBe('9000')
})

test('the report tells tries, PINs, keys and certificates', () => {
  card.setTries('card_info', 1)
  const sealed = open()
  const report = run(terminal.report(sealed))
  expect(report.kind).toBe('standard')
  for (const pin of pinNames) {
    expect(report.triesLeft[pin]).toBe(pin === 'card_info' ? 1 : pinRules[pin].tries)
    expect(report.pinSet[pin]).toBe(pin !== 'unused')
  }
  expect(report.keyPresent).toEqual({ sign: true, auth: true, card: true })
  expect(report.certificatePresent).toEqual({ sign: true, auth: true })
})

test('without the master key no channel opens, and nothing sealed is carried out', () => {
  const foreign = { crypto, masterKey: new Uint8Array(32), role: 'issuer' as const }
  expect(() => run(terminal.openChannel(foreign))).toThrow(/not genuine/)
  const begun = withData('80500000', '00'.repeat(16))
  card.send(begun)
  expect(card.send(withData('80820000', '00'.repeat(16)))).toBe('6300')
  expect(card.send(withData('80820000', '00'.repeat(16)))).toBe('6985')
  expect(card.send(withData('84D20100', '00'.repeat(20)))).toBe('6982')
})

test('a face terminal carries no issuer command', () => {
  const sealed = open('face_terminal')
  expect(() => run(terminal.setPin(sealed, 'auth', '0000'))).toThrow(/6982/)
})

test('a sealed command cannot be replayed, altered or turned to another PIN', () => {
  const sent: Uint8Array[] = []
  const listening = (command: Uint8Array) => {
    sent.push(command)
    return answer(command)
  }
  const sealed = open()
  converseAtOnce(terminal.setPin(sealed, 'auth', '4321'), listening)
  const [command] = sent
  const replayed = toHex(command ?? new Uint8Array())
  expect(card.send(replayed)).toBe('6988')
  expect(card.send(replayed)).toBe('6982')
  open()
  expect(card.send(replayed)).toBe('6988')
})

test.each([
  // file no issuer writes
  ['jpki', 0x0018],
  ['jpki', 0x0017],
  ['jpki', 0x0005],
  ['jpki', 0x0003],
  ['card', 0x0045],
] as const)('the issuer cannot write %s %i', (place, id) => {
  const write = terminal.writeFile(open(), { place, id, content: textBytes('x') })
  expect(() => run(write)).toThrow(/6A82/)
})

test('no file may be longer than a 15-bit offset reaches', () => {
  const sealed = open()
  const write = (length: number) =>
    terminal.writeFile(sealed, { place: 'jpki', id: 2, content: new Uint8Array(length) })
  run(write(0x7fff))
  expect(() => run(write(0x8000))).toThrow(/6700/)
})
