// The bench of the certification authorities: `npm run bench:pki`, about two minutes.
//
// Each line is one figure with its limit measured in the same run. Rates of computing are by
// processor time or by medians of single calls in turns, so that a busy machine slows the
// bench and bends it little.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../src/shell/ledger/migrate.ts'
import { openServer } from '../src/shell/ledger/postgres.ts'
import { benchDurable } from './pki/durable.ts'
import { printSkipped } from './pki/figure.ts'
import { benchIssuance } from './pki/issuance.ts'
import { benchOcsp } from './pki/ocsp.ts'
import { startPostgres } from './pki/own-postgres.ts'
import { benchRevocationList } from './pki/revocation-list.ts'
import { benchRevokedSet } from './pki/revoked-set.ts'
import { benchSuspension } from './pki/suspension.ts'
import { benchWriters } from './pki/writers.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-pki-'))
chmodSync(folder, 0o755)
try {
  benchIssuance()
  await onPostgres(folder)
  benchRevocationList(folder)
  benchRevokedSet()
  await benchOcsp(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

/** What needs the ledger's tables on a real server. */
async function onPostgres(folder: string): Promise<void> {
  const server = await startPostgres(folder)
  if (!server) {
    printSkipped('issue_durable_with_audit_postgresql', 'no PostgreSQL is installed')
    printSkipped('states_changed_by_16_writers', 'no PostgreSQL is installed')
    printSkipped('suspension_committed_to_ocsp_p99_under_load', 'no PostgreSQL is installed')
    return
  }
  process.env['DATABASE_URL'] = server.address
  const database = await openServer(server.address)
  try {
    await migrate(database)
    await benchDurable(database)
    await benchWriters(server.address)
    await benchSuspension(database, folder)
  } finally {
    await database.close()
    server.child.kill('SIGINT')
  }
}
