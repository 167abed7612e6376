// The navigator's answer on one page: a headline that answers, then where, with what, by when.
//
// The address holds everything, so a link reproduces it; it fits one sheet when printed.

import { dayOf, type Moment } from '../../core/kernel/day.ts'
import type { Answer } from '../../core/guide/navigate/answer.ts'
import type { QuestionId } from '../../core/guide/navigate/questions.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { LinkButton } from '../shared/controls.tsx'
import { Icon } from '../shared/icons.tsx'
import { DescriptionList, Links, Section } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { useLocale } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { AsOf, Bring, Deadlines, feeText, OpenMark, Places, Who } from './answer-parts.tsx'
import type { AnswerProps } from './answer-parts.tsx'
import { PhoneLink, sectionAddress, titleView } from './body.tsx'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { eventKey } from './event-words.ts'
import { LinesTable, readersLines } from './lines-table.tsx'
import { guide } from './addresses.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { answersTexts } from './texts/answers.ts'
import { eventsTexts } from './texts/events.ts'
import { pagesTexts } from './texts/pages.ts'
import { catalogueValues } from './words.ts'
import { sectionOf } from '../../core/guide/contents.ts'

type AnswerView = { readonly answer: Answer; readonly answered: readonly QuestionId[] }

export function answerPage(
  context: GuideContext,
  request: FaceRequest,
  { answer, answered }: AnswerView,
): FaceReply {
  const { locale } = request
  const answers = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, context)
  const props = { locale, edition: context, answer }
  return guidePage(context, request, {
    title: answers.plain(`head_${answer.headline}`, values),
    body: (
      <article class="guide-answer">
        <p class="quiet">{textsOf(eventsTexts, locale).t(eventKey(answer.event), values)}</p>
        <h1>{answers.t(`head_${answer.headline}`, values)}</h1>
        {answer.warnings.map((warning) => (
          <NotificationBanner
            key={warning}
            kind="warning"
            title={answers.t(`warning_${warning}`, values)}
          >
            <CallNow answer={answer} />
          </NotificationBanner>
        ))}
        <Steps {...props} />
        {answer.places.length === 0 && <LinesNow {...props} />}
        <Places {...props} now={context.now()} />
        <Bring {...props} />
        <Facts {...props} now={context.now()} />
        {answer.places.length > 0 && <LinesNow {...props} />}
        <Cite rules={answer.cites} />
        <AsOf now={context.now()} />
        <Onward {...{ context, request, answer }} />
        <AnswersSoFar {...{ event: answer.event, answered, request, context }} />
      </article>
    ),
  })
}

function Steps({ locale, edition, answer }: AnswerProps) {
  const answers = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, edition)
  if (answer.steps.length === 0) return null
  return (
    <Section title={textsOf(pagesTexts, locale).t('whatToDo')}>
      <ol class="measure">
        {answer.steps.map((step) => (
          <li key={step}>{answers.t(`step_${step}`, values)}</li>
        ))}
      </ol>
    </Section>
  )
}

/** "Call now" is never said without the number of the line that answers best. */
function CallNow({ answer }: Pick<AnswerProps, 'answer'>) {
  const [best] = readersLines(answer.lines, useLocale())
  if (!best) return null
  return (
    <p class="guide-big-number">
      <PhoneLink number={best.line.number} /> <OpenMark open={best.open} />
    </p>
  )
}

function LinesNow({ locale, edition, answer }: AnswerProps) {
  if (answer.lines.length === 0) return null
  return (
    <Section title={textsOf(pagesTexts, locale).t('linesTitle')}>
      <LinesTable locale={locale} edition={edition} lines={answer.lines} most={3} />
    </Section>
  )
}

function Facts({ locale, edition, answer, now }: AnswerProps & { readonly now: Moment }) {
  const { t } = textsOf(pagesTexts, locale)
  const answers = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, edition)
  const stops = answers.t(`stop_${answer.stopsMeanwhile}`, values)
  const items = [
    { term: t('feeTitle'), value: feeText(answer.fee, locale) },
    { term: t('durationTitle'), value: answers.t(`duration_${answer.duration}`, values) },
    { term: t('stopsTitle'), value: stops },
    { term: t('nothingTitle'), value: answers.t(`nothing_${answer.ifNothing}`, values) },
  ]
  return (
    <>
      <Deadlines {...{ locale, edition, answer }} today={dayOf(now)} />
      <DescriptionList items={items} />
      <Who answer={answer} />
    </>
  )
}

type Whole = Pick<AnswerProps, 'answer'> & {
  readonly context: GuideContext
  readonly request: FaceRequest
}

function Onward({ context, request, answer }: Whole) {
  const { locale } = request
  const { t } = textsOf(pagesTexts, locale)
  const sections = answer.sections.flatMap((id) => {
    const section = sectionOf(context.contents, locale, id)
    return section ? [section] : []
  })
  return (
    <div class="guide-onward">
      <p class="actions">
        <button type="button" class="button button--secondary" data-print hidden>
          <Icon name="print" />
          <span>{t('printAnswer')}</span>
        </button>
        {answer.deadlines.length > 0 && (
          <LinkButton href={calendarAddress(answer, request)} kind="secondary" icon="calendar">
            {t('calendarLink')}
          </LinkButton>
        )}
      </p>
      {sections.length > 0 && <h2>{t('relatedTitle')}</h2>}
      <Links
        to={sections.map(({ id, title }) => [
          sectionAddress(id),
          titleView(title, { locale, edition: context }),
        ])}
      />
    </div>
  )
}

function calendarAddress(answer: Answer, { query, locale }: FaceRequest): string {
  const answers = new URLSearchParams(query)
  answers.set('lang', locale)
  return guide.routes.calendar.href({ event: answer.event }, Object.fromEntries(answers))
}
