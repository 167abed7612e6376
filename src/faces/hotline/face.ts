// 一時停止の受付 (/hotline) — suspend first, ask later, at any hour (SUS-01, GEN-15).
//
// Two keystrokes from a name and a birth date to a stopped card: Enter finds the one person,
// Enter again presses the red button, which has the focus. Opening hours bind nothing here.

import type { Applicant } from '../../core/procedures/define.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { nextOpeningsAnywhere } from '../../core/window/next-opening.ts'
import { locationOf } from '../../core/rules/town.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { countWaitingFaxes } from '../../shell/fax/faxes.ts'
import {
  callOfAct,
  identityResults,
  keepCall,
  lastCalls,
  noteIdentity,
  receiptNumber,
} from '../../shell/hotline/calls.ts'
import { forOperator, operatorOf } from '../../shell/hotline/operators.ts'
import { townCode } from '../../shell/office.ts'
import { perform } from '../../shell/perform.ts'
import {
  comeBackAfter,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../shell/ports/web.ts'
import { logIn, type StaffMember } from '../../shell/staff/staff.ts'
import { readFile, readHousehold, searchFiles } from '../../shell/views/resident-files.ts'
import { dateProblemText } from '../shared/choices.tsx'
import { readDate } from '../shared/format/parse-date.ts'
import { lineLanguageOf } from '../shared/locale.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { callPage } from './call-page.tsx'
import { linesFor, readCallerLanguage, scriptLocale } from './caller-language.ts'
import { closingTimes } from './doors.ts'
import { frontPage } from './front-page.tsx'
import { receiptPage, type ReleasePlace } from './receipt-page.tsx'
import { searchPage } from './search-page.tsx'
import type { HotlineWorld } from './world.ts'

type Handle = (
  world: HotlineWorld,
  request: FaceRequest,
  operator: StaffMember,
) => Promise<FaceReply>

export function hotlineFace(world: HotlineWorld): Face {
  const staffed = (handle: Handle) =>
    forOperator(world.office, (request, operator) => handle(world, request, operator))
  return {
    id: 'hotline',
    inProduction: 'every-route',
    routes: [
      { method: 'GET', path: '/hotline', handle: (request) => front(world, request) },
      { method: 'POST', path: '/hotline/login', handle: (request) => beginShift(world, request) },
      { method: 'POST', path: '/hotline/logout', handle: endShift },
      { method: 'GET', path: '/hotline/call/:resident', handle: staffed(showCaller) },
      { method: 'POST', path: '/hotline/call/:resident/stop', handle: staffed(stopNow) },
      { method: 'GET', path: '/hotline/receipt/:act', handle: staffed(showReceipt) },
      { method: 'POST', path: '/hotline/receipt/:act', handle: staffed(saveIdentity) },
    ],
  }
}

async function front(world: HotlineWorld, request: FaceRequest): Promise<FaceReply> {
  const operator = await operatorOf(world.office, request)
  if (operator) return consolePage(world, request, operator)
  return frontPage({ locale: request.locale, world: world.office.world })
}

async function beginShift({ office }: HotlineWorld, request: FaceRequest): Promise<FaceReply> {
  const { staffId = '', password = '' } = request.form
  const { locale, address } = request
  const tried = await logIn(office, { staffId, password, address })
  const shown = { locale, world: office.world }
  if (tried.result === 'wait') {
    const { seconds } = tried
    return comeBackAfter(seconds, frontPage({ ...shown, wrongLogin: { staffId, seconds } }))
  }
  const member = tried.result === 'in' ? tried.member : undefined
  if (member?.role !== 'operator') return frontPage({ ...shown, wrongLogin: { staffId } })
  await request.session.become({ staffId: member.staffId })
  return seeOther('/hotline')
}

async function endShift(request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther('/hotline')
}

const foundAtMost = 20

async function consolePage(
  { office }: HotlineWorld,
  request: FaceRequest,
  operator: StaffMember,
): Promise<FaceReply> {
  const { locale } = request
  const typed = { name: request.query.get('name') ?? '', birth: request.query.get('birth') ?? '' }
  const birth = readDate(typed.birth)
  const words = typed.name.split(/[\s、,]+/u).filter((word) => word !== '')
  const asked = words.length > 0 || birth.ok
  const unreadable = !birth.ok && birth.problem !== 'empty' ? birth.problem : undefined
  const town = townCode(office)
  const found =
    asked && unreadable === undefined
      ? await searchFiles(office.database, {
          town,
          words,
          ...(birth.ok && { birthDate: birth.day }),
          limit: foundAtMost,
        })
      : undefined
  const only = found?.length === 1 ? found[0] : undefined
  if (only) return seeOther(callPath(only.resident.id))
  return searchPage({
    locale,
    operatorName: operator.displayName,
    typed,
    ...(unreadable && {
      birthProblem: textsOf(commonTexts, locale).plain(dateProblemText(unreadable)),
    }),
    ...(found && { found }),
    calls: await lastCalls(office.database, town, 10),
    waitingFaxes: await countWaitingFaxes(office.database, town),
    lines: linesFor(office, { topic: 'card', language: 'ja' }),
  })
}

async function showCaller(world: HotlineWorld, request: FaceRequest): Promise<FaceReply> {
  const caller = request.query.get('caller')
  return callerPage(world, request, { caller })
}

async function callerPage(
  { office }: HotlineWorld,
  request: FaceRequest,
  { caller, refusal }: { caller: string | null | undefined; refusal?: Refusal },
): Promise<FaceReply> {
  const residentId = request.params.resident ?? ''
  const kept = await readFile(office.database, { town: townCode(office), residentId })
  if (!kept) return seeOther('/hotline')
  const language = readCallerLanguage(caller)
  const card = currentCard(kept.file)
  return callPage({
    locale: request.locale,
    resident: kept.file.resident,
    ...(card && { card }),
    language,
    transferTo: linesFor(office, { topic: 'suspension', language: lineLanguageOf(language) }),
    idempotencyKey: `hotline ${office.newId()}`,
    ...(refusal && { refusal }),
    placeName: (id) => placeName(office.world.town, id, request.locale),
  })
}

const callers: readonly Applicant[] = ['holder', 'guardian', 'household_member', 'proxy']

/** The click: suspended in one transaction, then every door is asked until it refuses. */
async function stopNow(
  world: HotlineWorld,
  request: FaceRequest,
  operator: StaffMember,
): Promise<FaceReply> {
  const since = performance.now()
  const { office, doors } = world
  const { key, caller, applicant } = request.form
  const residentId = request.params.resident ?? ''
  const performed = await perform(office, {
    procedure: 'suspend',
    residentId,
    actor: { kind: 'operator', id: operator.staffId },
    channel: 'phone',
    applicant: callers.find((each) => each === applicant) ?? 'holder',
    papers: [],
    ...(key !== undefined && { idempotencyKey: key }),
  })
  if (performed.result === 'refused') {
    return callerPage(world, request, { caller, refusal: performed.refusal })
  }
  if (performed.result !== 'done') return seeOther('/hotline')

  const town = townCode(office)
  const kept = await readFile(office.database, { town, residentId })
  const card = kept && currentCard(kept.file)
  if (!card) return seeOther('/hotline')
  const { actId } = performed
  const virtualAt = office.clock.now()
  await keepCall(office.database, town, {
    actId,
    receipt: receiptNumber(actId, virtualAt),
    residentId,
    cardId: card.id,
    operator: operator.staffId,
    callerLanguage: readCallerLanguage(caller),
    virtualAt,
    doors: await closingTimes(doors, card, since),
    identity: 'not_asked',
  })
  return seeOther(`/hotline/receipt/${actId}`)
}

async function showReceipt({ office }: HotlineWorld, request: FaceRequest): Promise<FaceReply> {
  const town = townCode(office)
  const call = await callOfAct(office.database, town, request.params.act ?? '')
  const key = { town, residentId: call?.residentId ?? '' }
  const kept = await readFile(office.database, key)
  if (!call || !kept) return seeOther('/hotline')
  const { resident } = kept.file
  const household = await readHousehold(office.database, town, resident.householdId)
  const language = readCallerLanguage(request.query.get('caller') ?? call.callerLanguage)
  return receiptPage({
    locale: request.locale,
    call,
    resident,
    householdNames: household
      .filter((each) => each.resident.id !== resident.id)
      .map((each) => each.resident.name.full),
    language,
    transferTo: linesFor(office, { topic: 'suspension', language: lineLanguageOf(language) }),
    releasePlaces: releasePlaces(office, scriptLocale(language) ?? request.locale),
    saved: request.query.has('saved'),
  })
}

async function saveIdentity({ office }: HotlineWorld, request: FaceRequest): Promise<FaceReply> {
  const actId = request.params.act ?? ''
  const identity = identityResults.find((each) => each === request.form.identity)
  if (!identity) return seeOther(`/hotline/receipt/${actId}`)
  const town = townCode(office)
  if (!(await callOfAct(office.database, town, actId))) return seeOther('/hotline')
  await noteIdentity(office.database, town, { actId, identity })
  return seeOther(`/hotline/receipt/${actId}?saved=1`)
}

function releasePlaces(
  { world, clock }: HotlineWorld['office'],
  locale: Locale,
): readonly ReleasePlace[] {
  const unconditional = { procedure: 'release_suspension', withMove: false, at: clock.now() }
  return nextOpeningsAnywhere(unconditional, world).map(({ location, at }) => ({
    name: placeName(world.town, location, locale) ?? location,
    opens: at,
  }))
}

function placeName(
  town: HotlineWorld['office']['world']['town'],
  id: string,
  locale: Locale,
): string | undefined {
  const name = locationOf(town, id)?.name
  if (!name || locale === 'ja' || locale === 'ja-easy') return name?.ja
  return name[locale] ?? name.en ?? name.ja
}

function callPath(residentId: string): string {
  return `/hotline/call/${encodeURIComponent(residentId)}`
}
