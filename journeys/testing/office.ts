// A running office for a journey: the real server in this process, with chip, authorities and
// database, on a free port and a folder of its own. Key pairs come from a shared pool.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeyPool } from '../../src/adapters/key-pool/key-pool.ts'
import { readConfig } from '../../src/main/config.ts'
import { startOffice, type RunningOffice } from '../../src/main/serve.ts'
import { Browserless } from './browserless.ts'

export type Journey = RunningOffice & {
  /** A visitor with a cookie jar, who fills in forms as a browser without script would. */
  readonly visitor: () => Browserless
  readonly end: () => Promise<void>
}

/** Pairs of earlier tests of this user; RSA keys take too long to make for every test. */
export const keyPoolFolder = join(tmpdir(), `madoguchi-test-keys-${process.getuid?.() ?? 'user'}`)

export async function prepareKeys(count = 24): Promise<void> {
  await openKeyPool({ folder: keyPoolFolder, reuse: true }).fill(count)
}

/** Opens an office standing at `now` with the named personas. */
export async function openJourney(
  now: string,
  personas: readonly string[],
  more: readonly string[] = [],
): Promise<Journey> {
  await prepareKeys()
  const data = mkdtempSync(join(tmpdir(), 'madoguchi-journey-'))
  const port = await freePort()
  const config = readConfig([
    ...['--port', String(port), '--data', data, '--now', now],
    ...['--key-pool', keyPoolFolder, '--personas', personas.join(',')],
    ...more,
  ])
  const office = await startOffice({ ...config, databaseUrl: undefined }, () => undefined)
  return {
    ...office,
    visitor: () => new Browserless(office.url),
    end: async () => {
      await office.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
