// One database, two processes: each hears what the other commits, or knows that it may not.

import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { day, moment } from '../../core/kernel/day.ts'
import { cardId, residentId } from '../../core/kernel/ids.ts'
import { openClock } from '../clock/clock.ts'
import type { Database } from '../ledger/database.ts'
import { openServer } from '../ledger/postgres.ts'
import type { CertificateKey, CertificateRegister } from '../ports/certificate-register.ts'
import { openTestDatabase } from '../testing/office.ts'
import { applyToRegister, insertCertificate } from '../views/certificate-states.ts'
import { certificateRegisterOn } from './certificate-register.ts'

const town = 'town'
const server = inject('databaseUrl')
let ours: Database

beforeEach(async () => {
  ours = await openTestDatabase()
})
afterEach(() => ours.close())

/** Issues certificates of one card, which later acts hold and resume. */
async function issue(database: Database, count = 1): Promise<readonly CertificateKey[]> {
  const keys = Array.from({ length: count }, () => ({
    caId: 'sign-1' as const,
    serialHex: randomUUID().replaceAll('-', ''),
  }))
  for (const key of keys) {
    await insertCertificate(database, town, {
      ...key,
      kind: 'sign',
      generation: 1,
      shard: 0,
      subjectCommonName: 'specimen',
      notBefore: 0,
      notAfter: 1,
      issuedAt: 0,
      der: Buffer.alloc(1),
      residentId: residentId('hanako'),
      cardId: cardId('card'),
    })
  }
  return keys
}

function hold(database: Database, fails = false): Promise<void> {
  return database.transaction(async (queries) => {
    const on = day('2024-06-03')
    const person = { residentId: residentId('hanako'), cardId: cardId('card'), on }
    const fact = { type: 'CertificatesHeld', ...person } as const
    await applyToRegister(queries, { town, at: 5, facts: [fact] })
    if (fails) throw new Error('the act failed')
  })
}

describe('two processes on one server', () => {
  let theirs: Database
  let register: CertificateRegister
  let heard: (CertificateKey | 'all')[]
  const isFresh = () => register.isFresh()

  beforeEach(async () => {
    const [row] = await ours.query<{ name: string }>('select current_database() as name')
    const url = new URL(server ?? '')
    url.pathname = `/${row?.name}`
    theirs = await openServer(url.href, 2)
    register = certificateRegisterOn(ours, town)
    heard = []
    register.watch((what) => heard.push(what))
    await expect.poll(isFresh, { interval: 5 }).toBe(true)
    heard.length = 0
  })
  afterEach(() => theirs.close())

  /** Notifications come in the order of the commits: after this one, all earlier are there. */
  async function allHeard(): Promise<void> {
    await expect.poll(() => heard.length, { interval: 5 }).toBeGreaterThan(0)
  }

  test('what another process commits is heard, and nothing of another town', async () => {
    const [key] = await issue(theirs)
    const elsewhere: unknown[] = []
    certificateRegisterOn(ours, 'other').watch((what) => elsewhere.push(what))
    await hold(theirs)
    await allHeard()
    expect(heard).toEqual([key])
    expect(elsewhere).toEqual([])
    expect(await register.statusOf(key!)).toEqual({ state: 'held', at: 5 })
  })

  test('an act that changes very many is heard whole', async () => {
    const keys = await issue(theirs, 500)
    await hold(theirs)
    await expect.poll(() => heard.length, { interval: 5 }).toBe(500)
    expect(new Set(heard)).toEqual(new Set(keys))
  })

  test('an act that was undone is not heard', async () => {
    await issue(theirs)
    await expect(hold(theirs, true)).rejects.toThrow('the act failed')
    await hold(theirs)
    await allHeard()
    expect(heard).toHaveLength(1)
  })

  test('a lost connection is known at once, and doubt is told before trust returns', async () => {
    const freshWhenTold: boolean[] = []
    register.watch(() => freshWhenTold.push(register.isFresh()))
    await theirs.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'madoguchi listening'`,
    )
    await expect.poll(isFresh, { interval: 2 }).toBe(false)
    const [key] = await issue(theirs)
    await hold(theirs)
    await expect.poll(isFresh, { interval: 2 }).toBe(true)
    expect(heard[0]).toBe('all')
    expect(freshWhenTold[0]).toBe(false)
    heard.length = 0
    await theirs.query("update certificates set state = 'good'")
    await hold(theirs)
    await allHeard()
    expect(heard).toEqual([key])
  })

  test('a connection that has fallen silent is not trusted either', async () => {
    const [row] = await theirs.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'madoguchi listening'`,
    )
    process.kill(row!.pid, 'SIGSTOP')
    try {
      await expect.poll(isFresh, { interval: 5, timeout: 5000 }).toBe(false)
      await hold(theirs)
      await expect.poll(isFresh, { interval: 5, timeout: 5000 }).toBe(true)
      expect(heard).toEqual(['all'])
    } finally {
      process.kill(row!.pid, 'SIGCONT')
    }
  })

  test('the clock set in one process is the clock of the other', async () => {
    const here = await openClock(ours, town)
    const there = await openClock(theirs, town)
    await there.set(moment('2024-06-03T10:00'))
    await expect.poll(here.today, { interval: 5 }).toBe('2024-06-03')
    await here.set(moment('2025-01-06T10:00'))
    await expect.poll(there.today, { interval: 5 }).toBe('2025-01-06')
    expect(here.today()).toBe('2025-01-06')
  })
})
