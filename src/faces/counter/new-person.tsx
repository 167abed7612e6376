// Somebody who has no record here: a newborn, somebody from abroad or from another municipality.
//
// What was typed stands there again with what is wrong; the id of the coming file is in the form.

import { registerEntry } from '../../core/register-entry/register-entry.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Paper } from '../../core/procedures/define.ts'
import { readInput } from '../../core/procedures/read-input.ts'
import { enterPerson, type Entry } from '../../shell/enter-person.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { CheckboxList } from '../shared/choices.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { Cite } from '../shared/cite.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { placeNames } from '../shared/place-names.ts'
import { RefusalNotice, refusalWords } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import { counter } from './addresses.ts'
import { OneField } from './case-fields.tsx'
import {
  controlOf,
  problemOf,
  representativeIn,
  typedInput,
  type FieldProblem,
} from './case-form.ts'
import { counterPage } from './frame.tsx'
import { Queue, waitingOf } from './home.tsx'
import { InPlaceOfHolder } from './in-place-of-holder.tsx'
import { nameOfPaper } from './names.ts'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

type Setting = {
  readonly context: CounterContext
  readonly request: FaceRequest
  readonly clerk: Clerk
}
type Typed = Pick<Entry, 'residentId' | 'input' | 'papers'> & Partial<Pick<Entry, 'representative'>>
type Trouble = { readonly problems?: readonly FieldProblem[]; readonly refusal?: Refusal }

const papers: readonly Paper[] = registerEntry.papers.other_municipality

export function showNewPerson(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const residentId = `r-${context.office.newId()}`
  return entryPage({ context, request, clerk }, { residentId, input: {}, papers: [] })
}

export async function takeNewPerson(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const setting = { context, request, clerk }
  const { locale, form } = request
  const { input, problems: found } = typedInput(request, registerEntry)
  const { representative = { name: '' } } = representativeIn(form, 'proxy')
  const ticked = request.formList('papers')
  const typed = {
    residentId: /^r-[0-9a-f-]{36}$/.exec(form.id ?? '')?.[0] ?? `r-${context.office.newId()}`,
    input,
    representative,
    papers: papers.filter((paper) => ticked.includes(paper)),
  }
  const read = readInput(registerEntry, input)
  const errors = read.ok ? [] : read.errors
  const fields: Readonly<Record<string, Parameters<typeof problemOf>[2]>> = registerEntry.fields
  const more = errors.map((error) => problemOf(locale, error, fields[error.field]))
  const named = new Set(found.map(({ name }) => name))
  const problems = [...found, ...more.filter(({ name }) => !named.has(name))]
  if (problems.length > 0) return entryPage(setting, typed, { problems })
  const { office, neighbours } = context
  const by = { staffId: clerk.staff.staffId, place: clerk.place }
  const entered = await enterPerson(office, neighbours, { ...typed, ...by })
  if (entered.result === 'refused') return entryPage(setting, typed, { refusal: entered.refusal })
  return seeOther(counter.routes.person.href({ id: typed.residentId }))
}

async function entryPage(
  setting: Setting,
  typed: Typed,
  trouble: Trouble = {},
): Promise<FaceReply> {
  const { context, request, clerk } = setting
  const { locale } = request
  const { refusal, problems = [] } = trouble
  return counterPage({
    context,
    request,
    clerk,
    status: refusal || problems.length > 0 ? 422 : 200,
    here: counter.routes.newPerson.href(),
    title: textsOf(counterTexts, locale).plain('newPersonTitle'),
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: <EntryForm {...{ setting, typed, trouble }} />,
  })
}

type EntryProps = {
  readonly setting: Setting
  readonly typed: Typed
  readonly trouble: Trouble
}

function EntryForm({ setting, typed, trouble }: EntryProps) {
  const { context, request } = setting
  const { locale } = request
  const { t } = textsOf(counterTexts, locale)
  const placeName = placeNames(context.office.world.town, locale)
  const { refusal } = trouble
  const problems = problemsOf(setting, trouble)
  const errorOf = (name: string) => {
    const problem = problems.find((each) => each.name === name)
    return problem ? { error: problem.message } : {}
  }
  return (
    <section class="panel case" aria-labelledby="entry-title">
      <h1 id="entry-title">{t('newPersonTitle')}</h1>
      <p class="quiet">{t('newPersonAbout')}</p>
      <ErrorSummary errors={problems} />
      {refusal && <RefusalNotice {...{ refusal, placeName }} />}
      <Form action={counter.routes.enterPerson.href()} class="stack">
        <input type="hidden" name="id" value={typed.residentId} />
        {Object.entries(registerEntry.fields).map(([name, field]) => (
          <OneField key={name} {...{ locale, name, field, draft: typed, errorOf }} />
        ))}
        <InPlaceOfHolder {...{ locale, procedure: {}, draft: typed, errorOf }} />
        <CheckboxList
          name="papers"
          label={t('papersLabel')}
          support={textsOf(papersTexts, locale).t('listTitle')}
          options={papers.map((paper) => ({ value: paper, label: nameOfPaper(locale, paper) }))}
          values={typed.papers}
          {...errorOf('papers')}
        />
        <div class="actions" data-next-step>
          <Button icon="check">{t('newPersonEnter')}</Button>
        </div>
      </Form>
      <Cite rules={registerEntry.cites} />
    </section>
  )
}

/** A refusal is also said beside the control it belongs to. */
function problemsOf(
  { context, request: { locale } }: Setting,
  { problems = [], refusal }: Trouble,
): readonly FieldProblem[] {
  const name = refusal && controlOf(refusal)
  if (!refusal || name === undefined) return problems
  const words = refusalWords(locale, refusal, placeNames(context.office.world.town, locale))
  return [...problems, { name, message: words.plain }]
}
