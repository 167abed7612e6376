// Parts of an answer: places with their next opening, papers to tick off, dates, people, fee.

import type { ComponentChild } from 'preact'
import { formatList } from '../shared/format/list.ts'
import { dayOf, timeOf, type Day, type Moment } from '../../core/kernel/day.ts'
import type { Answer, AnswerPlace, Closed } from '../../core/guide/navigate/answer.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay, formatDaysLeft, formatMoment, formatTime } from '../shared/format/format.ts'
import { formatTimeRange, formatYen } from '../shared/format/format.ts'
import { Icon } from '../shared/icons.tsx'
import { DescriptionList, Section, TableSection } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import type { BodyProps } from './body.tsx'
import { answersTexts } from './texts/answers.ts'
import { pagesTexts } from './texts/pages.ts'
import { catalogueValues, dayText, easy, placeName, yearlySpan } from './words.ts'

export type AnswerProps = BodyProps & { readonly answer: Answer }

export function Places({ locale, edition, answer, now }: AnswerProps & { readonly now: Moment }) {
  const { t } = textsOf(pagesTexts, locale)
  const { places, onlyWithMove, onlyWithSupport } = answer
  const rows = places.map((place) => [
    ruby(placeName(place.location, locale, edition)),
    <PlaceNow key="now" {...{ place, now }} />,
  ])
  const named = (ids: readonly string[]) => ({
    places: formatList(
      locale,
      ids.map((id) => placeName(id, locale, edition)),
    ),
  })
  return (
    <TableSection
      title={t('whereTitle')}
      head={[t('placeHead'), t('nowHead')]}
      rows={rows}
      empty={<p>{t('nowhere')}</p>}
    >
      {onlyWithMove.length > 0 && (
        <p class="measure quiet">{t('onlyWithMove', named(onlyWithMove))}</p>
      )}
      {onlyWithSupport.length > 0 && (
        <p class="measure quiet">{t('onlyWithSupport', named(onlyWithSupport))}</p>
      )}
      <Address {...{ locale, edition, answer }} />
    </TableSection>
  )
}

type PlaceNowProps = { readonly place: AnswerPlace; readonly now: Moment }

/** Open until when; or closed why, and when it opens in time or too late. */
function PlaceNow({ place, now }: PlaceNowProps) {
  const { t, locale } = useTexts(pagesTexts)
  const { closed, closesAt, tooLate } = place
  const time = closesAt === null ? undefined : easy(locale, formatTime(locale, closesAt))
  return (
    <>
      <OpenMark open={place.openNow} />
      {time !== undefined && <span class="guide-next">{t('openUntil', { time })}</span>}
      {closed && <span class="guide-next">{closedText(closed, locale)}</span>}
      {closed && (
        <span class="guide-next">
          {t('nextHead')}: {nextText(place, locale, now)}
          {tooLate && <strong> ({t('tooLate')})</strong>}
        </span>
      )}
    </>
  )
}

export function closedText(closed: Closed, locale: Locale): ComponentChild {
  const { t } = textsOf(pagesTexts, locale)
  switch (closed.why) {
    case 'not_yet':
      return t('closed_not_yet', { day: easy(locale, formatDay(locale, closed.day)) })
    case 'year_end':
      return t('closed_year_end', {
        span: easy(locale, yearlySpan(closed.from, closed.to, locale)),
      })
    case 'outside_hours': {
      const hours = closed.hours.map(({ opens, closes }) => formatTimeRange(locale, opens, closes))
      return t('closed_outside_hours', { hours: easy(locale, formatList(locale, hours)) })
    }
    default:
      return t(`closed_${closed.why}`)
  }
}

/** Where the first place is, as its town writes the address. */
function Address({ edition, answer, locale }: AnswerProps) {
  const first = answer.places[0]
  const location = edition.town.locations.find(({ id }) => id === first?.location)
  if (!location?.address) return null
  const english = locale === 'en' && location.address.en !== undefined
  const [address, floor] = english
    ? [location.address.en, location.floor?.en]
    : [location.address.ja, location.floor?.ja]
  return (
    <p class="quiet" lang={english ? 'en' : 'ja'}>
      {address} {floor ?? ''}
    </p>
  )
}

export function OpenMark({ open }: { readonly open: boolean | null }) {
  const { t } = useTexts(pagesTexts)
  const icon = open === null ? 'info' : open ? 'check' : 'clock'
  const word = open === null ? 'unknownOpen' : open ? 'openNow' : 'closedNow'
  return (
    <span class={`guide-open guide-open--${open === true ? 'yes' : 'no'}`}>
      <Icon name={icon} /> <span>{t(word)}</span>
    </span>
  )
}

function nextText({ nextOpening }: AnswerPlace, locale: Locale, now: Moment): ComponentChild {
  if (nextOpening === null) return textsOf(pagesTexts, locale).t('unknownOpen')
  const date = dayOf(nextOpening)
  const left = date === dayOf(now) ? '' : ` ${formatDay(locale, date, { weekday: true })}`
  return ruby(easy(locale, `${left} ${formatTime(locale, timeOf(nextOpening))}`.trim()))
}

export function Bring({ answer }: Pick<AnswerProps, 'answer'>) {
  const { t } = useTexts(pagesTexts)
  const papers = useTexts(papersTexts)
  return (
    <Section title={t('bringTitle')}>
      {answer.bring.length === 0 && <p>{t('bringNothing')}</p>}
      <ul class="guide-bring">
        {answer.bring.map(({ paper, optional }, index) => (
          <li key={index}>
            <label>
              <input type="checkbox" class="choice__box" />{' '}
              <span>
                {papers.t(paper)}
                {optional && <span class="quiet"> ({papers.t('optionalPaper')})</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Deadlines({
  locale,
  edition,
  answer,
  today,
}: AnswerProps & { readonly today: Day }) {
  const { t, plain } = textsOf(pagesTexts, locale)
  const answers = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, edition)
  if (answer.deadlines.length === 0) return null
  const items = answer.deadlines.map(({ key, day, edge, overtaken }) => {
    const written = dayText(locale, day)
    const left = overtaken ? plain('overtaken') : easy(locale, formatDaysLeft(locale, today, day))
    return {
      term: answers.t(`deadline_${key}`, values),
      value: edge === 'until' ? t('until', { day: written, left }) : t('from', { day: written }),
    }
  })
  return (
    <Section title={t('deadlinesTitle')}>
      <DescriptionList items={items} />
    </Section>
  )
}

export function Who({ answer }: Pick<AnswerProps, 'answer'>) {
  const { t } = useTexts(pagesTexts)
  const answers = useTexts(answersTexts)
  const people = answer.whoMayCome.filter((who) => who !== 'office')
  if (people.length === 0) return null
  return (
    <Section title={t('whoTitle')}>
      <ul class="guide-people">
        {people.map((who) => (
          <li key={who}>{answers.t(`who_${who}`)}</li>
        ))}
      </ul>
      {people.length > 1 && <p class="quiet">{t('whoNote')}</p>}
    </Section>
  )
}

/** The hour for which all of this holds. */
export function AsOf({ now }: { readonly now: Moment }) {
  const { t, locale } = useTexts(pagesTexts)
  return <p class="quiet">{t('answeredAt', { at: easy(locale, formatMoment(locale, now)) })}</p>
}

export function feeText(fee: Answer['fee'], locale: Locale): ComponentChild {
  const answers = textsOf(answersTexts, locale)
  const amount = (yen: number) => ({ amount: easy(locale, formatYen(locale, yen)) })
  switch (fee.kind) {
    case 'paid':
    case 'each':
      return answers.t(`fee_${fee.kind}`, amount(fee.amountYen))
    case 'free_if_returned':
      return answers.t('fee_free_if_returned', amount(fee.otherwiseYen))
    default:
      return answers.t(`fee_${fee.kind}`)
  }
}
