// The one configuration object, read once from the command line and the environment.
// Every field has a default that works on a laptop.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseMoment, type Moment } from '../core/kernel/day.ts'
import { tokenOf, tokenOptions } from '../faces/cli/token.ts'
import { defaultAllowances, readAllowances, type Allowances } from '../shell/budgets/allowances.ts'
import type { TokenAddress } from '../shell/ports/key-ceremony.ts'

export type Config = {
  readonly port: number
  readonly host: string
  /** Origins under which people reach the office, the one written down first; may be empty. */
  readonly publicUrls: readonly string[]
  /** Folder of database, keys and authorities. */
  readonly data: string
  readonly town: string
  readonly edition: string | undefined
  /** Start of the virtual clock; absent: where it stood, or the real time. */
  readonly now: Moment | undefined
  readonly fresh: boolean
  /** Two: the authorities' keys get a process of their own. Each more one answers /pki. */
  readonly processes: number
  /** Where the processes that answer /pki listen, all on the same port. */
  readonly pkiPort: number
  readonly databaseUrl: string | undefined
  /** The PKCS#11 token that holds the authorities' keys; absent: the encrypted keystore does. */
  readonly token: TokenAddress | undefined
  /** Folder where checkpoints of the ledger are kept outside the database. */
  readonly checkpoints: string
  /** Where each checkpoint is posted to as well; absent: nowhere. */
  readonly checkpointsTo: string | undefined
  /** Where faxes arrive as e-mail; absent: no fax line. */
  readonly mailPort: number | undefined
  /** `host:port` of the server that sends notices; absent: mails stay owed. */
  readonly smtp: string | undefined
  /** Prepared key pairs that are given out again and again: for tests only. */
  readonly keyPool: string | undefined
  /** The services that may ask for a sign-in; absent: in a demonstration anybody, else nobody. */
  readonly clients: string | undefined
  /** Only these personas are seeded; all of the town's unless named. */
  readonly personas: readonly string[] | undefined
  /** What strangers may ask for, by what and by whom. */
  readonly allowances: Allowances
  /** Nothing of the demonstration: no synthetic people, no demo logins, no scripted acts. */
  readonly production: boolean
}

/** The command line cannot be understood: a sentence for the person, exit status 2. */
export class Misuse extends Error {}

const serveOptions = {
  port: { type: 'string' },
  host: { type: 'string' },
  'public-url': { type: 'string' },
  data: { type: 'string' },
  town: { type: 'string' },
  edition: { type: 'string' },
  now: { type: 'string' },
  fresh: { type: 'boolean' },
  processes: { type: 'string' },
  'pki-port': { type: 'string' },
  'key-pool': { type: 'string' },
  personas: { type: 'string' },
  clients: { type: 'string' },
  'mail-port': { type: 'string' },
  budgets: { type: 'string' },
  checkpoints: { type: 'string' },
  'checkpoints-to': { type: 'string' },
  smtp: { type: 'string' },
  ...tokenOptions,
  production: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

export function readConfig(args: readonly string[]): Config {
  const { values } = parse(args)
  const port = wholeNumber(values.port ?? '8080', 'port', 65_535)
  const production = values.production ?? process.env.MADOGUCHI_MODE === 'production'
  if (production && values.personas !== undefined) {
    throw new Misuse('--personas names synthetic people, and --production has none; leave one out.')
  }
  return {
    port,
    host: values.host ?? '127.0.0.1',
    publicUrls: publicUrlsOf(values['public-url'] ?? process.env.MADOGUCHI_PUBLIC_URL),
    data: resolve(values.data ?? './data'),
    town: values.town ?? defaultTown(),
    edition: values.edition,
    now: values.now === undefined ? undefined : startOfClock(values.now),
    fresh: values.fresh ?? false,
    processes: wholeNumber(values.processes ?? '1', 'processes', 64),
    pkiPort: wholeNumber(values['pki-port'] ?? `${nextTo(port)}`, 'pki-port', 65_535),
    databaseUrl: process.env.DATABASE_URL,
    token: tokenOf(values, process.env),
    checkpoints: resolve(values.checkpoints ?? join(values.data ?? './data', 'checkpoints')),
    checkpointsTo: webAddress(values['checkpoints-to']),
    mailPort:
      values['mail-port'] === undefined
        ? undefined
        : wholeNumber(values['mail-port'], 'mail-port', 65_535),
    smtp: values.smtp,
    keyPool: values['key-pool'],
    allowances: allowancesOf(values.budgets),
    personas: values.personas?.split(','),
    clients: values.clients,
    production,
  }
}

function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new Misuse(`--checkpoints-to takes an address like https://example.org/x, not ${text}`)
}

const nextTo = (port: number) => (port === 0 ? 0 : Math.min(port + 1, 65_535))

/** The town a start without --town loads is named in municipalities/default.json, not in code. */
export function defaultTown(): string {
  const file = new URL('../../municipalities/default.json', import.meta.url)
  const { town } = JSON.parse(readFileSync(file, 'utf8')) as { town: string }
  return town
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: serveOptions, strict: true })
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error))
  }
}

/** The figures of the file that --budgets names, over the defaults. */
function allowancesOf(path: string | undefined): Allowances {
  if (path === undefined) return defaultAllowances
  let read: Allowances | string
  try {
    read = readAllowances(JSON.parse(readFileSync(path, 'utf8')) as unknown)
  } catch (error) {
    read = error instanceof Error ? error.message : String(error)
  }
  if (typeof read !== 'string') return read
  throw new Misuse(`--budgets ${path} cannot be used: ${read}`)
}

/** `https://card.example.jp`, several with commas: how a proxy in front is reached. */
function publicUrlsOf(text: string | undefined): readonly string[] {
  const written = (text ?? '').split(',').map((each) => each.trim())
  return written.filter((each) => each !== '').map(originOf)
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  if (plain && url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
  throw new Misuse(
    `--public-url takes addresses like https://card.example.jp, without a path, not ${text}`,
  )
}

function startOfClock(text: string): Moment {
  const at = parseMoment(text.length === 10 ? `${text}T09:00` : text)
  if (at) return at
  throw new Misuse(`--now takes a moment like 2024-06-03T10:00 (Japan time), not ${text}`)
}

function wholeNumber(text: string, name: string, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new Misuse(`--${name} takes a whole number up to ${most}, not ${text}`)
}
