// Certificates a second on one core, beside the bare signing rate of the same seconds.
//
// The two are measured in short turns and by the processor's time, so that what else the
// machine does falls on neither. Issuing means: splice, lint, sign, verify the signature.

import { hash, sign } from 'node:crypto'
import { demandPossession } from '../../src/adapters/ca/possession.ts'
import { finishCertificate, prepareCertificate } from '../../src/adapters/ca/issue.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import { sampleOrder } from '../../src/adapters/ca/sample-authorities.ts'
import { benchAuthority } from './bench-authority.ts'
import { median, print } from './figure.ts'

const callsPerTurn = 100
const turns = 25

/** Microseconds of this thread's processor time: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return user + system
}

/** Calls a second of two things done in turns. */
function inTurns(first: () => void, second: () => void): readonly [number, number] {
  const rateOf = (work: () => void): number => {
    const began = processorTime()
    for (let n = 0; n < callsPerTurn; n++) work()
    return (callsPerTurn / (processorTime() - began)) * 1_000_000
  }
  const rates: [number, number][] = []
  for (let turn = 0; turn < turns; turn++) rates.push([rateOf(first), rateOf(second)])
  return [median(rates.map(([one]) => one)), median(rates.map(([, other]) => other))]
}

export function benchIssuance(): void {
  for (const kind of ['auth', 'sign'] as const) {
    const { authority, key } = benchAuthority(kind)
    const order = sampleOrder(kind, Date.now())
    const toBeSigned = prepareCertificate(authority, order).tbs
    const issue = () => {
      const draft = prepareCertificate(authority, order)
      const digest = hash('sha256', draft.tbs, 'buffer')
      finishCertificate(authority, draft, signDigest(key, digest))
    }
    const [bare, issued] = inTurns(() => sign('sha256', toBeSigned, key), issue)
    print({ figure: `issue_${kind}_certificate`, value: issued, unit: 'certificates/s' }, bare)
    const [bareAgain, proven] = inTurns(
      () => sign('sha256', toBeSigned, key),
      () => {
        demandPossession(order.publicKeySpki, order.proof)
        issue()
      },
    )
    const figure = `issue_${kind}_certificate_with_proof_of_possession`
    print({ figure, value: proven, unit: 'certificates/s' }, bareAgain)
  }
}
