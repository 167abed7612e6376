// 一時停止の受付 (/hotline) — suspend first, ask later, at any hour (SUS-01, GEN-15).
//
// Two keystrokes from a name and a birth date to a stopped card: Enter finds the one person,
// Enter again presses the red button, which has the focus. Opening hours bind nothing here.

import type { Applicant } from '../../core/procedures/define.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { nextOpeningsAnywhere } from '../../core/window/next-opening.ts'
import { readReceipt, receiptNumber } from '../../core/kernel/receipt.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { identityResults } from '../../shell/hotline/calls.ts'
import { perform } from '../../shell/perform.ts'
import {
  comeBackAfter,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../shell/ports/web.ts'
import { logIn } from '../../shell/staff/log-in.ts'
import { dateProblemText } from '../shared/choices.tsx'
import type { Handler } from '../shared/define-face.tsx'
import { readDate } from '../shared/format/parse-date.ts'
import type { StaffSession } from '../shared/guards.ts'
import { lineLanguageOf } from '../shared/locale.ts'
import { placeNames } from '../shared/place-names.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { hotline } from './addresses.ts'
import { addressBehind } from './by-receipt.ts'
import { callPage } from './call-page.tsx'
import { linesFor, readCallerLanguage, scriptLocale } from './caller-language.ts'
import { closingTimes } from './doors.ts'
import { frontPage } from './front-page.tsx'
import { receiptPage, type ReleasePlace } from './receipt-page.tsx'
import { searchPage } from './search-page.tsx'
import type { HotlineContext } from './context.ts'

type ForOperator = Handler<HotlineContext, StaffSession>

export function hotlineFace(context: HotlineContext): Face {
  return hotline.open(context, {
    front,
    logIn: beginShift,
    logOut: endShift,
    call: (each, request) => callerPage(each, request, { caller: request.query.get('caller') }),
    stop: stopNow,
    receipt: showReceipt,
    identity: saveIdentity,
  })
}

const at = hotline.routes

const front: Handler<HotlineContext, StaffSession | undefined> = (context, request, operator) =>
  operator
    ? consolePage(context, request, operator)
    : frontPage({ locale: request.locale, world: context.office.world })

async function beginShift({ office }: HotlineContext, request: FaceRequest): Promise<FaceReply> {
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
  return seeOther(hotline.entry)
}

async function endShift(_world: HotlineContext, request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther(hotline.entry)
}

const foundAtMost = 20

const consolePage: ForOperator = async ({ office }, request, { staff }) => {
  const { locale } = request
  const receipt = readReceipt(request.query.get('name') ?? '')
  const behind = receipt === undefined ? undefined : await addressBehind(office, receipt)
  if (behind !== undefined) return seeOther(behind)
  const typed = { name: request.query.get('name') ?? '', birth: request.query.get('birth') ?? '' }
  const birth = readDate(typed.birth)
  const words = typed.name.split(/[\s、,]+/u).filter((word) => word !== '')
  const question = words.length > 0 || birth.ok
  const unreadable = !birth.ok && birth.problem !== 'empty' ? birth.problem : undefined
  const found =
    question && unreadable === undefined
      ? await office.files.search({
          words,
          ...(birth.ok && { birthDate: birth.day }),
          limit: foundAtMost,
        })
      : undefined
  const only = found?.length === 1 ? found[0] : undefined
  if (only) return seeOther(at.call.href({ resident: only.resident.id }))
  return searchPage({
    locale,
    operatorName: staff.displayName,
    typed,
    ...(unreadable && {
      birthProblem: textsOf(commonTexts, locale).plain(dateProblemText(unreadable)),
    }),
    ...(found && { found }),
    calls: await office.calls.last(10),
    waitingFaxes: await office.faxes.countWaiting(),
    lines: linesFor(office, { topic: 'card', language: 'ja' }),
  })
}

async function callerPage(
  { office }: HotlineContext,
  request: FaceRequest,
  { caller, refusal }: { caller: string | null | undefined; refusal?: Refusal },
): Promise<FaceReply> {
  const residentId = request.params.resident ?? ''
  const version = await office.files.read(residentId)
  if (!version) return seeOther(hotline.entry)
  const language = readCallerLanguage(caller)
  const card = currentCard(version.file)
  return callPage({
    locale: request.locale,
    resident: version.file.resident,
    ...(card && { card }),
    language,
    transferTo: linesFor(office, { topic: 'suspension', language: lineLanguageOf(language) }),
    idempotencyKey: `hotline ${office.newId()}`,
    ...(refusal && { refusal }),
    placeName: placeNames(office.world.town, request.locale),
  })
}

const callers: readonly Applicant[] = ['holder', 'guardian', 'household_member', 'proxy']

/** The click: suspended in one transaction, then every door is asked until it refuses. */
const stopNow: ForOperator = async (context, request, { staff }) => {
  const since = performance.now()
  const { office, doors } = context
  const { key, caller, applicant } = request.form
  const residentId = request.params.resident ?? ''
  const performed = await perform(office, {
    procedure: 'suspend',
    residentId,
    actor: { kind: 'operator', id: staff.staffId },
    channel: 'phone',
    applicant: callers.find((each) => each === applicant) ?? 'holder',
    papers: [],
    ...(key !== undefined && { idempotencyKey: key }),
  })
  if (performed.result === 'refused') {
    return callerPage(context, request, { caller, refusal: performed.refusal })
  }
  if (performed.result !== 'done') return seeOther(hotline.entry)

  const version = await office.files.read(residentId)
  const card = version && currentCard(version.file)
  if (!card) return seeOther(hotline.entry)
  const { actId } = performed
  const virtualAt = office.clock.now()
  await office.calls.keep({
    actId,
    receipt: receiptNumber(actId, virtualAt),
    residentId,
    cardId: card.id,
    operator: staff.staffId,
    callerLanguage: readCallerLanguage(caller),
    virtualAt,
    doors: await closingTimes(doors, card, since),
    identity: 'not_asked',
  })
  return seeOther(at.receipt.href({ act: actId }))
}

async function showReceipt({ office }: HotlineContext, request: FaceRequest): Promise<FaceReply> {
  const call = await office.calls.ofAct(request.params.act ?? '')
  const version = call && (await office.files.read(call.residentId))
  if (!call || !version) return seeOther(hotline.entry)
  const { resident } = version.file
  const household = await office.files.household(resident.householdId)
  const language = readCallerLanguage(request.query.get('caller') ?? call.callerLanguage)
  const operator = await office.staff.byId(call.operator)
  return receiptPage({
    locale: request.locale,
    call,
    operatorName: operator?.displayName ?? call.operator,
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

async function saveIdentity({ office }: HotlineContext, request: FaceRequest): Promise<FaceReply> {
  const actId = request.params.act ?? ''
  const identity = identityResults.find((each) => each === request.form.identity)
  if (!identity) return seeOther(at.receipt.href({ act: actId }))
  if (!(await office.calls.ofAct(actId))) return seeOther(hotline.entry)
  await office.calls.noteIdentity({ actId, identity })
  return seeOther(at.receipt.href({ act: actId }, { saved: '1' }))
}

function releasePlaces(
  { world, clock }: HotlineContext['office'],
  locale: Locale,
): readonly ReleasePlace[] {
  const unconditional = { procedure: 'release_suspension', withMove: false, at: clock.now() }
  const nameOf = placeNames(world.town, locale)
  return nextOpeningsAnywhere(unconditional, world).map(({ location, at: opens }) => ({
    name: nameOf(location) ?? location,
    opens,
  }))
}
