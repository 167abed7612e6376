// Who stands at this counter, from which place, and what they have begun to fill in.
//
// A draft is everything a clerk typed for one procedure of one resident, so that nothing is
// lost when it is refused, when a colleague was faster, or when the page is left. PINs are
// never part of it.

import type { Day } from '../../core/kernel/day.ts'
import type { Applicant, Paper, Representative } from '../../core/procedures/define.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import type { StaffMember } from '../../shell/staff/staff.ts'
import type { Handler } from '../shared/define-face.tsx'
import type { StaffSession } from '../shared/guards.ts'
import { counter } from './addresses.ts'
import type { CounterContext } from './context.ts'

export type Draft = {
  /** Idempotency key: confirmed twice, it is one act. */
  readonly key: string
  /** The position of the file that the clerk saw. */
  readonly seenSeq: number
  readonly applicant: Applicant
  /** Whoever came in the holder's place, as the clerk typed it. */
  readonly representative?: Representative
  readonly papers: readonly Paper[]
  readonly input: Readonly<Record<string, string>>
  /** The day it was filled in: what was seen on the table then is gone with the visit. */
  readonly filledOn?: Day
  /** Which of the person's cards lies on the table, where that was asked. */
  readonly cardId?: string
  readonly supportPurpose?: string
  readonly hoursWaived: boolean
  /** The task on the resident's keypad, when the act needs PINs. */
  readonly keypadId?: string
  /** The act this draft became. */
  readonly doneActId?: string
}

/** What was typed stays for weeks; papers, card and keypad were those of one day. */
export function draftOn(today: Day, draft: Draft): Draft {
  if (draft.filledOn === undefined || draft.filledOn === today) return draft
  const { cardId: _card, keypadId: _task, supportPurpose: _purpose, ...typed } = draft
  return { ...typed, papers: [], hoursWaived: false }
}

export type Clerk = {
  readonly staff: StaffMember
  readonly place: string
  readonly drafts: Readonly<Record<string, Draft>>
}

const keptDrafts = 12

function clerkOf({ staff, notes }: StaffSession): Clerk {
  const { place, drafts } = notes as Partial<Clerk>
  return { staff, place: place ?? staff.place, drafts: drafts ?? {} }
}

/** The clerk as the session has it now, after a colleague's press in the same browser. */
export async function readClerkAnew(request: FaceRequest, { staff }: Clerk): Promise<Clerk> {
  return clerkOf({ staff, notes: await request.session.get() })
}

async function writeClerk(request: FaceRequest, clerk: Clerk): Promise<void> {
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

type StaffPage = (context: CounterContext, request: FaceRequest, clerk: Clerk) => Promise<FaceReply>

/** A page for a clerk who has logged in. */
export function forClerk(page: StaffPage): Handler<CounterContext, StaffSession> {
  return (context, request, session) => page(context, request, clerkOf(session))
}

/** An address within the counter, whatever a form says. */
export function withinCounter(path: string | undefined): string {
  const within = path === counter.entry || path?.startsWith(`${counter.entry}/`)
  return within && path !== undefined ? path : counter.entry
}
