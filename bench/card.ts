// How fast the virtual card is: signatures against the bare RSA rate of the same run, and
// READ BINARY commands a second, both on one core in this process.
//
// The two RSA arms take turns in short rounds, so that whatever else the machine does
// weighs on both alike; the ratio is the median over the rounds.

import { createPrivateKey, hash, sign } from 'node:crypto'
import { parseArgs } from 'node:util'
import { fromHex, textBytes, toHex } from '../src/core/chip/bytes.ts'
import { freshSession, type ChipState } from '../src/core/chip/chip.ts'
import { respond } from '../src/core/chip/respond.ts'
import { sha256DigestInfo } from '../src/core/chip/rsa-padding.ts'
import { nodeChipCrypto } from '../src/adapters/card-crypto/node-chip-crypto.ts'
import { sampleChip } from '../src/adapters/card-crypto/testing/sample-card.ts'
import { atOnce } from '../src/adapters/card-crypto/testing/probe.ts'
import { pooledPairs } from '../src/adapters/key-pool/key-pool.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } })
const rounds = Number(values.rounds)
const crypto = nodeChipCrypto()
const chip = await sampleChip(await pooledPairs(4))
const pair = chip.keys.auth
if (!pair) throw new Error('the sample card has no authentication key')

function after(...commands: readonly string[]): ChipState {
  const start: ChipState = { chip, session: freshSession }
  return commands.reduce<ChipState>(
    (state, command) => atOnce(respond(state, fromHex(command), crypto)),
    start,
  )
}

/** Calls a second. */
function rate(count: number, act: () => unknown): number {
  const begun = performance.now()
  for (let i = 0; i < count; i++) act()
  return (count / (performance.now() - begun)) * 1000
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

function print(figure: string, value: number, { unit, limit, ratio }: Measured): void {
  const rounded = Number(value.toPrecision(4))
  console.log(JSON.stringify({ figure, value: rounded, unit, limit, ratio }))
}
type Measured = { unit: string; limit: number; ratio: number }

const message = textBytes('見本')
const key = createPrivateKey({ key: Buffer.from(pair.privateKey), format: 'der', type: 'pkcs8' })
const digestInfo = toHex(sha256DigestInfo(hash('sha256', message, 'buffer')))
const signing = after(
  '00A4040C0AD392F000260100000001',
  '00A4020C020018',
  '002000800431323334',
  '00A4020C020017',
)
const signCommand = fromHex(`802A008033${digestInfo}00`)

const bareRates: number[] = []
const cardRates: number[] = []
for (let round = 0; round <= rounds; round++) {
  const bare = rate(100, () => sign('sha256', message, key))
  const card = rate(100, () => respond(signing, signCommand, crypto))
  // The first round only warms both up.
  if (round === 0) continue
  bareRates.push(bare)
  cardRates.push(card)
}
const signRatio = median(cardRates.map((card, round) => card / (bareRates[round] ?? Infinity)))
const limit = 0.9
const ratio = Number(signRatio.toFixed(3))
print('card signatures', median(cardRates), { unit: '1/s', limit, ratio })
print('bare RSA-2048 signatures', median(bareRates), { unit: '1/s', limit: 0, ratio: 1 })

const reading = after('00A4040C0AD392F000260100000001', '00A4020C02000A')
const readCommand = fromHex('00B0000000')
if (atOnce(respond(reading, readCommand, crypto)).response.length !== 258)
  throw new Error('no content read')
const readRates: number[] = []
for (let round = 0; round <= rounds; round++) {
  const measured = rate(50_000, () => respond(reading, readCommand, crypto))
  if (round > 0) readRates.push(measured)
}
const reads = median(readRates)
print('READ BINARY', reads, {
  unit: '1/s',
  limit: 200_000,
  ratio: Number((reads / 200_000).toFixed(2)),
})
