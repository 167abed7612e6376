// Keeps the promises of the outbox: one job at a time, tried again when the world failed.
//
// A job is leased, not locked, so that a killed process leaves it to be taken up again. Each
// kind of work first finds out what is already done.

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import { cardId } from '../../core/kernel/ids.ts'
import type { Row } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import { issueOrdered, using } from '../neighbours/issue.ts'
import { personaliseChip, writeFace } from '../neighbours/personalise.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Job, JobKind } from './enqueue-jobs.ts'

const maxAttempts = 8
const leaseSeconds = 60

type Leased = Job & { readonly jobId: string; readonly attempts: number }

export type JobsRun = { readonly done: number; readonly failed: number }

/** Works until nothing is owed or what is left keeps failing. Safe to run side by side. */
export async function runJobs(office: Office, neighbours: Neighbours): Promise<JobsRun> {
  let done = 0
  const failed = new Set<string>()
  for (;;) {
    const job = await lease(office, [...failed])
    if (!job) return { done, failed: failed.size }
    const error = await attempt(office, neighbours, job)
    if (error === undefined) done += 1
    else failed.add(job.jobId)
  }
}

async function attempt(
  office: Office,
  neighbours: Neighbours,
  job: Leased,
): Promise<string | undefined> {
  try {
    await work(office, neighbours, job)
    await close(office, job, { state: 'done' })
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const state = job.attempts >= maxAttempts ? 'given_up' : 'owed'
    await close(office, job, { state, error: reason })
    return reason
  }
}

async function work(office: Office, neighbours: Neighbours, job: Leased): Promise<void> {
  const version = await office.files.read(job.residentId)
  if (!version) throw new Error('a job about nobody')
  const { file } = version
  const id = cardId(job.payload.cardId ?? '')
  const card = file.cards.find((each) => each.id === id)
  const application = file.applications.find((each) => each.cardId === id)
  const expiryDate = card?.expiryDate ?? application?.expiryDate
  if (expiryDate === undefined) return
  switch (job.kind) {
    case 'personalise_chip':
      return personaliseChip(office, neighbours, { file, cardId: id, expiryDate })
    case 'write_card_face':
      return writeFace(office, neighbours, {
        file,
        cardId: id,
        expiryDate,
        queries: office.database,
      })
    case 'issue_certificate':
      if (card) await issueOrdered(office, neighbours, { file, card, kind: kindOf(job) })
      return
    case 'switch_chip_kind':
      return switchKind(office, neighbours, job)
  }
}

function kindOf(job: Job): CertificateKind {
  return job.payload.certificate === 'sign' ? 'sign' : 'auth'
}

async function switchKind(office: Office, neighbours: Neighbours, job: Leased): Promise<void> {
  const { reader, issuer } = neighbours.chipsOn(office.chipStore)
  await using(await reader.open(cardId(job.payload.cardId ?? '')), async (connection) => {
    const session = await issuer.authenticate(connection)
    await session.switchKind(
      job.payload.kind === 'face_authentication' ? 'face_authentication' : 'standard',
    )
  })
}

type JobRow = Row & {
  job_id: string
  kind: JobKind
  resident_id: string
  payload: Job['payload']
  attempts: number
}

async function lease(office: Office, except: readonly string[]): Promise<Leased | undefined> {
  const rows = await office.database.query<JobRow>(
    `update outbox set attempts = attempts + 1,
       taken_until = now() + make_interval(secs => $3)
     where town = $1 and job_id = (
       select job_id from outbox
       where town = $1 and state = 'owed' and not (job_id = any ($2::uuid[]))
         and (taken_until is null or taken_until < now())
       order by created_at, job_id limit 1 for update skip locked)
     returning job_id, kind, resident_id, payload, attempts`,
    [townCode(office), except, leaseSeconds],
  )
  const row = rows[0]
  return (
    row && {
      jobId: row.job_id,
      kind: row.kind,
      residentId: row.resident_id,
      payload: row.payload,
      attempts: row.attempts,
    }
  )
}

async function close(
  office: Office,
  job: Leased,
  end: { state: string; error?: string },
): Promise<void> {
  await office.database.query(
    `update outbox set state = $3, last_error = $4, taken_until = null
     where town = $1 and job_id = $2`,
    [townCode(office), job.jobId, end.state, end.error ?? null],
  )
}
