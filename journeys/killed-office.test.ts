// The office is killed over and over in the middle of its work. Nothing that was acknowledged
// is missing afterwards, nothing is done twice, and the ledger is whole.

import { spawn, type ChildProcess } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../checks/sources.ts'
import { readOfficeKeys } from '../src/shell/keys/founding.ts'
import { openEmbedded } from '../src/shell/ledger/embedded.ts'
import { verifyLedger } from '../src/shell/ledger/verify.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

const kills = process.env.MADOGUCHI_PROFILE === 'nightly' ? 120 : 30
const people = ['hanako', 'taro', 'kim']

type Sent = { readonly key: string; readonly person: string; actId?: string }

test(
  `${kills} kills in the middle of work lose nothing and double nothing`,
  async () => {
    await prepareKeys()
    const data = mkdtempSync(join(tmpdir(), 'madoguchi-killed-'))
    const sent: Sent[] = []
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const office = await startProcess(data)
        const streams = people.map((person) => workUntilDead(office.url, person, sent))
        await new Promise((resolve) => setTimeout(resolve, 40 + ((kill * 53) % 400)))
        office.process.kill('SIGKILL')
        await Promise.all([office.gone, ...streams])
      }
      await expectNothingLost(data, sent)
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  },
  kills * 50_000,
)

async function startProcess(data: string) {
  const port = await freePort()
  const child: ChildProcess = spawn(
    process.execPath,
    [
      join(root, 'bin/madoguchi.mjs'),
      ...['serve', '--port', String(port), '--data', data, '--now', '2024-06-03T10:00'],
      ...['--key-pool', keyPoolFolder, '--personas', people.join(',')],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let text = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the office did not start: ${text}`)
    const answer = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answer?.ok) return { process: child, gone, url }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the office did not answer: ${text}`)
}

/** Suspends and releases one card, act by act; what was cut off is sent again under its key. */
async function workUntilDead(url: string, person: string, sent: Sent[]): Promise<void> {
  const mine = () => sent.filter((each) => each.person === person)
  for (;;) {
    const open = mine().find(({ actId }) => actId === undefined)
    const order = open ?? { key: `${person}-${mine().length}`, person }
    if (!open) sent.push(order)
    const even = Number(order.key.split('-')[1]) % 2 === 0
    const actId = await act(url, order, even ? 'suspend' : 'release_suspension')
    if (actId === undefined) return
    order.actId = actId
  }
}

async function act(url: string, order: Sent, procedure: string): Promise<string | undefined> {
  const body = JSON.stringify({ procedure, person: order.person, idempotencyKey: order.key })
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetch(`${url}/api/do`, { method: 'POST', headers, body })
    const done = (await answer.json()) as { result?: string; actId?: string; code?: string }
    if (done.result !== 'done') throw new Error(`refused: ${done.code ?? ''}`)
    return done.actId
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('refused')) throw error
    return undefined
  }
}

async function expectNothingLost(data: string, sent: readonly Sent[]): Promise<void> {
  const database = await openEmbedded(join(data, 'database'))
  try {
    const rows = await database.query<{ key: string; act_id: string; facts: string }>(
      `select a.idempotency_key as key, a.act_id, count(f.seq) as facts from acts a
       left join facts f on f.town = a.town and f.act_id = a.act_id
       where a.idempotency_key is not null group by 1, 2`,
    )
    const kept = new Map(rows.map((row) => [row.key, row]))
    const acknowledged = sent.filter(({ actId }) => actId !== undefined)
    expect(acknowledged.length).toBeGreaterThan(kills)
    expect(acknowledged.filter(({ key, actId }) => kept.get(key)?.act_id !== actId)).toEqual([])
    expect(rows.length).toBe(kept.size)
    expect(rows.filter(({ facts }) => Number(facts) !== 2)).toEqual([])
    const town = (await database.query<{ town: string }>('select town from acts limit 1'))[0]?.town
    const key = createPublicKey(readOfficeKeys(data).checkpointKey)
    const report = await verifyLedger(database, town ?? '', { checkpointKey: key })
    expect(report.faults).toEqual([])
    // No office was ever closed in order, and still what it wrote was signed.
    expect(report.checkpoints).toBeGreaterThan(0)
  } finally {
    await database.close()
  }
}
