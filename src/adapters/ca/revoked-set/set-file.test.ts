import { createSign, generateKeyPairSync, hash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { buildRevokedSet, revokedIn } from './revoked-set.ts'
import { SerialList } from './serial-list.ts'
import { readSet, RevokedSetFault, setToSign, type SetFrame } from './set-file.ts'

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [ours, theirs] = [rsa(), rsa()]
const serialOf = (number: number) => hash('sha256', String(number), 'hex').slice(0, 32)

const at = Date.UTC(2024, 5, 3, 1)
const frame: SetFrame = {
  caId: 'sign-1',
  authorityKeyId: Buffer.alloc(20, 7),
  issuedBefore: at - 300_000,
  thisUpdate: at,
  nextUpdate: at + 86_400_000,
  issued: 120,
  revoked: 20,
}

let unsigned: Buffer
let file: Buffer
beforeAll(async () => {
  unsigned = await unsignedSet()
  file = signed(unsigned)
})

async function unsignedSet(): Promise<Buffer> {
  const serials = { revoked: new SerialList(), good: new SerialList() }
  for (let number = 0; number < 120; number++) {
    serials[number < 20 ? 'revoked' : 'good'].add(serialOf(number))
  }
  return Buffer.concat(setToSign(frame, await buildRevokedSet(serials)))
}

function signed(bytes: Buffer, { privateKey } = ours): Buffer {
  return Buffer.concat([bytes, createSign('sha256').update(bytes).sign(privateKey)])
}

/** Why the bytes are refused; what is not refused in the way that is documented fails. */
function refusal(bytes: Uint8Array, key = ours.publicKey): string {
  try {
    readSet(bytes, key)
  } catch (error) {
    if (error instanceof RevokedSetFault) return error.reason
    throw error
  }
  throw new Error('it was accepted')
}

test('what was written is read again, and answers as before', () => {
  const read = readSet(file, ours.publicKey)
  expect(read.frame).toEqual(frame)
  const isRevoked = revokedIn(read.ribbons)
  const answers = Array.from({ length: 120 }, (_, number) => isRevoked(serialOf(number)))
  expect(answers).toEqual(answers.map((_, number) => number < 20))
})

test('the same certificates at the same time give the same bytes', async () => {
  expect(await unsignedSet()).toEqual(unsigned)
})

test('a file with any single bit turned is refused, wherever the bit is', () => {
  for (let bit = 0; bit < file.length * 8; bit++) {
    const turned = Buffer.from(file)
    turned[bit >>> 3] = (turned[bit >>> 3] ?? 0) ^ (1 << (bit & 7))
    expect(refusal(turned)).not.toBe('')
  }
})

test('a file cut off anywhere is refused, and one with something behind it', () => {
  for (let length = 0; length < file.length; length++) refusal(file.subarray(0, length))
  refusal(Buffer.concat([file, Buffer.alloc(1)]))
})

test('whatever bytes arrive, the refusal is the documented one', () => {
  const head = Buffer.from(unsigned.subarray(0, 12))
  const bytes = fc.uint8Array({ maxLength: 2000 })
  const behindHead = bytes.map((rest) => Buffer.concat([head, rest]))
  fc.assert(
    fc.property(fc.oneof(bytes, behindHead), (given) => {
      expect(refusal(given)).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})

test.each([
  // what is wrong                    where  becomes  the reason
  ['another kind of file', 0, 0x30, 'it is no revoked set'],
  ['a later version', 9, 2, 'it has a version that is not known here'],
  ['values of too many bits', 11, 32, 'its head makes no sense'],
  ['values of more bits', 11, 9, 'it has the wrong length'],
  ['too many blocks in the first ribbon', 80, 1, 'it has the wrong length'],
  ['no block in the first ribbon', 83, 0, 'its head makes no sense'],
  ['too many blocks in the second ribbon', 87, 2, 'it has the wrong length'],
  ['a block of the wrong size', 88, 1, 'it has the wrong length'],
  ['a block too small for its band', 89, 1, 'its head makes no sense'],
])('%s is refused though it is signed', (...row) => {
  const [, offset, value, reason] = row
  const wrong = Buffer.from(unsigned)
  wrong[offset] = value
  expect(refusal(signed(wrong))).toBe(reason)
})

test('a set that another authority signed is refused', () => {
  const reason = 'it was changed, or another authority signed it'
  expect(refusal(signed(unsigned, theirs))).toBe(reason)
  expect(refusal(file, theirs.publicKey)).toBe(reason)
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect(refusal(file, publicKey)).toBe('the authority has no RSA key')
})
