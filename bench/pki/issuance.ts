// Certificates a second on one core, beside the bare signing rate of the same seconds.
//
// The two are done in turns, call by call, and the median of each counts: a machine that is
// slower for a while is slower for both, and what interrupts a call (the collector too) falls
// on few of them.
// Issuing means: splice, lint, sign, verify the signature.

import { hash, sign } from 'node:crypto'
import { demandPossession } from '../../src/adapters/ca/possession.ts'
import { finishCertificate, prepareCertificate } from '../../src/adapters/ca/issue.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import { sampleOrder } from '../../src/adapters/ca/testing/sample-authorities.ts'
import { benchAuthority } from './bench-authority.ts'
import { median, print } from './figure.ts'

const calls = 6000
const callsToWarmUp = 1000

/** Calls a second of two things done in turns. */
function inTurns(first: () => void, second: () => void): readonly [number, number] {
  const took: [number[], number[]] = [[], []]
  for (let n = 0; n < callsToWarmUp + calls; n++) {
    const began = performance.now()
    first()
    const between = performance.now()
    second()
    const ended = performance.now()
    if (n < callsToWarmUp) continue
    took[0].push(between - began)
    took[1].push(ended - between)
  }
  return [1000 / median(took[0]), 1000 / median(took[1])]
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
