// 聴覚障がい者専用FAXの受付 (/hotline/fax) — the queue for staff and the form for everyone.
//
// It shares the hotline's session, so that operators log in once. Nothing is done before two
// different people agreed on what is written; what is done then is decided by the core.

import { dayOfEra } from '../../core/fax/era.ts'
import { faxOutcome, type FaxForm } from '../../core/fax/fax-form.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { confirmFax, needsCard, outcomeOf } from '../../shell/fax/decide-fax.ts'
import {
  enterFax,
  keepFax,
  listFaxes,
  readFax,
  readFaxFile,
  sendBackFax,
  type Fax,
} from '../../shell/fax/faxes.ts'
import { forOperator } from '../../shell/hotline/operators.ts'
import { townCode, type Office } from '../../shell/office.ts'
import {
  comeBackAfter,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import type { StaffMember } from '../../shell/staff/staff.ts'
import { readFile, searchFiles } from '../../shell/views/resident-files.ts'
import { textsOf } from '../shared/texts/message.ts'
import { answerText, faxReceipt, itemName } from './answer.ts'
import { faxPage, type FaxPageProps } from './fax-page.tsx'
import type { FieldProblems } from './form-fields.tsx'
import { queuePage } from './queue-page.tsx'
import { readFaxForm } from './read-form.ts'
import { faxFormTexts } from './texts/fax-form.ts'
import { sentPage, webFormPage } from './web-form-page.tsx'
import type { FaxWorld } from './world.ts'

type Handle = (office: Office, request: FaceRequest, operator: StaffMember) => Promise<FaceReply>

const blankForm: FaxForm = { hearingImpaired: false, choice: [] }

export function faxFace({ office, press, pictures }: FaxWorld): Face {
  const staffed = (handle: Handle) =>
    forOperator(office, (request, operator) => handle(office, request, operator))
  return {
    id: 'hotline',
    inProduction: 'every-route',
    routes: [
      { method: 'GET', path: '/hotline/fax/form', handle: showForm },
      { method: 'POST', path: '/hotline/fax/form', handle: (each) => takeForm(office, each) },
      { method: 'GET', path: '/hotline/fax/form.pdf', handle: () => printForm(office, press) },
      { method: 'GET', path: '/hotline/fax', handle: staffed(showQueue) },
      { method: 'GET', path: '/hotline/fax/:fax', handle: staffed(showFax) },
      { method: 'GET', path: '/hotline/fax/:fax/file', handle: staffed(showFile(pictures)) },
      { method: 'GET', path: '/hotline/fax/:fax/original', handle: staffed(handOver) },
      { method: 'POST', path: '/hotline/fax/:fax/entry', handle: staffed(takeEntry) },
      { method: 'POST', path: '/hotline/fax/:fax/confirm', handle: staffed(confirmEntry) },
      { method: 'POST', path: '/hotline/fax/:fax/back', handle: staffed(sendBack) },
    ],
  }
}

function showForm({ locale }: FaceRequest): FaceReply {
  return webFormPage({ locale, form: blankForm, problems: {} })
}

/** Completeness is told at once; whether it agrees with a card only staff will see. */
async function takeForm(office: Office, request: FaceRequest): Promise<FaceReply> {
  const { locale } = request
  const form = readFaxForm(request)
  const problems = problemsOf(office, request, form)
  if (Object.keys(problems).length > 0) return webFormPage({ locale, form, problems })
  const tooMany = tooManyForms(office, request)
  if (tooMany !== undefined) {
    return comeBackAfter(tooMany, webFormPage({ locale, form, problems, tooMany }))
  }
  const faxId = office.newId()
  const virtualAt = office.clock.now()
  await keepFax(office.database, townCode(office), {
    faxId,
    messageKey: `web ${faxId}`,
    source: 'web',
    sender: '',
    virtualAt,
    receivedAt: office.clock.realInstant(),
    form,
  })
  const receipt = faxReceipt({ faxId, virtualAt })
  return sentPage({ locale, replyFax: form.replyFax ?? '', receipt })
}

/** Seconds to wait, where this address or all of them together have sent too many. */
function tooManyForms({ budgets }: Office, { address }: FaceRequest): number | undefined {
  const ofAddress = budgets.take('fax form by address', address)
  const allowed = ofAddress.ok ? budgets.take('fax form') : ofAddress
  return allowed.ok ? undefined : allowed.afterSeconds
}

function problemsOf(office: Office, { locale }: FaceRequest, form: FaxForm): FieldProblems {
  const { plain } = textsOf(faxFormTexts, locale)
  const found = faxOutcome(form, undefined, office.world.rules)
  if (found === 'card-needed') return {}
  switch (found.value.result) {
    case 'not_eligible':
      return { hearingImpaired: plain('notEligible') }
    case 'choose_one':
      return { choice: plain('chooseOne') }
    case 'incomplete': {
      const said = (item: string) => plain('missing', { item: itemName(locale, item) })
      return Object.fromEntries(found.value.missing.map((item) => [item, said(item)]))
    }
    default:
      return {}
  }
}

async function printForm(office: Office, press: FaxWorld['press']): Promise<FaceReply> {
  const { town, rules } = office.world
  const body = await press.faxForm({ town, faxNumber: rules.contact.suspensionFax })
  return pdfReply(body, 'fax-form.pdf')
}

async function showQueue(office: Office, { locale }: FaceRequest): Promise<FaceReply> {
  return queuePage(locale, await listFaxes(office.database, townCode(office), 30))
}

async function showFax(
  office: Office,
  request: FaceRequest,
  operator: StaffMember,
): Promise<FaceReply> {
  const fax = await faxOf(office, request)
  return fax ? pageOf(office, request, { fax, operator }) : seeOther('/hotline/fax')
}

function showFile(pictures: FaxWorld['pictures']): Handle {
  return async (office, request) => {
    const faxId = request.params.fax ?? ''
    const file = await readFaxFile(office.database, townCode(office), faxId)
    if (!file) return seeOther('/hotline/fax')
    const pdf = file.type === 'pdf' ? file.bytes : await pictures.faxAsPdf(file.bytes)
    return pdf ? pdfReply(pdf, 'fax.pdf') : originalReply(file)
  }
}

/** The file as it came, for whoever cannot see it here or doubts what is shown. */
async function handOver(office: Office, request: FaceRequest): Promise<FaceReply> {
  const faxId = request.params.fax ?? ''
  const file = await readFaxFile(office.database, townCode(office), faxId)
  return file ? originalReply(file) : seeOther('/hotline/fax')
}

type FaxFile = NonNullable<Awaited<ReturnType<typeof readFaxFile>>>

function originalReply({ type, bytes }: FaxFile): FaceReply {
  const name = type === 'pdf' ? 'fax.pdf' : 'fax.tif'
  const headers = { 'content-disposition': `attachment; filename="${name}"` }
  return {
    status: 200,
    type: type === 'pdf' ? 'application/pdf' : 'image/tiff',
    body: bytes,
    headers,
  }
}

async function takeEntry(
  office: Office,
  request: FaceRequest,
  operator: StaffMember,
): Promise<FaceReply> {
  const fax = await faxOf(office, request)
  if (!fax) return seeOther('/hotline/fax')
  const form = readFaxForm(request)
  const answer = (request.form.answer ?? '').trim()
  const candidates = needsCard(office, form) ? await candidatesFor(office, form) : []
  const residentId = chosenPerson(request, candidates)
  const person = residentId === undefined ? {} : { residentId }
  const result = await outcomeOf(office, { form, ...person })
  const answerMissing = result.result === 'accepted' && !form.choice.includes(2) && answer === ''
  const seen = { fax, operator, form, answer, candidates, result, ...person }
  if (request.form.step !== 'hand' || answerMissing) {
    return pageOf(office, request, { ...seen, answerMissing })
  }
  const { faxId } = fax
  const entry = { faxId, form, enteredBy: operator.staffId, answer, ...person }
  const entered = await enterFax(office.database, townCode(office), entry)
  return entered
    ? seeOther(`/hotline/fax/${faxId}`)
    : pageOf(office, request, { ...seen, tooLate: true })
}

/** Before anyone chose, the one person whom name and birth date agree on. */
function chosenPerson(
  { form }: FaceRequest,
  candidates: readonly ResidentFile[],
): string | undefined {
  const chosen = candidates.find(({ resident }) => resident.id === form.residentId)
  if (chosen || form.residentId === '') return chosen?.resident.id
  return candidates.length === 1 ? candidates[0]?.resident.id : undefined
}

async function confirmEntry(
  office: Office,
  request: FaceRequest,
  operator: StaffMember,
): Promise<FaceReply> {
  const fax = await faxOf(office, request)
  if (!fax) return seeOther('/hotline/fax')
  const confirmed = await confirmFax(office, {
    faxId: fax.faxId,
    operator: operator.staffId,
    wordsFor: (each, result) => answerText(each, result, office.world),
  })
  if (confirmed.done) return seeOther(`/hotline/fax/${fax.faxId}`)
  const now = (await faxOf(office, request)) ?? fax
  return pageOf(office, request, { fax: now, operator, tooLate: confirmed.why === 'not_entered' })
}

async function sendBack(office: Office, request: FaceRequest): Promise<FaceReply> {
  const faxId = request.params.fax ?? ''
  await sendBackFax(office.database, townCode(office), faxId)
  return seeOther(`/hotline/fax/${faxId}`)
}

type Seen = { readonly fax: Fax; readonly operator: StaffMember } & Partial<
  Pick<
    FaxPageProps,
    'form' | 'answer' | 'candidates' | 'result' | 'residentId' | 'answerMissing' | 'tooLate'
  >
>

async function pageOf(
  office: Office,
  { locale }: FaceRequest,
  { fax, operator, ...seen }: Seen,
): Promise<FaceReply> {
  const form = seen.form ?? fax.form ?? blankForm
  const residentId = seen.residentId ?? fax.residentId
  const person = residentId === undefined ? {} : { residentId }
  const result =
    fax.state === 'entered' ? await outcomeOf(office, { form, ...person }) : seen.result
  const candidates =
    seen.candidates ?? (residentId === undefined ? [] : await personOf(office, residentId))
  return faxPage({
    locale,
    fax,
    form,
    answer: seen.answer ?? fax.answer ?? '',
    ...(result && { result }),
    candidates,
    ...person,
    ownEntry: fax.enteredBy === operator.staffId,
    answerMissing: seen.answerMissing ?? false,
    tooLate: seen.tooLate ?? false,
  })
}

async function personOf(office: Office, residentId: string): Promise<readonly ResidentFile[]> {
  const kept = await readFile(office.database, { town: townCode(office), residentId })
  return kept ? [kept.file] : []
}

const mostCandidates = 10

/** By the name as written, and by the birth date: one of the two may have been misread. */
async function candidatesFor(office: Office, form: FaxForm): Promise<readonly ResidentFile[]> {
  const { birthEra: era = '', birthYear: year = 0, birthMonth: month = 0, birthDay = 0 } = form
  const birthDate = dayOfEra({ era, year, month, day: birthDay }, office.world.rules)
  const asked = { town: townCode(office), limit: mostCandidates }
  const byName = await searchFiles(office.database, { ...asked, words: [form.name ?? ''] })
  const byBirth =
    birthDate === undefined
      ? []
      : await searchFiles(office.database, { ...asked, words: [], birthDate })
  return [...new Map([...byName, ...byBirth].map((each) => [each.resident.id, each])).values()]
}

async function faxOf(office: Office, request: FaceRequest): Promise<Fax | undefined> {
  return readFax(office.database, townCode(office), request.params.fax ?? '')
}

function pdfReply(body: Uint8Array, name: string): FaceReply {
  const headers = { 'content-disposition': `inline; filename="${name}"` }
  return { status: 200, type: 'application/pdf', body, headers }
}
