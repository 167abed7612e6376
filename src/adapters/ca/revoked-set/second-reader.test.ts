// A second reader, written from the table and the steps in docs/pki.md and nothing else: what
// stands there must be enough for a relying party to write its own.

import { X509Certificate, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IssuedCertificate } from '../../../shell/ports/certificate-register.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { freshSerial } from '../serial.ts'

let sample: SampleAuthorities
let issued: IssuedCertificate
beforeAll(async () => {
  sample = await sampleAuthorities()
  issued = await sample.issue('auth')
  sample.clock.now += 6 * 60_000
})
afterAll(() => sample.close())

test('a reader written from the description gives every answer of the register', async () => {
  const serials = Array.from({ length: 45_000 }, () => freshSerial().toString('hex'))
  for (const [number, serialHex] of serials.entries()) {
    const key = { ...issued, serialHex }
    sample.register.add(key)
    if (number % 5 === 0) sample.register.revoke(key, sample.clock.now)
  }
  const set = await sample.authorities.revokedSet('auth-1')
  const file = Buffer.concat(set?.parts ?? [])
  const certificate = sample.authorities.authorities().find(({ caId }) => caId === 'auth-1')
  const { publicKey } = new X509Certificate(certificate?.certificate ?? Buffer.alloc(0))
  expect(verify('sha256', file.subarray(0, -256), publicKey, file.subarray(-256))).toBe(true)
  expect(file.toString('latin1', 0, 8)).toBe('MDGRSET\n')
  expect(file.readUInt32BE(72)).toBe(45_001)
  expect(file.readUInt32BE(76)).toBe(9_000)

  expect([file.readUInt32BE(80), file.readUInt32BE(84)]).toEqual([2, 4])
  const [first, second] = ribbonsOf(file)
  const isRevoked = (serialHex: string) => first(serialHex) === 0n && second(serialHex) === 1n
  const wrong = serials
    .slice(0, 9_000)
    .filter((each, number) => isRevoked(each) !== (number % 5 === 0))
  expect(wrong).toEqual([])
  expect(isRevoked(issued.serialHex)).toBe(false)
})

type Reader = (serialHex: string) => bigint

function ribbonsOf(file: Buffer): readonly [Reader, Reader] {
  const columns = file.readUInt16BE(10)
  const first = ribbonAt(file, { at: 88, number: 1n, columns, blocks: file.readUInt32BE(80) })
  const place = { at: first.end, number: 2n, columns: 1, blocks: file.readUInt32BE(84) }
  const second = ribbonAt(file, place)
  expect(second.end).toBe(file.length - 256)
  return [first.read, second.read]
}

type Place = {
  readonly at: number
  readonly number: bigint
  readonly columns: number
  readonly blocks: number
}

function ribbonAt(file: Buffer, { at, number, columns, blocks }: Place) {
  let end = at + blocks * 3
  const ribbons = Array.from({ length: blocks }, (_, block) => {
    const bytes = file.readUInt16BE(at + block * 3)
    const begins = end
    end += bytes * columns
    const column = (n: number) => file.subarray(begins + n * bytes, begins + (n + 1) * bytes)
    const bits = Array.from({ length: columns }, (_each, n) => littleEndian(column(n)))
    return { unknowns: BigInt(bytes * 8), seed: BigInt(file[at + block * 3 + 2] ?? 0), bits }
  })
  const read: Reader = (serialHex) => {
    const dealt = spread(serialHex, 65_536n * number + 65_535n)
    const block = ribbons[Number((dealt.start * BigInt(blocks)) >> 32n)]
    if (!block) throw new Error('no such block')
    const { start, band, mask } = spread(serialHex, 65_536n * number + block.seed)
    const from = (start * (block.unknowns - 63n)) >> 32n
    return block.bits.reduce((value, bits, column) => {
      const product = block.unknowns === 0n ? 0n : ones((bits >> from) & band) % 2n
      return value | ((product ^ ((mask >> BigInt(column)) & 1n)) << BigInt(column))
    }, 0n)
  }
  return { end, read }
}

const littleEndian = (bytes: Buffer) => BigInt(`0x0${Buffer.from(bytes).reverse().toString('hex')}`)
const ones = (bits: bigint) => BigInt(bits.toString(2).replaceAll('0', '').length)
const word = (value: bigint) => BigInt.asUintN(32, value)

function spread(serialHex: string, seed: bigint) {
  let x = finaliser(seed + 0x9e3779b9n)
  let y = finaliser(seed ^ 0x7f4a7c15n)
  for (const hex of serialHex.match(/.{8}/g) ?? []) {
    x = finaliser(x ^ BigInt(`0x${hex}`))
    y = finaliser(5n * y + BigInt(`0x${hex}`))
  }
  const start = finaliser(x ^ word(y * 0x9e3779b1n))
  const low = finaliser(x + 0x632be5abn) | 1n
  const high = finaliser(y + 0x2545f491n)
  return { start, band: (high << 32n) | low, mask: finaliser(word(x + y) ^ 0x1b873593n) }
}

function finaliser(value: bigint): bigint {
  let h = word(value)
  h = word((h ^ (h >> 16n)) * 0x85ebca6bn)
  h = word((h ^ (h >> 13n)) * 0xc2b2ae35n)
  return h ^ (h >> 16n)
}
