import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import { atOnce, say } from '../../adapters/card-crypto/testing/probe.ts'
import { sampleChip } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { splitResponse, statusWord } from './apdu.ts'
import { fromHex, sameBytes } from './bytes.ts'
import { freshSession, pinNames, type Chip, type ChipState } from './chip.ts'
import type { ChipCrypto } from './chip-crypto.ts'
import { withPin } from './pins.ts'
import { respond } from './respond.ts'

const nightly = process.env.MADOGUCHI_PROFILE === 'nightly'
const commandCount = nightly ? 1_000_000 : 50_000
const runLength = 50

// RSA is left out: what is fuzzed is the card's thinking, not OpenSSL's arithmetic.
const crypto: ChipCrypto = {
  ...nodeChipCrypto(),
  rsaPrivate: (_key, block) => block,
  generateKeyPair: () => ({ privateKey: new Uint8Array(1), publicKey: new Uint8Array(1) }),
}

let personalised: Chip

beforeAll(async () => {
  personalised = await sampleChip(await pooledPairs(4))
})

const inputs = [
  ...Object.values(say),
  '00A4020C02 0001',
  '00A4020C02 000A',
  '00A4020C02 0017',
  '00A4020C02 0011',
  '00A4020C02 001C',
  '00B0000000',
  '00B0820004',
  '00B2010400',
  '00200080',
  '0020008004 39393939',
  '0020008006 303030303030',
  '0024018004 34333231',
  '8032008004 34333231',
  '802A008004 00000000 00',
  '0088009908 0000000000000000 00',
  '0084000008',
  '00CA5F5100',
  '8050000010 00000000000000000000000000000000 00',
  '8082000010 00000000000000000000000000000000',
  '84D2010020 0000000000000000000000000000000000000000000000000000000000000000 0000',
].map(fromHex)

const anyCommand = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...inputs) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 3, arbitrary: headed() },
  { weight: 4, arbitrary: mutated() },
)

/** A known class and instruction with foreign parameters and body. */
function headed() {
  const ins = fc.constantFrom(0xa4, 0xb0, 0xb2, 0x20, 0x24, 0x2a, 0x32, 0x84, 0x88, 0xca, 0x50)
  return fc
    .tuple(fc.constantFrom(0x00, 0x80, 0x84), ins, fc.uint8Array({ maxLength: 40 }))
    .map(([cla, instruction, rest]) => Uint8Array.of(cla, instruction, ...rest))
}

/** A known command with one byte changed, and perhaps its end cut off or something added. */
function mutated() {
  return fc
    .tuple(fc.constantFrom(...inputs), fc.nat(), fc.nat(255), fc.integer({ min: -3, max: 3 }))
    .map(([command, at, byte, change]) => {
      const copy = new Uint8Array(command.length + Math.max(0, change))
      copy.set(command)
      copy[at % command.length] = byte
      return change < 0 ? copy.slice(0, change) : copy
    })
}

const anyRun = fc.array(anyCommand, { minLength: runLength, maxLength: runLength })
const seen = new Set<number>()

test(`${commandCount} odd commands: always an answer, never a try for nothing`, () => {
  fc.assert(
    fc.property(fc.nat(3), anyRun, (tries, run) => {
      let state: ChipState = { chip: withTries(personalised, tries), session: freshSession }
      for (const command of run) {
        const reply = atOnce(respond(state, command, crypto))
        expect(reply.response.length).toBeGreaterThanOrEqual(2)
        const { status } = splitResponse(reply.response)
        if (!plausible(status)) expect.fail(`status word ${status.toString(16)}`)
        seen.add(status)
        checkTries(state, reply, command)
        state = reply
      }
    }),
    { numRuns: commandCount / runLength, endOnFailure: true },
  )
  const reached = [0x9000, 0x63c0, 0x63c2, 0x6700, 0x6981, 0x6982, 0x6984, 0x6985, 0x6a82, 0x6b00]
  expect(reached.filter((word) => !seen.has(word))).toEqual([])
}, 1_200_000)

function withTries(chip: Chip, most: number): Chip {
  return pinNames.reduce((each, pin) => {
    const { value, triesLeft } = each.pins[pin]
    return withPin(each, pin, { value, triesLeft: Math.min(triesLeft, most) })
  }, chip)
}

function plausible(status: number): boolean {
  const words: readonly number[] = Object.values(statusWord)
  return words.includes(status) || (status & 0xfff0) === statusWord.wrongPin
}

/** Tries rise only by the right PIN, or by changing one that was verified; never by two PINs. */
function checkTries(before: ChipState, after: ChipState, command: Uint8Array): void {
  for (const pin of pinNames) {
    const old = before.chip.pins[pin]
    const now = after.chip.pins[pin]
    if (now.triesLeft <= old.triesLeft && now.value === old.value) continue
    const typed = command.subarray(command[4] === 0 && command.length > 7 ? 7 : 5)
    const right = old.value !== undefined && sameBytes(typed.slice(0, old.value.length), old.value)
    const changed = before.session.verified.has(pin) && now.value !== old.value
    if (!right && !changed) expect.fail(`the tries of ${pin} rose`)
    if (old.triesLeft === 0) expect.fail(`the blocked PIN ${pin} came back`)
  }
}
