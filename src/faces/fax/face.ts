// 聴覚障がい者専用FAXの受付 (/hotline/fax) — the queue for staff and the form for everyone.
//
// It shares the hotline's session, so that operators log in once. Nothing is done before two
// different people agreed on what is written; what is done then is decided by the core.

import { dayOfEra } from '../../core/fax/era.ts'
import type { FaxForm } from '../../core/fax/fax-form.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { confirmFax, needsCard, outcomeOf } from '../../shell/fax/decide-fax.ts'
import type { Fax } from '../../shell/fax/faxes.ts'
import type { Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import type { Pictures } from '../../shell/ports/pictures.ts'
import type { Face, FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { fileReply, pdfReply, seeOther } from '../../shell/ports/web.ts'
import type { StaffMember } from '../../shell/staff/staff.ts'
import type { Handler } from '../shared/define-face.tsx'
import type { StaffSession } from '../shared/guards.ts'
import { readFreeText } from '../shared/free-text.ts'
import { fax as face } from './addresses.ts'
import { answerText } from './answer.ts'
import { faxPage, type FaxPageProps } from './fax-page.tsx'
import { queuePage } from './queue-page.tsx'
import { lookUpReceipt } from './receipt-lookup.tsx'
import { readFaxForm } from './read-form.ts'
import { blankForm, secretsSaid, showForm, takeForm } from './web-form.ts'

type FaxContext = {
  readonly office: Office
  readonly press: Pick<PaperPress, 'faxForm'>
  readonly pictures: Pick<Pictures, 'faxAsPdf'>
}
type ForOperator = Handler<FaxContext, StaffSession>

const at = face.routes

export function faxFace(context: FaxContext): Face {
  return face.open(context, {
    queue: async ({ office }, { locale }) => queuePage(locale, await office.faxes.list(30)),
    form: (_world, request) => showForm(request),
    receipt: ({ office }, request) => lookUpReceipt(office, request),
    takeForm: ({ office }, request) => takeForm(office, request),
    formPdf: ({ office, press }) => printForm(office, press),
    fax: showFax,
    file: showFile,
    original: ({ office }, request) => handOver(office, request),
    entry: takeEntry,
    confirm: confirmEntry,
    sendBack: ({ office }, request) => sendBack(office, request),
  })
}

async function printForm(office: Office, press: FaxContext['press']): Promise<FaceReply> {
  const { town, rules } = office.world
  const body = await press.faxForm({ town, faxNumber: rules.contact.suspensionFax })
  return pdfReply(body, 'fax-form.pdf')
}

const showFax: ForOperator = async ({ office }, request, { staff: operator }) => {
  const fax = await faxOf(office, request)
  return fax ? pageOf(office, request, { fax, operator }) : seeOther(face.entry)
}

const showFile: ForOperator = async ({ office, pictures }, request) => {
  const faxId = request.params.fax ?? ''
  const file = await office.faxes.picture(faxId)
  if (!file) return seeOther(face.entry)
  const pdf = file.type === 'pdf' ? file.bytes : await pictures.faxAsPdf(file.bytes)
  return pdf ? pdfReply(pdf, 'fax.pdf') : originalReply(file)
}

/** The file as it came, for whoever cannot see it here or doubts what is shown. */
async function handOver(office: Office, request: FaceRequest): Promise<FaceReply> {
  const faxId = request.params.fax ?? ''
  const file = await office.faxes.picture(faxId)
  return file ? originalReply(file) : seeOther(face.entry)
}

type FaxFile = NonNullable<Awaited<ReturnType<Office['faxes']['picture']>>>

function originalReply({ type, bytes }: FaxFile): FaceReply {
  return type === 'pdf'
    ? fileReply('application/pdf', bytes, 'fax.pdf')
    : fileReply('image/tiff', bytes, 'fax.tif')
}

const takeEntry: ForOperator = async ({ office }, request, { staff: operator }) => {
  const fax = await faxOf(office, request)
  if (!fax) return seeOther(face.entry)
  const { form, secrets } = readFaxForm(request)
  const written = readFreeText(request, 'answer')
  const answer = written.text
  const problems = secretsSaid(request.locale, {
    ...secrets,
    ...(written.secret && { answer: written.secret }),
  })
  const candidates = needsCard(office, form) ? await candidatesFor(office, form) : []
  const residentId = chosenPerson(request, candidates)
  const person = residentId === undefined ? {} : { residentId }
  const result = await outcomeOf(office, { form, ...person })
  const answerMissing = result.result === 'accepted' && !form.choice.includes(2) && answer === ''
  const seen = { fax, operator, form, answer, candidates, result, problems, ...person }
  const held = Object.keys(problems).length > 0
  if (request.form.step !== 'hand' || answerMissing || held) {
    return pageOf(office, request, { ...seen, answerMissing })
  }
  const { faxId } = fax
  const entry = { faxId, form, enteredBy: operator.staffId, answer, ...person }
  const entered = await office.faxes.enter(entry)
  return entered
    ? seeOther(at.fax.href({ fax: faxId }))
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

const confirmEntry: ForOperator = async ({ office }, request, { staff: operator }) => {
  const fax = await faxOf(office, request)
  if (!fax) return seeOther(face.entry)
  const answering = { world: office.world, staffName: operator.displayName }
  const confirmed = await confirmFax(office, {
    faxId: fax.faxId,
    operator: operator.staffId,
    wordsFor: (each, result) => answerText(each, result, answering),
  })
  if (confirmed.done) return seeOther(at.fax.href({ fax: fax.faxId }))
  const now = (await faxOf(office, request)) ?? fax
  return pageOf(office, request, { fax: now, operator, tooLate: confirmed.why === 'not_entered' })
}

async function sendBack(office: Office, request: FaceRequest): Promise<FaceReply> {
  const faxId = request.params.fax ?? ''
  await office.faxes.sendBack(faxId)
  return seeOther(at.fax.href({ fax: faxId }))
}

type Seen = Pick<FaxPageProps, 'fax'> &
  Partial<Omit<FaxPageProps, 'ownEntry'>> & { readonly operator: StaffMember }

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
  return faxPage(locale, {
    ...{ answer: fax.answer ?? '', answerMissing: false, problems: {}, tooLate: false },
    ...seen,
    ...{ fax, form, candidates, ownEntry: fax.enteredBy === operator.staffId },
    enteredBy: await staffName(office, fax.enteredBy),
    confirmedBy: await staffName(office, fax.confirmedBy),
    ...(result && { result }),
    ...person,
  })
}

/** A login name is nobody's name. */
async function staffName(office: Office, staffId: string | undefined): Promise<string> {
  const member = staffId === undefined ? undefined : await office.staff.byId(staffId)
  return member?.displayName ?? staffId ?? ''
}

async function personOf(office: Office, residentId: string): Promise<readonly ResidentFile[]> {
  const version = await office.files.read(residentId)
  return version ? [version.file] : []
}

const mostCandidates = 10

/** By the name as written, and by the birth date: one of the two may have been misread. */
async function candidatesFor(office: Office, form: FaxForm): Promise<readonly ResidentFile[]> {
  const { birthEra: era = '', birthYear: year = 0, birthMonth: month = 0, birthDay = 0 } = form
  const birthDate = dayOfEra({ era, year, month, day: birthDay }, office.world.rules)
  const limit = mostCandidates
  const byName = await office.files.search({ limit, words: [form.name ?? ''] })
  const byBirth =
    birthDate === undefined ? [] : await office.files.search({ limit, words: [], birthDate })
  return [...new Map([...byName, ...byBirth].map((each) => [each.resident.id, each])).values()]
}

async function faxOf(office: Office, request: FaceRequest): Promise<Fax | undefined> {
  return office.faxes.read(request.params.fax ?? '')
}
