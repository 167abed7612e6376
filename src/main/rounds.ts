// The rounds of a running office: its jobs, what falls due, letters, lists, keys, checkpoints.
//
// One round after the other. A part that fails is said and tried again in the next round; the
// other parts go on.

import { join } from 'node:path'
import type { KeyPool } from '../adapters/key-pool/key-pool.ts'
import { pdfPress } from '../adapters/pdf/pdf-press.ts'
import { runDue } from '../shell/daily/daily.ts'
import { takeCheckpoint } from '../shell/ledger/checkpoints.ts'
import { keepCheckpoint } from '../shell/ledger/kept-checkpoints.ts'
import { noticeFolder } from '../shell/notices/notice-folder.ts'
import { runNotices } from '../shell/notices/run-notices.ts'
import { townCode, type Office } from '../shell/office.ts'
import { runJobs } from '../shell/outbox/run-jobs.ts'
import { sweepSessions } from '../shell/sessions/sessions.ts'
import type { Config } from './config.ts'
import { openPostRoom } from './mail.ts'
import type { OpenedNeighbours } from './open-neighbours.ts'

const roundEveryMs = 30_000
const checkpointEveryMs = 3_600_000
const preparedPairs = 12

export type Rounds = {
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly keyPool: KeyPool
  readonly config: Config
  /** Where letters send their readers. */
  readonly url: string
}

/** 有効期限通知書: once for each virtual day that the office sees; killed, it is run again. */
function openNotices({ office, neighbours, config, url }: Rounds): () => Promise<void> {
  const press = pdfPress({ seal: neighbours.keys.paperSeal })
  const keepFile = noticeFolder(join(config.data, 'notices'))
  const mail = openPostRoom(config)
  let lastRun = ''
  return async () => {
    const today = office.clock.today()
    if (today === lastRun) return
    const printing = { press, keepFile, lettersUrl: `${url}/letters`, ...(mail && { mail }) }
    await runNotices(office, printing)
    lastRun = today
  }
}

/** Signs the ledger as it stands, at the start and then every hour: what is older stays proven. */
function openCheckpoints({ office, neighbours, config }: Rounds): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    const now = performance.now()
    if (now - last < checkpointEveryMs) return
    await signLedger(office, neighbours, config)
    last = now
  }
}

/** A checkpoint over everything appended until now, kept outside the database as well. */
export async function signLedger(
  office: Office,
  neighbours: OpenedNeighbours,
  { checkpoints, checkpointsTo }: Pick<Config, 'checkpoints' | 'checkpointsTo'>,
): Promise<void> {
  const { checkpointKey: privateKey } = neighbours.keys
  const town = townCode(office)
  const takenAt = office.clock.realInstant()
  const checkpoint = await takeCheckpoint(office.database, town, { privateKey, takenAt })
  keepCheckpoint(checkpoints, town, checkpoint)
  if (checkpointsTo !== undefined) await post(checkpointsTo, { town, ...checkpoint })
}

/** To whoever keeps them elsewhere; not taken there, it is posted again in the next round. */
async function post(address: string, checkpoint: object): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(checkpoint),
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) throw new Error(`the checkpoint was not taken: status ${answer.status}`)
}

/** What is owed and what falls due is looked after beside the requests. */
export function keepGoing(
  parts: Rounds,
  say: (line: string) => void,
): { stop: () => Promise<void> } {
  const { office, neighbours, keyPool } = parts
  let running: Promise<unknown> = Promise.resolve()
  const round: Readonly<Record<string, () => Promise<unknown>>> = {
    'the outbox': () => runJobs(office, neighbours),
    'what falls due': () => runDue(office, neighbours, office.clock.today()),
    letters: openNotices(parts),
    checkpoints: openCheckpoints(parts),
    'revocation lists': () => neighbours.authorities.publishDueLists(),
    'prepared keys': () => keyPool.fill(preparedPairs),
    'old sessions': () => sweepSessions(office.database, townCode(office)),
    'old sign-ins': () => office.signIns.sweep(),
  }
  const goRound = async () => {
    for (const [name, part] of Object.entries(round)) {
      await part().catch((error: unknown) => say(`A fault in ${name}: ${String(error)}`))
    }
  }
  const start = () => {
    running = running.then(goRound)
  }
  start()
  const timer = setInterval(start, roundEveryMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
