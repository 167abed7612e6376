// PostgreSQL in this process (PGlite), opened so that a commit is on the disk.
//
// As delivered PGlite never syncs: it starts with -F, and its file system's fsync is an empty
// stub. Here every fsync really reaches the disk; `syncCount` lets a test prove it, because
// `show fsync` alone proves nothing. A second process could open the same folder and lose
// rows, so a lock is held first: an abstract socket, which the kernel frees on kill -9.

import { createHash } from 'node:crypto'
import { existsSync, fsyncSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool } from 'pg'
import { makeFolder } from '../keys/whole-file.ts'
import { OperatorFault } from '../ports/operator-fault.ts'
import { databaseOn, type Database } from './database.ts'
import { nobodyElse } from './notifications.ts'

export type EmbeddedDatabase = Database & {
  /** How many times the disk was told to sync since opening. */
  readonly syncCount: () => number
}

/** Another process has the folder open. */
export class FolderInUse extends OperatorFault {
  constructor(folder: string) {
    super({
      place: folder,
      happened: 'this data folder is in use by another Madoguchi.',
      next: 'Stop that one, or start this one with another folder (--data DIR).',
    })
  }
}

/** Whether a database was ever made there. */
export function isDatabase(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'))
}

/** Opens (and at first creates) the database in `folder`. */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const lock = await holdFolder(folder)
  const counter = { syncs: 0 }
  try {
    const unfinished = beginUnlessThere(folder)
    const pglite = new PGlite({
      fs: new DurableFS(folder, counter),
      startParams: durableStartParams(),
    })
    await pglite.waitReady.catch((error: unknown) => {
      throw isDiskFull(error) ? diskFull(folder) : damaged(folder, wordsOf(error))
    })
    rmSync(unfinished, { force: true })
    const database = poolOver(pglite, async () => {
      await pglite.close()
      lock.release()
    })
    return { ...database, syncCount: () => counter.syncs }
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * A file beside the folder stands while the database is being made: one that was cut off then was
 * never used, and is made again. Without that file a folder of parts is a damaged database.
 */
function beginUnlessThere(folder: string): string {
  const unfinished = `${folder}.unfinished`
  if (existsSync(unfinished)) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  }
  if (isDatabase(folder)) return unfinished
  if (readdirSync(folder).length > 0) throw damaged(folder, 'PG_VERSION')
  writeFileSync(unfinished, '')
  return unfinished
}

/** Keeps every other process from opening the folder; made when it is not there. */
export async function holdFolder(folder: string): Promise<{ readonly release: () => void }> {
  makeFolder(folder)
  const lock = await takeLock(realpathSync(folder))
  return { release: () => void lock.close() }
}

/** The file system under PGlite speaks in numbers of its own (WASI: 51 is ENOSPC). */
function isDiskFull(error: unknown): boolean {
  const { errno, code } = (error ?? {}) as { errno?: unknown; code?: unknown }
  return errno === 51 || code === '53100' || code === 'ENOSPC'
}

function wordsOf(error: unknown): string {
  if (error instanceof Error) return error.message
  const { errno } = (error ?? {}) as { errno?: unknown }
  return typeof errno === 'number' ? `error ${errno} of the file system` : 'no reason given'
}

function diskFull(folder: string): OperatorFault {
  return new OperatorFault({
    place: folder,
    happened: 'the disk is full, so the database cannot be opened.',
    next: 'Make room on it, or name a folder elsewhere (--data DIR).',
  })
}

function damaged(folder: string, how: string): OperatorFault {
  return new OperatorFault({
    place: folder,
    happened: `the database does not open: files of it are missing or damaged (${how}).`,
    next:
      'Put the folder of the last backup back (madoguchi restore). If there never was an ' +
      'office here, begin anew with --fresh.',
  })
}

/** A database in memory for tests: the same engine, nothing on the disk. */
export async function openInMemory(template?: Blob): Promise<Database & { dump(): Promise<Blob> }> {
  const pglite = new PGlite(template ? { loadDataDir: template } : {})
  await pglite.waitReady
  const database = poolOver(pglite, () => pglite.close())
  return { ...database, dump: () => pglite.dumpDataDir('none') }
}

function poolOver(pglite: PGlite, close: () => Promise<void>): Database {
  const config = Object.assign(createPgConfig(pglite), { max: 1, idleTimeoutMillis: 0 })
  const pool = new Pool(config)
  return databaseOn(pool, {
    kind: 'embedded',
    notifications: nobodyElse,
    close: async () => {
      await pool.end()
      await close()
    },
  })
}

class DurableFS extends NodeFS {
  readonly #counter: { syncs: number }

  constructor(folder: string, counter: { syncs: number }) {
    super(folder)
    this.#counter = counter
  }

  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const started = await super.init(...args)
    const counter = this.#counter
    const options = started.emscriptenOpts
    const patch = (module: unknown) => {
      streamOperations(module).fsync = (stream: { nfd: number }) => {
        fsyncSync(stream.nfd)
        counter.syncs += 1
        return 0
      }
    }
    const preRun = [...asArray(options.preRun), patch] as NonNullable<typeof options.preRun>
    return { ...started, emscriptenOpts: { ...options, preRun } }
  }
}

type StreamOperations = { fsync?: (stream: { nfd: number }) => number }

function streamOperations(module: unknown): StreamOperations {
  const typed = module as {
    FS: { filesystems: { NODEFS: { stream_ops: StreamOperations } } }
  }
  return typed.FS.filesystems.NODEFS.stream_ops
}

function asArray<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

function durableStartParams(): string[] {
  const names = PGlite.defaultStartParams.filter((each) => each !== '-F')
  return [...names, '-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB']
}

function takeLock(folder: string): Promise<Server> {
  const name = `\0madoguchi-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
  const server = createServer((socket) => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new FolderInUse(folder)))
    server.listen(name, () => {
      server.unref()
      resolve(server)
    })
  })
}
