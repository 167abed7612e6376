// What was answered so far, each with a link that asks it again.

import type { EventId } from '../../core/guide/navigate/event-id.ts'
import type { QuestionId } from '../../core/guide/navigate/questions.ts'
import { parseDay } from '../../core/kernel/day.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import { formatDay } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import { optionKey, questionKey } from './event-words.ts'
import type { GuideContext } from './guide-world.ts'
import { eventsTexts } from './texts/events.ts'
import { pagesTexts } from './texts/pages.ts'
import { catalogueValues, easy } from './words.ts'

export type AnswersSoFarProps = {
  readonly event: EventId
  readonly answered: readonly QuestionId[]
  readonly request: FaceRequest
  readonly context: GuideContext
}

export function AnswersSoFar({ event, answered, request, context }: AnswersSoFarProps) {
  const { locale, query } = request
  const { t } = textsOf(pagesTexts, locale)
  const events = textsOf(eventsTexts, locale)
  const values = catalogueValues(locale, context)
  const items = answered.map((id, index) => ({
    term: events.t(questionKey(id), values),
    value: (
      <>
        <AnswerValue {...{ id, request, context }} />{' '}
        <a href={askAgain(event, answered.slice(0, index), query)}>
          {t('toldChange')}
          <span class="visually-hidden"> {events.t(questionKey(id), values)}</span>
        </a>
      </>
    ),
  }))
  return (
    <section class="guide-told">
      {items.length > 0 && <h2>{t('changeAnswers')}</h2>}
      {items.length > 0 && <DescriptionList items={items} />}
      <p>
        <a href={guide.entry}>{t('startOver')}</a>
      </p>
    </section>
  )
}

function AnswerValue({
  id,
  request,
  context: world,
}: Pick<AnswersSoFarProps, 'request' | 'context'> & { id: QuestionId }) {
  const { locale, query } = request
  const answer = query.get(id) ?? ''
  const date = parseDay(answer)
  if (date !== undefined) return <>{ruby(easy(locale, formatDay(locale, date)))}</>
  if (answer === 'skip') return <>{textsOf(pagesTexts, locale).t('skipped')}</>
  const values = catalogueValues(locale, world)
  return <>{textsOf(eventsTexts, locale).t(optionKey(id, answer), values)}</>
}

function askAgain(event: string, before: readonly string[], query: URLSearchParams): string {
  const answers = new URLSearchParams(before.map((each) => [each, query.get(each) ?? '']))
  return guide.routes.ask.href({ event }, Object.fromEntries(answers))
}
