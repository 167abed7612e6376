// The first step of a procedure: what the clerk fills in, with what is wrong on top and beside.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { Cite } from '../shared/cite.tsx'
import { formatYen } from '../shared/format/format.ts'
import { Steps } from '../shared/lists.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { RefusalNotice, refusalWords } from '../shared/refusal.tsx'
import { placeNames } from '../shared/place-names.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import type { Case } from './case.ts'
import { CardChoice } from './card-choice.tsx'
import { CaseFields } from './case-fields.tsx'
import { concernsOneCard, controlOf, photoFieldOf, type FieldProblem } from './case-form.ts'
import type { FeeQuote } from './fee.ts'
import { counterPage } from './frame.tsx'
import { ActList } from './history-view.tsx'
import { Queue, waitingOf } from './home.tsx'
import { aboutProcedure, nameOfProcedure, nameOfProcedureId } from './names.ts'
import type { Person } from './person.ts'
import { caseAddress } from './person-page.tsx'
import { PersonGlance } from './person-view.tsx'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

/** One procedure of one person, at whatever step. */
export type CaseSetting = {
  readonly context: CounterContext
  readonly request: FaceRequest
  readonly clerk: Clerk
  readonly person: Person
  readonly counterCase: Case
}

export type CaseTrouble = {
  readonly problems?: readonly FieldProblem[]
  readonly refusal?: Refusal
  /** Someone changed the file after this position. */
  readonly changedSince?: number
  readonly fee?: FeeQuote
  /** The draft was begun earlier and stands here again. */
  readonly resumed?: boolean
}

export async function casePage(
  setting: CaseSetting,
  trouble: CaseTrouble,
  status = 200,
): Promise<FaceReply> {
  const { context, request, clerk, person, counterCase } = setting
  const { locale } = request
  return counterPage({
    context,
    request,
    clerk,
    status,
    here: caseAddress(counterCase.residentId, counterCase.procedure.id),
    title: textsOf(counterTexts, locale).plain('caseTitle', {
      procedure: nameOfProcedure(locale, counterCase.procedure),
      name: person.file.resident.name.full,
    }),
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: <PersonGlance {...{ context, locale, person }} />,
    right: <CaseForm {...{ setting, trouble }} />,
  })
}

export function CaseSteps({ locale, current }: { locale: Locale; current: 0 | 1 | 2 }) {
  const { t } = textsOf(counterTexts, locale)
  return <Steps steps={[t('stepFill'), t('stepCheck'), t('stepDone')]} current={current} />
}

type CaseFormProps = { readonly setting: CaseSetting; readonly trouble: CaseTrouble }

function CaseForm({ setting, trouble }: CaseFormProps) {
  const { context, request, clerk, person, counterCase } = setting
  const { locale } = request
  const { t } = textsOf(counterTexts, locale)
  const { procedure, residentId, draft } = counterCase
  const problems = allProblems(setting, trouble)
  const address = caseAddress(residentId, procedure.id)
  return (
    <section class="panel case" aria-labelledby="case-title">
      <h1 id="case-title">{nameOfProcedure(locale, procedure)}</h1>
      <p class="quiet">{aboutProcedure(locale, procedure.id)}</p>
      <CaseSteps locale={locale} current={0} />
      <Troubles {...{ setting, trouble }} />
      {trouble.resumed && <Resumed {...{ locale, address }} />}
      <Form action={address} withFiles={photoFieldOf(procedure) !== undefined} class="stack">
        <input type="hidden" name="key" value={draft.key} />
        <input type="hidden" name="seenSeq" value={String(person.seq)} />
        {concernsOneCard(procedure) && (
          <CardChoice {...{ locale, file: person.file, draft, problems }} />
        )}
        <CaseFields {...{ context, locale, clerk, procedure, draft, problems }} />
        {trouble.fee && <Fee {...{ locale, fee: trouble.fee }} />}
        <div class="actions" data-next-step>
          <Button icon="arrow">{t('toCheck')}</Button>
          <a href={`${address}/checklist`}>{t('printChecklist')}</a>
        </div>
      </Form>
      <Cite rules={procedure.cites.slice(0, 4)} />
    </section>
  )
}

/** Problems of the fields, and the refusal beside the control it belongs to. */
function allProblems(
  { request, context }: CaseSetting,
  { problems = [], refusal }: CaseTrouble,
): readonly FieldProblem[] {
  const name = refusal && controlOf(refusal)
  if (!refusal || name === undefined) return problems
  const { locale } = request
  const message = refusalWords(locale, refusal, placeNames(context.office.world.town, locale)).plain
  return [...problems, { name, message }]
}

export function Troubles({ setting, trouble }: CaseFormProps) {
  const { context, request, counterCase } = setting
  const { locale } = request
  const { problems = [], refusal, changedSince } = trouble
  const next = refusal?.next
  return (
    <>
      {changedSince !== undefined && <Changed {...{ setting, since: changedSince }} />}
      <ErrorSummary errors={problems} />
      {refusal && (
        <div class="stack" id="refusal">
          <RefusalNotice
            refusal={refusal}
            placeName={placeNames(context.office.world.town, locale)}
          />
          {next !== undefined && (
            <LinkButton kind="secondary" href={caseAddress(counterCase.residentId, next)}>
              {nameOfProcedureId(locale, next)}
            </LinkButton>
          )}
        </div>
      )}
    </>
  )
}

/** A colleague was faster: what they did, and that nothing typed here is lost. */
function Changed({ setting, since }: { setting: CaseSetting; since: number }) {
  const { context, request, person, counterCase } = setting
  const { locale } = request
  const common = textsOf(commonTexts, locale)
  const acts = person.acts.filter(({ seq }) => seq > since)
  return (
    <NotificationBanner kind="warning" title={common.t('conflictTitle')}>
      <p>{common.t('conflictBody')}</p>
      <p>{textsOf(counterTexts, locale).t('changedKept')}</p>
      <ActList {...{ context, locale, acts, residentId: counterCase.residentId }} />
    </NotificationBanner>
  )
}

function Resumed({ locale, address }: { locale: Locale; address: string }) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <Form action={`${address}/discard`} class="resumed">
      <span>{t('resumed')}</span>
      <Button kind="quiet">{t('discard')}</Button>
    </Form>
  )
}

export function Fee({ locale, fee }: { locale: Locale; fee: FeeQuote }) {
  const { t } = textsOf(counterTexts, locale)
  const amount = fee.amountYen === undefined ? '' : formatYen(locale, fee.amountYen)
  return (
    <div class="fee">
      <p class="fee__line">
        <strong>{t('feeTitle')}</strong> <span>{t(`fee_${fee.kind}`, { amount })}</span>
      </p>
      {fee.withoutOldCardYen !== undefined && (
        <p class="quiet">
          {t('feeWithoutOldCard', { amount: formatYen(locale, fee.withoutOldCardYen) })}
        </p>
      )}
      <Cite rules={fee.cites} />
    </div>
  )
}
