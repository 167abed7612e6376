// One question of the navigator: a plain GET form; what was told before travels with it.

import type { EventId } from '../../core/guide/navigate/event-id.ts'
import type { Question, QuestionId } from '../../core/guide/navigate/questions.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { ChoiceGroup, DateField, dateProblemText } from '../shared/choices.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { readDate } from '../shared/format/parse-date.ts'
import { useCommonTexts, useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { eventKey, optionKey, questionKey } from './event-words.ts'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { eventsTexts } from './texts/events.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { catalogueValues } from './words.ts'

export type Asking = {
  readonly event: EventId
  readonly question: Question
  readonly answered: readonly QuestionId[]
  /** A typed day that could not be read. */
  readonly typed?: string
}

export function questionPage(
  context: GuideContext,
  request: FaceRequest,
  asking: Asking,
): FaceReply {
  const { locale } = request
  const events = textsOf(eventsTexts, locale)
  const { t } = textsOf(pagesTexts, locale)
  const values = catalogueValues(locale, context)
  const { event, question, answered } = asking
  return guidePage(context, request, {
    title: events.plain(questionKey(question.id), values),
    heading: events.t(eventKey(event), values),
    body: (
      <>
        <Form action={guide.routes.ask.href({ event })} method="get" class="panel">
          {answered.map((id) => (
            <input key={id} type="hidden" name={id} value={request.query.get(id) ?? ''} />
          ))}
          <input type="hidden" name="asked" value={question.id} />
          <QuestionField context={context} asking={asking} />
          <Button>{t('questionNext')}</Button>
        </Form>
        {question.kind === 'day' && (
          <p>
            <a href={skipAddress(asking, request.query)}>{t('questionSkip')}</a>
          </p>
        )}
        <AnswersSoFar {...{ event, answered, request, context }} />
      </>
    ),
  })
}

type FieldParts = { readonly context: GuideContext; readonly asking: Asking }

function QuestionField({ context, asking: { question, typed } }: FieldParts) {
  const events = useTexts(eventsTexts)
  const { locale } = events
  const values = catalogueValues(locale, context)
  const label = events.t(questionKey(question.id), values)
  const common = useCommonTexts()
  if (question.kind === 'day') {
    const reading = typed === undefined ? undefined : readDate(typed)
    const problem = reading && !reading.ok ? reading.problem : undefined
    return (
      <DateField
        name={question.id}
        label={label}
        value={typed ?? ''}
        error={problem && common.t(dateProblemText(problem))}
      />
    )
  }
  const options = question.options.map((value) => ({
    value,
    label: events.t(optionKey(question.id, value), values),
  }))
  return (
    <ChoiceGroup
      name={question.id}
      label={label}
      options={options}
      error={typed === undefined ? undefined : textsOf(toolsTexts, locale).t('fraudChoose')}
    />
  )
}

function skipAddress({ event, question, answered }: Asking, query: URLSearchParams): string {
  const answers = new URLSearchParams(answered.map((each) => [each, query.get(each) ?? '']))
  answers.set(question.id, 'skip')
  return guide.routes.ask.href({ event }, Object.fromEntries(answers))
}
