// Certificates a second when each is on disk, with its act and its link in the ledger's chain,
// before it is handed out: PostgreSQL with fsync, rows of one transaction committed together.
//
// While one group is being committed the next is signed; that is all the overlap there is.
// At the end the whole ledger is verified, as `madoguchi verify-ledger` does it.

import { generateKeyPairSync, hash, sign } from 'node:crypto'
import { finishCertificate, prepareCertificate } from '../../src/adapters/ca/issue.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import { sampleOrder } from '../../src/adapters/ca/testing/sample-authorities.ts'
import type { Database } from '../../src/shell/ledger/database.ts'
import { verifyLedger } from '../../src/shell/ledger/verify.ts'
import type { IssuedCertificate } from '../../src/shell/ports/certificate-register.ts'
import { benchAuthority } from './bench-authority.ts'
import { print } from './figure.ts'
import { benchTown, writeIssued } from './ledger-rows.ts'

const groupSize = 100
const groups = 40
const unit = 'certificates/s'

export async function benchDurable(database: Database): Promise<void> {
  const [rate, bare] = await issueDurably(database)
  await demandWholeLedger(database)
  print({ figure: 'issue_durable_with_audit_postgresql', value: rate, unit }, bare)
}

/** Elapsed time for both, because a disk is waited for and not computed. */
async function issueDurably(database: Database): Promise<readonly [number, number]> {
  const { authority, key } = benchAuthority('auth')
  const order = sampleOrder('auth', Date.now())
  const sample = prepareCertificate(authority, order).tbs
  const bareOf = (calls: number) => {
    const began = performance.now()
    for (let n = 0; n < calls; n++) sign('sha256', sample, key)
    return performance.now() - began
  }
  const before = bareOf(1500)
  let committing: Promise<unknown> = Promise.resolve()
  const began = performance.now()
  for (let group = 0; group < groups; group++) {
    const issued: IssuedCertificate[] = []
    for (let n = 0; n < groupSize; n++) {
      const draft = prepareCertificate(authority, order)
      const digest = hash('sha256', draft.tbs, 'buffer')
      issued.push(finishCertificate(authority, draft, signDigest(key, digest)))
    }
    await committing
    committing = writeIssued(database, issued)
    // Lets the bytes leave for the server before the next group keeps this thread busy.
    await new Promise((resolve) => setImmediate(resolve))
  }
  await committing
  const issueMs = performance.now() - began
  const bareMs = before + bareOf(1500)
  return [(groups * groupSize * 1000) / issueMs, 3_000_000 / bareMs]
}

/** What was measured must be what the ledger holds: every certificate, every link. */
async function demandWholeLedger(database: Database): Promise<void> {
  const { publicKey } = generateKeyPairSync('ed25519')
  const { streams, facts, faults } = await verifyLedger(database, benchTown, {
    checkpointKey: publicKey,
  })
  const all = groups * groupSize
  if (faults.length === 0 && streams === all && facts === all) return
  throw new Error(`the ledger is not whole: ${faults[0] ?? `${facts} facts of ${all}`}`)
}
