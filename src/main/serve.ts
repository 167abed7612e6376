// `npm start`: the whole office in one process, ready within seconds after the first time.
//
// The first start founds the authorities and plays the synthetic ward's history; it shows how
// far it is. Every later start opens what is there.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApart } from '../adapters/apart/apart.ts'
import { newKeyPair, type KeyPairSource } from '../adapters/card-crypto/node-chip-crypto.ts'
import { openKeyPool, type KeyPool } from '../adapters/key-pool/key-pool.ts'
import { createPkiHandler } from '../adapters/pki-http/handler.ts'
import { createWebServer } from '../adapters/web/server.ts'
import { townCode, type Office } from '../shell/office.ts'
import type { Face } from '../shell/ports/web.ts'
import { seedWard } from '../shell/seed/seed.ts'
import { demoStaff, enrolDemoStaff } from '../shell/staff/demo-staff.ts'
import { sessionStoreOn } from '../shell/sessions/session-store.ts'
import { Misuse, type Config } from './config.ts'
import { errorPage } from '../faces/shared/error-page.tsx'
import { closeInOrder } from './closing.ts'
import { openAttachments } from './attachments.ts'
import { openFaces } from './faces.ts'
import { openFaxLine } from './mail.ts'
import { openOffice } from './open-office.ts'
import { openResponders, type Responders } from './open-responders.ts'
import {
  answersAt,
  localUrlOf,
  officeUrlOf,
  pkiUrlOf,
  respondersOf,
  withPorts,
} from './own-addresses.ts'
import { expectOwnKind } from './own-kind.ts'
import { openNeighbours, type OpenedNeighbours } from './open-neighbours.ts'
import { keepGoing, signLedger } from './rounds.ts'
import { checkTown, personasOf } from './town-check.ts'

export type RunningOffice = {
  /** As this machine reaches it. */
  readonly url: string
  /** As people do. */
  readonly publicUrl: string
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly faces: readonly Face[]
  /** The processes that answer /pki beside this one, if there are any. */
  readonly responders: Responders | undefined
  /** True when everything was closed in order. */
  readonly close: () => Promise<boolean>
}

export type Say = (line: string) => void

const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
const reusedPairs = 24

/** Starts everything and returns when it answers. */
export async function startOffice(given: Config, say: Say): Promise<RunningOffice> {
  const config = await withPorts(given)
  expectSharedDatabase(config)
  checkTown(config)
  const office = await openOffice(config, say)
  const opened = [() => office.database.close()]
  try {
    return await startIn(office, { config, opened }, say)
  } catch (error) {
    // Whatever is left open would keep the process from ending.
    for (const close of opened.reverse()) await close().catch(() => undefined)
    throw error
  }
}

type Start = { readonly config: Config; readonly opened: (() => Promise<void>)[] }

async function startIn(
  office: Office,
  { config, opened }: Start,
  say: Say,
): Promise<RunningOffice> {
  const { neighbours, keyPool } = await openSeeded(office, { config, opened }, say)
  const attachments = openAttachments(office, neighbours)
  const { apart, mailApart, close: closeProcesses } = openProcesses()
  opened.push(closeProcesses)
  const faces = openFaces({ office, neighbours, config, attachments, apart })
  const server = await webServerOf({ office, neighbours, config, faces }, say)
  opened.push(attachments.close, server.close)
  const responders = await startResponders(config, office, neighbours)
  opened.push(async () => responders?.close())
  await server.listen(config.port, config.host)
  const faxLine = await openFaxLine(office, { ...config, apart: mailApart }, say)
  sayMoved(neighbours, config, say)
  const publicUrl = officeUrlOf(config)
  const rounds = keepGoing({ office, neighbours, keyPool, config, url: publicUrl }, say)
  return {
    url: localUrlOf(config),
    publicUrl,
    office,
    neighbours,
    faces,
    responders,
    close: () =>
      closeInOrder(
        [
          ['the rounds', rounds.stop],
          ['the responders', async () => responders?.close()],
          ['cards in readers', attachments.close],
          ['the fax line', async () => faxLine?.close()],
          ['the web server', server.close],
          ['the processes beside the office', closeProcesses],
          ['the last checkpoint', () => signLedger(office, neighbours, config)],
          ['the authorities', neighbours.close],
          ['the database', office.database.close],
        ],
        say,
      ),
  }
}

/** A process stands ready for so long after the last work of its kind. */
const readyAfterWorkMs = 300_000

/** Mail has a process of its own: it must not make people at the screens wait. */
function openProcesses() {
  const apart = openApart({ readyMs: readyAfterWorkMs })
  const mailApart = openApart({ atOnce: 1, readyMs: readyAfterWorkMs })
  const close = async () => {
    await apart.close()
    await mailApart.close()
  }
  return { apart, mailApart, close }
}

type Serving = {
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly config: Config
  readonly faces: readonly Face[]
}

function webServerOf({ office, neighbours, config, faces }: Serving, say: Say) {
  return createWebServer({
    faces,
    publicUrls: config.publicUrls,
    sessions: sessionStoreOn(office.database, townCode(office)),
    assets,
    pki: createPkiHandler(neighbours.authorities),
    mayUpload: (address) => office.budgets.take('upload by address', address).ok,
    errorPage,
    logError: (error, path) => say(`A fault at ${path}: ${error.stack ?? error.message}`),
  })
}

/** Certificates of earlier starts whose addresses lead nowhere now. */
function sayMoved({ authorities }: OpenedNeighbours, config: Config, say: Say): void {
  const isOurs = answersAt(config)
  const urls = new Set(authorities.authorities().flatMap(({ publicUrls }) => publicUrls))
  const lost = [...urls].filter((url) => !isOurs(url))
  if (lost.length === 0) return
  say(`  earlier certificates point to ${lost.join(', ')}, which this office does not answer:`)
  say('  lead those addresses here, or name them too: --public-url NEW,OLD (docs/production.md)')
}

/** Fills an empty office with its synthetic ward and closes it again; nothing is served. */
export async function seedOffice(config: Config, say: Say): Promise<void> {
  checkTown(config)
  const office = await openOffice(config, say)
  const opened = [() => office.database.close()]
  try {
    const { neighbours } = await openSeeded(office, { config, opened }, say)
    await signLedger(office, neighbours, config)
  } finally {
    for (const close of opened.reverse()) await close()
  }
}

/** Authorities, chips and numbers, and the ward's history when there is none yet. */
async function openSeeded(office: Office, { config, opened }: Start, say: Say) {
  await expectOwnKind(office, config)
  const keyPool = keyPoolOf(config)
  const pairs = pairSource(keyPool)
  const neighbours = await openNeighbours(office, {
    folder: config.data,
    publicUrl: pkiUrlOf(config),
    pairFor: pairs.pairFor,
    ownSignerProcess: config.processes > 1,
    token: config.token,
  })
  opened.push(() => neighbours.close())
  await seedIfEmpty({ office, neighbours, keyPool, config }, say)
  pairs.endBatch()
  return { neighbours, keyPool }
}

function keyPoolOf(config: Config): KeyPool {
  return config.keyPool === undefined
    ? openKeyPool({ folder: join(config.data, 'prepared-keys') })
    : openKeyPool({ folder: config.keyPool, reuse: true })
}

function expectSharedDatabase(config: Config): void {
  if (respondersOf(config) === 0 || config.databaseUrl !== undefined) return
  throw new Misuse(
    `--processes ${config.processes} needs a PostgreSQL server, named by DATABASE_URL: the ` +
      'embedded database belongs to one process. Without a server, --processes takes 1 or 2.',
  )
}

async function startResponders(
  config: Config,
  office: Office,
  { signerSocket }: OpenedNeighbours,
): Promise<Responders | undefined> {
  const { databaseUrl, pkiPort: port, host } = config
  const count = respondersOf(config)
  if (count === 0 || databaseUrl === undefined || signerSocket === undefined) return undefined
  const folder = join(config.data, 'authorities')
  const place = { databaseUrl, town: townCode(office), folder, publicUrl: pkiUrlOf(config) }
  return openResponders({ ...place, signerSocket, port, host }, count)
}

/**
 * Pairs for chips: prepared ones first. Until `endBatch` the cards are one batch of the
 * synthetic ward and share the card's own key (never a certificate's): an RSA pair costs 0.1 s,
 * and the first start should not take half a minute.
 */
function pairSource(keyPool: KeyPool): { pairFor: KeyPairSource; endBatch: () => void } {
  let batch: ReturnType<KeyPairSource> | undefined
  let inBatch = true
  const fresh = () => keyPool.draw() ?? newKeyPair()
  return {
    pairFor: (key) => (inBatch && key === 'card' ? (batch ??= fresh()) : fresh()),
    endBatch: () => {
      inBatch = false
    },
  }
}

type Parts = {
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly keyPool: KeyPool
}

async function seedIfEmpty(
  { office, neighbours, keyPool, config }: Parts & { config: Config },
  say: Say,
): Promise<void> {
  if (config.production) return
  if (await office.marks.has('seeded')) return
  const personas = chosenPersonas(config)
  const filling = keyPool.fill(config.keyPool === undefined ? personas.length * 2 : reusedPairs)
  await enrolDemoStaff(office)
  await seedWard(office, neighbours, {
    personas,
    photo: { type: 'image/svg+xml', bytes: readFileSync(specimenPhoto) },
    progress: (done, of) => {
      if (done % 20 === 0 || done === of) say(`  the ward's history: ${done} of ${of}`)
    },
  })
  await filling
  await office.marks.set('seeded')
  say(`  ${personas.length} synthetic residents are registered.`)
  for (const line of demoStaff(office.world.town)) {
    say(`  staff login: ${line.member.staffId} / ${line.password}  (${line.member.displayName})`)
  }
}

const specimenPhoto = new URL('../../municipalities/specimen-photo.svg', import.meta.url)

function chosenPersonas({ town, personas }: Config) {
  const all = personasOf(town)
  return personas ? all.filter(({ persona }) => personas.includes(persona)) : all
}
