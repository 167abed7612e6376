import { createPublicKey, verify as verifySignature, constants, hash } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import { probe, say, withData, type Probe } from '../../adapters/card-crypto/testing/probe.ts'
import { sampleChip } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { fromHex, textBytes, toHex } from './bytes.ts'
import type { Chip } from './chip.ts'
import { sha256DigestInfo } from './rsa-padding.ts'

const crypto = nodeChipCrypto()
let personalised: Chip
let card: Probe

beforeAll(async () => {
  personalised = await sampleChip(await pooledPairs(4))
})
beforeEach(() => {
  card = probe(personalised, crypto)
})

const message = textBytes('見本の申請書')
const digest = hash('sha256', message, 'buffer')

test.each([
  // P1, data, PSS
  ['00', toHex(sha256DigestInfo(digest)), false],
  ['02', toHex(digest), false],
  ['03', toHex(message), false],
  ['04', toHex(digest), true],
  ['05', toHex(message), true],
] as const)('COMPUTE DIGITAL SIGNATURE P1=%s of %s verifies', (p1, input, pss) => {
  for (const key of ['sign', 'auth'] as const) {
    const signature = sign(key, p1, input)
    const publicKey = createPublicKey({
      key: Buffer.from(personalised.keys[key]!.publicKey),
      format: 'der',
      type: 'spki',
    })
    const padding = pss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
      : { padding: constants.RSA_PKCS1_PADDING }
    expect(verifySignature('sha256', message, { key: publicKey, ...padding }, signature)).toBe(true)
  }
})

function sign(key: 'sign' | 'auth', p1: string, input: string): Uint8Array {
  const ways = {
    sign: [say.signPinFile, say.signPin, '001A'],
    auth: [say.authPinFile, say.authPin, '0017'],
  }
  const [pinFileCommand = '', pin = '', file = ''] = ways[key]
  card.send(say.jpki, pinFileCommand, pin, `00A4020C02 ${file}`)
  const answer = fromHex(card.send(`${withData(`802A${p1}80`, input)}00`))
  expect(answer.length).toBe(258)
  return answer.subarray(0, 256)
}

test('P1=01 pads the bare hash', () => {
  const bare = sign('auth', '01', toHex(message))
  expect(bare).toEqual(sign('auth', '00', toHex(digest)))
})

test.each([
  // after the authentication PIN, with key 0017   answer
  ['802A068001 00 00', '6A86'],
  ['802A000001 00 00', '6A86'],
  ['802A008000', '6700'],
  [`802A0080F6${'00'.repeat(246)}00`, '6700'],
  ['802A028001 00 00', '6700'],
  ['802A009A01 00 00', '6982'],
  ['802A009801 00 00', '6981'],
  ['802A009F01 00 00', '6A82'],
])('a signing command %s is answered %s', (sent, answer) => {
  expect(card.send(say.jpki, say.authPinFile, say.authPin, '00A4020C02 0017', sent)).toBe(answer)
})

test('245 bytes are the most that can be signed, and one PIN serves several signatures', () => {
  card.send(say.jpki, say.authPinFile, say.authPin, '00A4020C02 0017')
  const longest = `802A0080F5${'00'.repeat(245)}00`
  expect(card.send(longest).slice(-4)).toBe('9000')
  expect(card.send(longest).slice(-4)).toBe('9000')
})

test('the authentication PIN does not open the signature key, nor the other way round', () => {
  expect(card.send(say.jpki, say.authPinFile, say.authPin, '802A009A01 00 00')).toBe('6982')
  expect(card.send(say.jpki, say.signPinFile, say.signPin, '802A009701 00 00')).toBe('6982')
})

test('reset and selecting an application both forget the PIN', () => {
  card.send(say.jpki, say.authPinFile, say.authPin)
  expect(card.send(say.jpki, '802A009701 00 00')).toBe('6982')
  card.send(say.authPinFile, say.authPin)
  card.reset()
  expect(card.send(say.jpki, '802A009701 00 00')).toBe('6982')
})

test('the common application proves the card without a PIN', () => {
  expect(card.send(say.common, '0088009910 000102030405060708090A0B0C0D0E0F 00').slice(-4)).toBe(
    '9000',
  )
  expect(card.send(say.jpki, '0088009910 000102030405060708090A0B0C0D0E0F 00')).toBe('6981')
  expect(card.send(say.common, '0088009900')).toBe('6700')
})
