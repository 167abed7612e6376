// How soon a suspension shows: from its commit in this process to the OCSP answer of another
// process that says hold, while that process answers others as fast as it can.
//
// Both are on one PostgreSQL with the ledger's tables; the news goes by the database's own
// notification, and the answer thrown away was a kept one.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardId, ResidentId } from '../../src/core/kernel/ids.ts'
import type { Database, Row } from '../../src/shell/ledger/database.ts'
import { applyToRegister } from '../../src/shell/views/certificate-states.ts'
import { print } from './figure.ts'
import { benchDay, benchTown } from './ledger-rows.ts'
import { askAllTheTime } from './load.ts'
import { startBenchServer } from './bench-server.ts'

const kept = 2000
const mostMs = 250
const revocationIn = Buffer.from('a0030a0106', 'hex')

export async function benchSuspension(database: Database, folder: string): Promise<void> {
  const requests = join(folder, 'lasting.bin')
  const server = await startBenchServer('lasting', requests, kept)
  const { url, size, serials } = server
  const loading = askAllTheTime({ requests, size, url, seconds: 6 }, folder)
  const data = readFileSync(requests)
  const waits: number[] = []
  const ends = performance.now() + 5500
  for (const [n, serial] of serials.entries()) {
    if (performance.now() > ends) break
    const question = data.subarray(n * size, (n + 1) * size)
    if ((await ask(url, question)).includes(revocationIn)) throw new Error('held before its time')
    await suspend(database, serial)
    const committed = performance.now()
    while (!(await ask(url, question)).includes(revocationIn)) continue
    waits.push(performance.now() - committed)
  }
  await loading
  server.child.kill()
  const sorted = waits.toSorted((one, other) => one - other)
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? NaN
  print({ figure: 'suspension_committed_to_ocsp_p99_under_load', value: p99, unit: 'ms' }, mostMs)
}

/** What the act of a suspension does to the register, and nothing else of it. */
async function suspend(database: Database, serial: string): Promise<void> {
  await database.transaction(async (queries) => {
    const rows = await queries.query<Row & { card_id: CardId; resident_id: ResidentId }>(
      'select card_id, resident_id from certificates where town = $1 and serial = $2',
      [benchTown, serial],
    )
    const { card_id: cardId, resident_id: residentId } = rows[0] ?? {}
    if (cardId === undefined || residentId === undefined) throw new Error('no such certificate')
    const facts = [{ type: 'CertificatesHeld', residentId, cardId, on: benchDay } as const]
    await applyToRegister(queries, { town: benchTown, at: Date.now(), facts })
  })
}

async function ask(url: string, body: Uint8Array<ArrayBuffer>): Promise<Buffer> {
  const headers = { 'content-type': 'application/ocsp-request' }
  const reply = await fetch(url, { method: 'POST', body, headers })
  return Buffer.from(await reply.arrayBuffer())
}
