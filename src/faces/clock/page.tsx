// The clock's page: the virtual moment, what was just done, buttons to move on, what is coming.

import type { FactType } from '../../core/facts.ts'
import { dayOf, daysBetween, momentAt, yearOf } from '../../core/kernel/day.ts'
import type { Day, Moment } from '../../core/kernel/day.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { DateField } from '../shared/choices.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { formatDay, formatMoment } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Icon } from '../shared/icons.tsx'
import { EmptyState, ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { procedureName } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { clock } from './addresses.ts'
import type { DueKind } from './due-words.ts'
import { steps, type MoveProblem } from './move.ts'
import { clockTexts } from './texts/clock.ts'

/** A day on which something falls due, with the people it is about. */
export type ComingDay = {
  readonly day: Day
  readonly people: readonly { readonly name: string; readonly kinds: readonly DueKind[] }[]
}

export type DoneAct = {
  readonly on: Day
  readonly name: string
  readonly procedure: ProcedureId
  readonly facts: readonly FactType[]
}

/** What one move of the clock did. */
export type ClockMoved = {
  readonly done: readonly DoneAct[]
  readonly count: number
  readonly back: boolean
}

type ClockView = {
  readonly now: Moment
  /** The last day that the calendar of holidays knows. */
  readonly until: Day
  readonly coming: readonly ComingDay[]
  readonly typed: Readonly<Record<string, string>>
  readonly moved?: ClockMoved
  readonly problem?: MoveProblem
}

export function clockPage(locale: Locale, view: ClockView): FaceReply {
  const { plain } = textsOf(clockTexts, locale)
  return clock.page({
    locale,
    title: plain('title'),
    status: view.problem ? 422 : 200,
    body: (
      <div class="clock stack">
        <Now {...view} />
        {view.moved && <Moved {...view.moved} />}
        <Bar {...view} />
        <MoveForm {...view} />
        <Coming {...view} />
      </div>
    ),
  })
}

function Now({ now }: ClockView) {
  const { t, locale } = useTexts(clockTexts)
  return (
    <header class="clock__now">
      <h1>{t('title')}</h1>
      <p class="clock__moment">
        <time dateTime={now}>{formatMoment(locale, now)}</time>
      </p>
      <p class="quiet">{t('explain')}</p>
    </header>
  )
}

function Moved({ done, count, back }: ClockMoved) {
  const { t, locale } = useTexts(clockTexts)
  const more = count - done.length
  if (back) return <NotificationBanner kind="info" title={t('movedBack')} />
  if (count === 0) return <NotificationBanner kind="info" title={t('movedNothing')} />
  return (
    <NotificationBanner kind="success" title={t('movedTitle', { count })}>
      <ol class="clock__done">
        {done.map((act, index) => (
          <li key={index}>
            <time dateTime={act.on}>{formatDay(locale, act.on)}</time>
            <span lang="ja">{act.name}</span>
            <span>{procedureName(locale, act.procedure)}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('movedMore', { count: more })}</p>}
    </NotificationBanner>
  )
}

const barYears = 6

/** Six years ahead; each mark is a day on which something happens by itself. */
function Bar({ now, coming }: ClockView) {
  const { plain } = useTexts(clockTexts)
  const today = dayOf(now)
  const width = 1200
  const at = (day: Day) => (Math.max(0, daysBetween(today, day)) / (barYears * 366)) * width
  const years = Array.from({ length: barYears + 1 }, (_, index) => yearOf(today) + 1 + index)
  return (
    <svg
      class="clock-bar"
      viewBox={`-10 0 ${width + 20} 84`}
      role="img"
      aria-label={plain('barLabel', { count: coming.length })}
    >
      <path class="clock-bar__line" d={`M0 44H${width}`} />
      {years.map((year) => {
        const x = at(`${year}-01-01` as Day)
        return x > width ? null : (
          <g key={year}>
            <path class="clock-bar__year" d={`M${x} 32v24`} />
            <text class="clock-bar__text" x={x + 4} y="78">
              {year}
            </text>
          </g>
        )
      })}
      {coming.map(({ day, people }) => (
        <circle
          key={day}
          class="clock-bar__mark"
          cx={at(day)}
          cy="44"
          r={Math.min(12, 5 + people.length)}
        />
      ))}
      <path class="clock-bar__now" d="M0 8l-8 -8h16z" transform="translate(0 26)" />
    </svg>
  )
}

function MoveForm({ now, coming, typed, problem, until }: ClockView) {
  const { t, locale } = useTexts(clockTexts)
  const name = problem === 'time_unreadable' ? 'time' : 'day'
  const values = { until: formatDay(locale, until) }
  const wrong = problem ? [{ name, message: t(`problem_${problem}`, values) }] : []
  const { errors, field } = besideFields(wrong, typed)
  const next = coming.find(({ day }) => day > dayOf(now))
  return (
    <section class="panel" aria-labelledby="move-title">
      <h2 id="move-title">{t('moveTitle')}</h2>
      <ErrorSummary errors={errors} />
      <Form action={clock.entry} class="actions">
        {steps.map((step) => (
          <Button key={step} kind="secondary" name="step" value={step}>
            {t(`step_${step}`)}
          </Button>
        ))}
        {next && (
          <Button name="to" value={momentAt(next.day, '09:00')} icon="arrow">
            {t('toNext', { day: formatDay(locale, next.day) })}
          </Button>
        )}
      </Form>
      <Form action={clock.entry} class="clock__custom">
        <DateField {...field('day')} label={t('day')} />
        <Field {...field('time')} label={t('time')} support={t('timeSupport')} width="short" />
        <Button kind="secondary">{t('goThere')}</Button>
      </Form>
    </section>
  )
}

const shownComing = 24

function Coming({ coming }: ClockView) {
  const { t, plain, locale } = useTexts(clockTexts)
  if (coming.length === 0) return <EmptyState title={t('comingNothing')} />
  return (
    <section class="panel" aria-labelledby="coming-title">
      <h2 id="coming-title">{t('comingTitle')}</h2>
      <ol class="clock__coming">
        {coming.slice(0, shownComing).map(({ day, people }) => (
          <li key={day}>
            <Icon name="calendar" />
            <time dateTime={day}>{formatDay(locale, day)}</time>
            <ul class="clock__people">
              {people.map(({ name, kinds }) => (
                <li key={name}>
                  <span lang="ja">{name}</span>
                  <span class="quiet">
                    {formatList(
                      locale,
                      kinds.map((kind) => plain(`due_${kind}`)),
                    )}
                  </span>
                </li>
              ))}
            </ul>
            <Form action={clock.entry}>
              <input type="hidden" name="to" value={momentAt(day, '09:00')} />
              <Button kind="quiet">{t('toThisDay')}</Button>
            </Form>
          </li>
        ))}
      </ol>
    </section>
  )
}
