// `madoguchi seed` fills an office that is served later: what it issued must then hold, at the
// address that the certificates name.

import { mkdtempSync, rmSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/main/config.ts'
import { seedOffice, startOffice } from '../src/main/serve.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

test('an office seeded first and opened later has its ward, and answers where it says', async () => {
  await prepareKeys()
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-seed-'))
  const config = readConfig([
    ...['--data', folder, '--now', '2024-06-03T10:00', '--personas', 'hanako'],
    ...['--key-pool', keyPoolFolder, '--port', `${await freePort()}`],
  ])
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  await seedOffice({ ...config, databaseUrl: undefined }, say)
  expect(lines.join('\n')).toContain('1 synthetic residents are registered')

  const office = await startOffice({ ...config, databaseUrl: undefined }, say)
  const rows = await office.office.database.query<{ der: Buffer }>('select der from certificates')
  expect(rows.length).toBeGreaterThan(0)
  for (const { der } of rows) {
    const { infoAccess } = new X509Certificate(der)
    expect(infoAccess).toContain(`URI:${office.url}/pki/ocsp`)
  }
  await office.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)
