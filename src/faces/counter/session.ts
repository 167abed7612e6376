// Who stands at this counter, from which place, and what they have begun to fill in.
//
// A draft is everything a clerk typed for one procedure of one resident, so that nothing is
// lost when it is refused, when a colleague was faster, or when the page is left. PINs are
// never part of it.

import type { Applicant, Paper } from '../../core/procedures/define.ts'
import { townCode } from '../../shell/office.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { staffById, type StaffMember } from '../../shell/staff/staff.ts'
import type { CounterWorld } from './world.ts'

export type Draft = {
  /** Idempotency key: confirmed twice, it is one act. */
  readonly key: string
  /** The position of the file that the clerk saw. */
  readonly seenSeq: number
  readonly applicant: Applicant
  readonly papers: readonly Paper[]
  readonly input: Readonly<Record<string, string>>
  readonly withMove: boolean
  readonly supportPurpose?: string
  readonly hoursWaived: boolean
  /** The task on the resident's keypad, when the act needs PINs. */
  readonly keypadId?: string
  /** The act this draft became. */
  readonly doneActId?: string
}

export type Clerk = {
  readonly staff: StaffMember
  readonly place: string
  readonly drafts: Readonly<Record<string, Draft>>
}

type Content = {
  readonly staffId?: string
  readonly place?: string
  readonly drafts?: Readonly<Record<string, Draft>>
}

const keptDrafts = 12

export async function readClerk(
  { office }: CounterWorld,
  request: FaceRequest,
): Promise<Clerk | undefined> {
  const content = (await request.session.get()) as Content
  if (content.staffId === undefined) return undefined
  const staff = await staffById(office.database, townCode(office), content.staffId)
  if (staff?.role !== 'clerk') return undefined
  return { staff, place: content.place ?? staff.place, drafts: content.drafts ?? {} }
}

export async function writeClerk(request: FaceRequest, clerk: Clerk): Promise<void> {
  const { place, drafts } = clerk
  await request.session.set({ place, drafts })
}

export function draftName(residentId: string, procedure: string): string {
  return `${residentId}/${procedure}`
}

/** Keeps a draft, the newest last; the oldest ones give way. */
export async function keepDraft(
  request: FaceRequest,
  clerk: Clerk,
  { name, draft }: { name: string; draft: Draft },
): Promise<void> {
  const others = Object.entries(clerk.drafts).filter(([each]) => each !== name)
  const drafts = Object.fromEntries([...others.slice(1 - keptDrafts), [name, draft]])
  await writeClerk(request, { ...clerk, drafts })
}

export async function dropDraft(request: FaceRequest, clerk: Clerk, name: string): Promise<void> {
  const drafts = Object.fromEntries(Object.entries(clerk.drafts).filter(([each]) => each !== name))
  await writeClerk(request, { ...clerk, drafts })
}

/** A page for a clerk who has logged in; anyone else is asked to, and comes back afterwards. */
export function forClerk(
  world: CounterWorld,
  handle: (request: FaceRequest, clerk: Clerk) => Promise<FaceReply>,
): (request: FaceRequest) => Promise<FaceReply> {
  return async (request) => {
    const clerk = await readClerk(world, request)
    if (clerk) return handle(request, clerk)
    const next = request.method === 'GET' ? request.path : '/counter'
    return seeOther(`/counter/login?next=${encodeURIComponent(next)}`)
  }
}

/** An address within the counter, whatever a form says. */
export function withinCounter(path: string | undefined): string {
  const within = path === '/counter' || (path?.startsWith('/counter/') ?? false)
  return within && path !== undefined ? path : '/counter'
}
