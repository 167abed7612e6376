// Passwords as Argon2id of the runtime, worked out beside the loop and only a few at once: each
// takes 19 MB and both of its passes, and anybody may ask for it.

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

const atOnce = 2
const mostWaiting = 30

const deriveNow = promisify(argon2)
const waiting: (() => void)[] = []
let working = 0

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => derive(password, nonce))
  return `${nonce.toString('base64')}$${tag.toString('base64')}`
}

/** Compares with what is stored, or as long with nothing; `busy` where too many wait already. */
export async function isPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean | 'busy'> {
  if (waiting.length >= mostWaiting) return 'busy'
  const [nonce = '', tag = ''] = (stored ?? (await nobody())).split('$')
  const derived = await inTurn(() => derive(password, Buffer.from(nonce, 'base64')))
  const expected = Buffer.from(tag, 'base64')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

let nobodyStored: Promise<string> | undefined

/** Compared against when the id is unknown, so that both cases take as long. */
function nobody(): Promise<string> {
  return (nobodyStored ??= hashPassword(randomBytes(16).toString('hex')))
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else working += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    // Whoever is next takes over this place.
    if (next) next()
    else working -= 1
  }
}

async function derive(password: string, nonce: Buffer): Promise<Buffer> {
  return Buffer.from(await deriveNow('argon2id', { message: password, nonce, ...cost }))
}
