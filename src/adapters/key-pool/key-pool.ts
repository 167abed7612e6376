// Prepared RSA-2048 pairs: a machine makes eight in a second, a delivery needs three.
//
// The pairs lie as files in a folder outside the repository. A drawn pair is taken out of
// the folder, so that no two cards share a key, not even across processes; with `reuse`
// (tests) nothing is taken out and the same pairs serve every run. `fill` makes missing
// ones on worker threads.

import { createPrivateKey, createPublicKey, generateKeyPair, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ChipKeyPair } from '../../core/chip/chip.ts'

export type KeyPool = {
  /** Makes pairs until this many are prepared. */
  fill(count: number): Promise<void>
  /** A prepared pair, or undefined when there is none. */
  draw(): ChipKeyPair | undefined
  readonly size: number
}

export type KeyPoolOptions = {
  /** Where the pairs are kept; by default a folder of the system's temporary files. */
  readonly folder?: string
  /** Gives the same pairs out again and again. For tests only. */
  readonly reuse?: boolean
}

const suffix = '.pair.json'
const makePair = promisify(generateKeyPair)

export function openKeyPool({ folder, reuse = false }: KeyPoolOptions = {}): KeyPool {
  const value = folder ?? sharedFolder(reuse)
  mkdirSync(value, { recursive: true, mode: 0o700 })
  const names = readdirSync(value).filter((name) => name.endsWith(suffix))
  let next = 0
  return {
    async fill(count) {
      let missing = Math.max(0, count - names.length)
      const work = async () => {
        while (missing-- > 0) names.push(await keepNewPair(value))
      }
      await Promise.all(Array.from({ length: availableParallelism() }, work))
    },
    draw() {
      if (!reuse) return takeFrom(value, names)
      if (names.length === 0) return undefined
      return readPair(join(value, names[next++ % names.length] ?? ''))
    },
    get size() {
      return names.length
    },
  }
}

/** A source that gives the same few prepared pairs out again and again. For tests only. */
export async function pooledPairs(count: number): Promise<() => ChipKeyPair> {
  const pool = openKeyPool({ reuse: true })
  await pool.fill(count)
  return () => {
    const pair = pool.draw()
    if (!pair) throw new Error('the pool is empty')
    return pair
  }
}

/** Whoever renames a pair first has it; the others go on to the next. */
function takeFrom(folder: string, names: string[]): ChipKeyPair | undefined {
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const taken = join(folder, `${name}.taken-${process.pid}`)
    try {
      renameSync(join(folder, name), taken)
    } catch {
      continue
    }
    const pair = readPair(taken)
    rmSync(taken)
    if (pair) return pair
  }
  return undefined
}

function sharedFolder(reuse: boolean): string {
  const user = process.getuid?.() ?? 'user'
  return join(tmpdir(), `madoguchi-keys-${reuse ? 'reused' : 'fresh'}-${user}`)
}

async function keepNewPair(folder: string): Promise<string> {
  const { privateKey, publicKey } = await makePair('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  const name = `${randomUUID()}${suffix}`
  const text = JSON.stringify({
    privateKey: privateKey.toString('base64'),
    publicKey: publicKey.toString('base64'),
  })
  // Written aside and renamed, so that another process never reads half a pair.
  writeFileSync(join(folder, `${name}.part`), text, { mode: 0o600 })
  renameSync(join(folder, `${name}.part`), join(folder, name))
  return name
}

/** Undefined for a file that is no pair any more; another is made in its place. */
function readPair(path: string): ChipKeyPair | undefined {
  const text = readFileSync(path, 'utf8')
  try {
    const keys = JSON.parse(text) as Record<string, string>
    const bytes = (field: string) => new Uint8Array(Buffer.from(keys[field] ?? '', 'base64'))
    const pair = { privateKey: bytes('privateKey'), publicKey: bytes('publicKey') }
    return arePair(pair) ? pair : undefined
  } catch {
    return undefined
  }
}

function arePair({ privateKey, publicKey }: ChipKeyPair): boolean {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  const own = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return own.equals(Buffer.from(publicKey))
}
