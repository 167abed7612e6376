import { hash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildRevokedSet, revokedIn, type RevokedRibbons } from './revoked-set.ts'
import { SerialList } from './serial-list.ts'

type Issued = { readonly serialHex: string; readonly revoked: boolean }

/** The same serial numbers in every run, as evenly spread as random ones. */
const serialOf = (name: string | number) => hash('sha256', String(name), 'hex').slice(0, 32)

/** The first ones are revoked. */
function issuedOf(revoked: number, good: number): Issued[] {
  return Array.from({ length: revoked + good }, (_, number) => ({
    serialHex: serialOf(number),
    revoked: number < revoked,
  }))
}

function setOf(issued: readonly Issued[]): Promise<RevokedRibbons> {
  const serials = { revoked: new SerialList(), good: new SerialList() }
  for (const { serialHex, revoked } of issued) {
    serials[revoked ? 'revoked' : 'good'].add(serialHex)
  }
  return buildRevokedSet(serials)
}

const sizeOf = ({ perhaps, certainly }: RevokedRibbons) =>
  [perhaps, certainly].reduce((sum, each) => sum + each.directory.length + each.solution.length, 0)

async function wronglyAnswered(issued: readonly Issued[]): Promise<readonly Issued[]> {
  const isRevoked = revokedIn(await setOf(issued))
  return issued.filter(({ serialHex, revoked }) => isRevoked(serialHex) !== revoked)
}

test.each([
  // revoked  good
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 3_000],
  [3_000, 0],
  [1, 20_000],
  [64, 64],
  [1_000, 9_000],
  [9_000, 1_000],
  [20_000, 60_000],
])('%i revoked among %i good are told apart without a mistake', async (revoked, good) => {
  expect(await wronglyAnswered(issuedOf(revoked, good))).toEqual([])
})

test('no number that was issued is answered wrongly, however the numbers lie', async () => {
  const random = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString('hex'))
  // Numbers counted up differ in a few bits only, at either end.
  const counted = fc.nat(999).map((number) => number.toString(16).padStart(32, '4'))
  const turned = fc.nat(999).map((number) => number.toString(16).padEnd(32, '0'))
  const issued = fc.record({ serialHex: fc.oneof(random, counted, turned), revoked: fc.boolean() })
  const many = fc.uniqueArray(issued, { selector: ({ serialHex }) => serialHex, maxLength: 400 })
  await fc.assert(
    fc.asyncProperty(many, async (all) => {
      expect(await wronglyAnswered(all)).toEqual([])
    }),
  )
})

test('the bytes depend on what was issued, not on the order in which it is read', async () => {
  const issued = issuedOf(6_000, 12_000)
  expect(await setOf(issued.toReversed())).toEqual(await setOf(issued))
  const another = issued.map((each, n) => ({ ...each, revoked: n !== 17 && each.revoked }))
  expect(await setOf(another)).not.toEqual(await setOf(issued))
})

test('a tenth revoked takes less than seven tenths of a byte each', async () => {
  const revoked = 5_000
  expect(sizeOf(await setOf(issuedOf(revoked, revoked * 9))) / revoked).toBeLessThan(0.7)
})

test('a hundredth revoked takes less than one and a third', async () => {
  const revoked = 1_000
  expect(sizeOf(await setOf(issuedOf(revoked, revoked * 99))) / revoked).toBeLessThan(1.33)
})

test('whoever else uses the processor has a turn while a set is made', async () => {
  const issued = issuedOf(1_000, 100_000)
  let turns = 0
  let made = false
  const takeTurn = () => {
    turns++
    if (!made) setImmediate(takeTurn)
  }
  setImmediate(takeTurn)
  await setOf(issued)
  made = true
  expect(turns).toBeGreaterThan(6)
})

test('some numbers never issued are called revoked: they must not be asked', async () => {
  const isRevoked = revokedIn(await setOf(issuedOf(1_000, 9_000)))
  const strangers = Array.from({ length: 1_000 }, (_, number) => serialOf(`stranger ${number}`))
  const called = strangers.filter(isRevoked).length
  expect(called).toBeGreaterThan(20)
  expect(called).toBeLessThan(120)
})

test('one number with two states is a contradiction that no set can hold', async () => {
  const serialHex = serialOf('twice')
  const twice = [true, false].map((revoked) => ({ serialHex, revoked }))
  await expect(setOf(twice)).rejects.toThrow('a serial number was given with two values')
})

test.each(['', '00', 'no hexadecimal digits are in here', '0'.repeat(34)])(
  '"%s" is no serial number',
  (serialHex) => {
    expect(() => new SerialList().add(serialHex)).toThrow('a serial number has sixteen bytes')
  },
)
