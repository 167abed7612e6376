// Reads what a clerk filled in for one procedure, and says beside each field what is wrong.
//
// Everything typed goes into the draft, right or wrong, so that it stands there again. A photo
// that passes is kept at once: a browser never gives a chosen file back.

import { freeTextOf, secretWords } from '../shared/free-text.ts'
import { readDate } from '../shared/format/parse-date.ts'
import { fieldOf, type Refusal } from '../../core/kernel/outcome.ts'
import type { AnyProcedure, Applicant, Field, Paper } from '../../core/procedures/define.ts'
import { readInput, type FieldError } from '../../core/procedures/read-input.ts'
import type { RefusalCode } from '../../core/refusal/register.ts'
import type { FaceRequest, Locale } from '../../shell/ports/web.ts'
import { dateProblemText } from '../shared/choices.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { nameOfField } from './names.ts'
import type { Draft } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

/** `name` is the control's name, which is also its id. */
export type FieldProblem = { readonly name: string; readonly message: string }

export type ReadCase = {
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
}

/** A field of a procedure as a control of the form. */
export function controlName(field: string): string {
  return `in_${field}`
}

type Beginning = Pick<Draft, 'key' | 'seenSeq' | 'applicant'>

export function emptyDraft({ key, seenSeq, applicant }: Beginning): Draft {
  return {
    key,
    seenSeq,
    applicant,
    papers: [],
    input: {},
    hoursWaived: false,
  }
}

/** The card may be an old one of the person; every other procedure is about the newest. */
export function concernsOneCard({ id }: Pick<AnyProcedure, 'id'>): boolean {
  return id === 'return_card' || id === 'report_loss_abolish'
}

/** Who can come to a counter for it. */
export function applicantsOf({ applicant }: AnyProcedure): readonly Applicant[] {
  return applicant.filter((each) => each !== 'office')
}

export async function readCase(
  context: CounterContext,
  request: FaceRequest,
  { procedure, earlier }: { procedure: AnyProcedure; earlier: Draft },
): Promise<ReadCase> {
  const { form, locale } = request
  const photo = await takePhoto(context, request, { procedure, earlier })
  const { input, problems: dateProblems } = typedInput(request, procedure)
  const cardId = concernsOneCard(procedure) ? form[controlName('cardId')] : undefined
  const chosen = applicantsOf(procedure).find((each) => each === form.applicant)
  const applicant = chosen ?? earlier.applicant
  const draft: Draft = {
    key: earlier.key,
    seenSeq: Number(form.seenSeq ?? earlier.seenSeq),
    applicant,
    ...representativeIn(form, applicant),
    papers: papersOf(request, procedure, photo.input),
    input: { ...input, ...photo.input },
    filledOn: context.office.clock.today(),
    ...(cardId === undefined || cardId === '' ? {} : { cardId }),
    ...(form.supportPurpose ? { supportPurpose: form.supportPurpose } : {}),
    hoursWaived: form.hoursWaived === 'yes',
    ...(earlier.keypadId === undefined ? {} : { keypadId: earlier.keypadId }),
  }
  const found = [...dateProblems, ...photo.problems]
  const names = new Set(found.map(({ name }) => name))
  const read = readInput(procedure, draft.input)
  const errors = read.ok ? [] : read.errors
  const others = errors.filter(({ field }) => !names.has(controlName(field)))
  const problems = [
    ...found,
    ...others.map((error) => problemOf(locale, error, procedure.fields[error.field])),
  ]
  return { draft, problems }
}

const longestName = 100

/** Kept as it was typed; whether it is enough is the decision's to say. */
export function representativeIn(form: FaceRequest['form'], applicant: Applicant) {
  const typed = (field: string) => freeTextOf(form[controlName(field)] ?? '').text
  const name = typed('representativeName').slice(0, longestName)
  const relation = typed('representativeRelation').slice(0, longestName)
  return applicant === 'holder' ? {} : { representative: { name, relation } }
}

type Typed = { readonly input: Record<string, string>; readonly problems: readonly FieldProblem[] }

/** Days are read in any era; what cannot be read stays as it was typed. */
export function typedInput(
  { form, locale }: FaceRequest,
  procedure: Pick<AnyProcedure, 'fields'>,
): Typed {
  const { plain } = textsOf(commonTexts, locale)
  const input: Record<string, string> = {}
  const problems: FieldProblem[] = []
  for (const [field, { kind }] of Object.entries(procedure.fields)) {
    const typed = form[controlName(field)] ?? ''
    if (kind === 'photo' || typed.trim() === '') continue
    const read = kind === 'day' ? readDate(typed) : undefined
    const free = freeTextOf(typed)
    input[field] = read?.ok ? read.day : free.text
    if (free.secret) {
      const message = secretWords(locale, free.secret, nameOfField(locale, field))
      problems.push({ name: controlName(field), message })
    }
    if (read && !read.ok) {
      const message = plain(dateProblemText(read.problem))
      problems.push({ name: controlName(field), message })
    }
  }
  return { input, problems }
}

async function takePhoto(
  { office, pictures }: CounterContext,
  { files, locale }: FaceRequest,
  { procedure, earlier }: { procedure: AnyProcedure; earlier: Draft },
): Promise<Typed> {
  const field = photoFieldOf(procedure)
  if (field === undefined) return { input: {}, problems: [] }
  const value = earlier.input[field]
  const before: Record<string, string> = value === undefined ? {} : { [field]: value }
  const name = controlName(field)
  const file = files[name]
  if (!file || (file.bytes.length === 0 && !file.tooLarge)) return { input: before, problems: [] }
  const read = await pictures.readPhoto(file)
  if (!read.ok) {
    const words = refusalWords(locale, { code: read.problem, cite: 'REISSUE-02' }).plain
    const seen = read.picture && textsOf(counterTexts, locale).plain('photoSeen', read.picture)
    return { input: before, problems: [{ name, message: `${words}${seen ?? ''}` }] }
  }
  const photoKey = office.newId()
  const photo = { type: read.picture.type, bytes: file.bytes }
  await office.photos.keep({ ...photo, photoKey })
  return { input: { [field]: photoKey }, problems: [] }
}

export function photoFieldOf({ fields }: Pick<AnyProcedure, 'fields'>): string | undefined {
  return Object.entries(fields).find(([, { kind }]) => kind === 'photo')?.[0]
}

/** A photo that was handed in as a file counts as brought. */
function papersOf(
  request: FaceRequest,
  procedure: AnyProcedure,
  photo: Readonly<Record<string, string>>,
): readonly Paper[] {
  const ticked = new Set(request.formList('papers'))
  const declared = procedure.bring.map((item) => (typeof item === 'string' ? item : item.paper))
  const handedIn = Object.keys(photo).length > 0
  return [...new Set(declared)].filter(
    (paper) => ticked.has(paper) || (paper === 'photo' && handedIn),
  )
}

export function problemOf(
  locale: Locale,
  error: FieldError,
  field: Field | undefined,
): FieldProblem {
  const { plain } = textsOf(commonTexts, locale)
  const label = nameOfField(locale, error.field)
  const name = controlName(error.field)
  if (error.code === 'field-wrong' && field?.kind === 'text') {
    return { name, message: plain('textTooLong', { label, max: field.maxLength }) }
  }
  if (error.kind === 'yes_no') {
    return { name, message: textsOf(counterTexts, locale).plain('answerYesNo', { label }) }
  }
  const typed = error.kind === 'text' || error.kind === 'day'
  return { name, message: plain(typed ? 'fieldEmpty' : 'choiceEmpty', { label }) }
}

const placeCodes: ReadonlySet<RefusalCode> = new Set([
  'window-closed',
  'not-at-this-place',
  'maintenance-sunday',
  'place-unknown',
])

const applicantCodes: ReadonlySet<RefusalCode> = new Set([
  'applicant-not-allowed',
  'holder-too-young',
  'guardian-without-ward',
])

/** The control a refusal belongs to, so that it is also said beside it. */
export function controlOf(refusal: Refusal): string | undefined {
  const field = fieldOf(refusal)
  if (field !== undefined) return controlName(field)
  const { code } = refusal
  if (code === 'papers-missing') return 'papers'
  if (applicantCodes.has(code)) return 'applicant'
  return placeCodes.has(code) ? 'place' : undefined
}
