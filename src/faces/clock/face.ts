// 仮想の時計 — shows the virtual day and what is coming; moves on and tells what was done.
//
// People use the form, scripts the same addresses with JSON. What falls due on the way is
// decided by the procedures (shell/daily), never here.

import { addDays, type Day } from '../../core/kernel/day.ts'
import type { Fact } from '../../core/facts.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { moveClock, type DueAct } from '../../shell/daily/daily.ts'
import { type Office } from '../../shell/office.ts'
import type { Face, FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { jsonReply, problem, seeOther } from '../../shell/ports/web.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { clock } from './addresses.ts'
import { dueKinds } from './due-words.ts'
import { readFormMove, readJsonMove, type MoveProblem } from './move.ts'
import { clockPage, type ClockMoved, type ComingDay, type DoneAct } from './page.tsx'

export type ClockContext = { readonly office: Office; readonly neighbours: Neighbours }

export function clockFace(context: ClockContext): Face {
  return clock.open(context, { show, move })
}

/** How far ahead the bar looks: a certificate's life and a little more. */
const shownYears = 6
/** What a page tells of one move; a jump over years may do hundreds. */
const toldActs = 60

async function show(context: ClockContext, request: FaceRequest): Promise<FaceReply> {
  const { office } = context
  if (wantsJson(request)) return jsonReply({ now: office.clock.now() })
  const { moved } = (await request.session.get()) as { moved?: ClockMoved }
  if (moved) await request.session.clear()
  return page(context, request, moved ? { moved } : {})
}

async function move(context: ClockContext, request: FaceRequest): Promise<FaceReply> {
  const { office, neighbours } = context
  const now = office.clock.now()
  const { calendar } = office.world
  const json = isJson(request)
  const read = json
    ? readJsonMove(request.json, now, calendar)
    : readFormMove(request.form, now, calendar)
  if (!read.ok) {
    return json ? refused(read.problem) : page(context, request, { problem: read.problem })
  }
  const acts = await moveClock(office, neighbours, read.to)
  const done = await summaries(office, acts.slice(0, json ? undefined : toldActs))
  if (json) return jsonReply({ now: office.clock.now(), done: acts })
  const moved: ClockMoved = { done, count: acts.length, back: read.to < now }
  await request.session.set({ moved })
  return seeOther(clock.entry)
}

async function page(
  { office }: ClockContext,
  request: FaceRequest,
  given: { moved?: ClockMoved; problem?: MoveProblem },
): Promise<FaceReply> {
  return clockPage(request.locale, {
    now: office.clock.now(),
    until: office.world.calendar.to,
    coming: await comingDays(office),
    typed: request.form,
    ...given,
  })
}

/** The next day of each resident on which something falls due by itself, gathered by day. */
async function comingDays(office: Office): Promise<readonly ComingDay[]> {
  const today = office.clock.today()
  const until = addDays(today, shownYears * 365)
  const due = await office.files.due(until)
  const days = new Map<Day, ComingDay['people']>()
  for (const { residentId, dueOn } of due) {
    const on = dueOn as Day
    const file = await fileOf(office, residentId)
    if (!file) continue
    const person = { name: file.resident.name.full, kinds: dueKinds(file, on) }
    days.set(on, [...(days.get(on) ?? []), person])
  }
  return [...days].map(([day, people]) => ({ day, people }))
}

async function summaries(office: Office, acts: readonly DueAct[]): Promise<readonly DoneAct[]> {
  const done: DoneAct[] = []
  for (const { on, residentId, procedure, facts } of acts) {
    const name = (await fileOf(office, residentId))?.resident.name.full ?? ''
    done.push({ on, name, procedure, facts: facts as readonly Fact['type'][] })
  }
  return done
}

async function fileOf(office: Office, residentId: string): Promise<ResidentFile | undefined> {
  const version = await office.files.read(residentId)
  return version?.file
}

function wantsJson({ headers }: FaceRequest): boolean {
  const accept = headers.accept ?? ''
  return accept.includes('application/json') && !accept.includes('text/html')
}

function isJson(request: FaceRequest): boolean {
  return request.json !== undefined || (request.headers['content-type'] ?? '').includes('json')
}

const titles: Readonly<Record<MoveProblem, string>> = {
  to_unreadable: '"to" is no moment: write YYYY-MM-DDTHH:MM of a day that exists (Japan time).',
  day_unreadable: 'The day cannot be read.',
  no_such_day: 'There is no such day.',
  time_unreadable: 'The time cannot be read.',
  days_unreadable: '"advanceDays" takes a whole number of days, at most 36500.',
  nothing_asked: 'Write {"to": "2024-06-03T10:00"} or {"advanceDays": 30}.',
  beyond_calendar: 'The calendar of national holidays does not reach that day.',
}

function refused(code: MoveProblem): FaceReply {
  return problem(422, { code: code.replaceAll('_', '-'), title: titles[code], cites: ['GLB-01'] })
}
