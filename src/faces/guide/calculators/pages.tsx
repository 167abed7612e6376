// The calculators' pages: a list, and for each its form with the result under it.

import { dayOf } from '../../../core/kernel/day.ts'
import { calendarCovers } from '../../../core/rules/calendar.ts'
import type { FaceReply, FaceRequest } from '../../../shell/ports/web.ts'
import { ChoiceGroup, DateField, dateProblemText, SelectField } from '../../shared/choices.tsx'
import { Cite } from '../../shared/cite.tsx'
import { Button, Field, Form } from '../../shared/controls.tsx'
import { formatDay } from '../../shared/format/format.ts'
import { DescriptionList, Links } from '../../shared/lists.tsx'
import { ErrorSummary, type FieldError } from '../../shared/notices.tsx'
import { commonTexts } from '../../shared/texts/common.ts'
import { textsOf } from '../../shared/texts/message.ts'
import { guide } from '../addresses.ts'
import { AsOf } from '../answer-parts.tsx'
import { guidePage, headed } from '../guide-page.tsx'
import type { GuideContext } from '../guide-world.ts'
import { pagesTexts } from '../texts/pages.ts'
import { toolsTexts } from '../texts/tools.ts'
import { catalogueValues, easy } from '../words.ts'
import type { Calculator, CalculatorField, CalculatorGiven } from './calculator.ts'
import { dateCalculators } from './dates.ts'
import { hourCalculators } from './hours.tsx'
import { readInputs, type ReadForm } from './read-inputs.ts'

export const calculators: readonly Calculator[] = [...dateCalculators, ...hourCalculators]

export function calculatorsPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const { t } = textsOf(toolsTexts, locale)
  const pages = textsOf(pagesTexts, locale)
  const values = catalogueValues(locale, context)
  const to = calculators.map(
    ({ id }) =>
      [guide.routes.calculator.href({ calculator: id }), t(`calc_${id}`, values)] as const,
  )
  return guidePage(context, request, {
    ...headed(pages, 'calculatorsTitle'),
    body: (
      <>
        <p class="quiet">{pages.t('nothingKept')}</p>
        <Links class="guide-choices" to={to} />
      </>
    ),
  })
}

export function calculatorPage(context: GuideContext, request: FaceRequest): FaceReply | undefined {
  const { locale, params } = request
  const calculator = calculators.find(({ id }) => id === params['calculator'])
  if (!calculator) return undefined
  const given = { context, locale }
  const fields = calculator.fields(given)
  const submitted = request.query.has('go')
  const read = readInputs(fields, request.query, context)
  const errors = submitted ? errorsOf(read, given) : []
  const words = textsOf(toolsTexts, locale)
  const now = context.now()
  return guidePage(context, request, {
    ...headed(words, `calc_${calculator.id}`, catalogueValues(locale, context)),
    body: (
      <>
        <ErrorSummary errors={errors} />
        {submitted && errors.length === 0 && <ResultView {...{ calculator, read, given }} />}
        <Form
          action={guide.routes.calculator.href({ calculator: calculator.id })}
          method="get"
          class="panel"
        >
          {fields.map((field) => (
            <FieldView key={field.name} {...{ field, given, errors, query: request.query }} />
          ))}
          <Button name="go" value="1">
            {words.t('calcButton')}
          </Button>
        </Form>
        {calendarCovers(context.calendar, dayOf(now)) && <AsOf now={now} />}
      </>
    ),
  })
}

type ResultProps = {
  readonly calculator: Calculator
  readonly read: ReadForm
  readonly given: CalculatorGiven
}

function ResultView({ calculator, read, given }: ResultProps) {
  const { t } = textsOf(toolsTexts, given.locale)
  const result = calculator.work(read.inputs, given)
  const items = (result.lines ?? []).map(({ label, value }) => ({ term: label, value }))
  return (
    <section class="panel panel--surface" aria-live="polite">
      <h2>{t('resultTitle')}</h2>
      {result.sentences?.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {items.length > 0 && <DescriptionList items={items} />}
      {result.extra}
      <Cite rules={[...new Set(result.cites)]} />
    </section>
  )
}

type FieldProps = {
  readonly field: CalculatorField
  readonly given: CalculatorGiven
  readonly errors: readonly FieldError[]
  readonly query: URLSearchParams
}

function FieldView({ field, given, errors, query }: FieldProps) {
  const { t } = textsOf(toolsTexts, given.locale)
  const label = t(field.label, catalogueValues(given.locale, given.context))
  const error = errors.find(({ name }) => name === field.name)?.message
  const value = query.get(field.name) ?? ''
  const frame = { name: field.name, label, error, value }
  switch (field.kind) {
    case 'day':
      return <DateField {...frame} {...(field.optional ? { optional: true } : {})} />
    case 'time':
      return <Field {...frame} width="short" optional />
    case 'choice': {
      const chosen = value === '' ? (field.options[0]?.value ?? '') : value
      const Control = field.options.length > 6 ? SelectField : ChoiceGroup
      return <Control {...frame} options={field.options} value={chosen} />
    }
  }
}

function errorsOf(read: ReadForm, { context, locale }: CalculatorGiven): readonly FieldError[] {
  const common = textsOf(commonTexts, locale)
  const { t } = textsOf(toolsTexts, locale)
  return read.problems.map(({ name, problem }) => {
    if (problem === 'time') return { name, message: t('timeUnreadable') }
    if (problem !== 'calendar') return { name, message: common.t(dateProblemText(problem)) }
    const { from, to } = context.calendar
    const span = { from: formatDay(locale, from), to: formatDay(locale, to) }
    const values = { from: easy(locale, span.from), to: easy(locale, span.to) }
    return { name, message: t('outOfCalendar', values) }
  })
}
