// The bench of the certification authorities: `npm run bench:pki`, about two minutes.
//
// Each line is one figure with its limit measured in the same run. Rates of computing are
// by processor time, so that a busy machine slows the bench and does not bend it.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchDurable } from './pki/durable.ts'
import { benchIssuance } from './pki/issuance.ts'
import { benchOcsp } from './pki/ocsp.ts'
import { benchRevocationList } from './pki/revocation-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-pki-'))
chmodSync(folder, 0o755)
try {
  benchIssuance()
  await benchDurable(folder)
  benchRevocationList(folder)
  await benchOcsp(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
