// Tables that the town's own data fill: places, hours by day, which window does what, lines.

import { isLineOpen, linesOf } from '../../core/phone-line/line-hours.ts'
import type { Moment } from '../../core/kernel/day.ts'
import { locationKinds, type WeeklyHours } from '../../core/rules/town.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatTimeRange, weekdayNames } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Section, TableSection } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import type { BodyProps } from './body.tsx'
import { FaxForms } from './fax-page.tsx'
import type { GuideEdition } from './guide-world.ts'
import { lineName, LinesTable } from './lines-table.tsx'
import { answersTexts } from './texts/answers.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { easy, ordinal, placeName, rowName } from './words.ts'

/** What a section shows beside its words. */
export function SectionTables({ id, now, ...props }: BodyProps & { id: string; now: Moment }) {
  switch (id) {
    case 'windows':
      return (
        <>
          <LocationTable {...props} />
          <HoursTable {...props} />
          <ProcedureTable {...props} />
        </>
      )
    case 'fax':
      return <FaxForms />
    case 'contacts':
    case 'fraud':
    case 'loss':
      return <AllLines {...props} now={now} />
    default:
      return null
  }
}

function LocationTable({ locale, edition }: BodyProps) {
  const { t } = textsOf(pagesTexts, locale)
  const english = locale === 'en'
  const rows = edition.town.locations.map((location) => [
    ruby(placeName(location.id, locale, edition)),
    location.address ? (
      <span key="address" lang={english ? 'en' : 'ja'}>
        {english ? location.address.en : location.address.ja}{' '}
        {english ? location.floor?.en : location.floor?.ja}
      </span>
    ) : (
      textsOf(answersTexts, locale).t('fee_not_stated')
    ),
  ])
  const head = [t('placeHead'), t('addressHead')]
  return <TableSection title={t('locationTable')} {...{ head, rows }} />
}

function HoursTable({ locale, edition }: BodyProps) {
  const { t } = textsOf(pagesTexts, locale)
  const head = [t('dayHead'), t('hoursHead'), t('placeHead')]
  const rows = hoursRows(locale, edition).map((row) => row.map((cell) => ruby(cell)))
  return <TableSection title={t('hoursTable')} {...{ head, rows }} />
}

/** Day, hours, places: words with readings, for the page and for the booklet. */
export function hoursRows(locale: Locale, edition: GuideEdition): readonly string[][] {
  return edition.town.hours.weekly.map((hours) => [
    easy(locale, daysText(hours, locale)),
    easy(locale, formatTimeRange(locale, hours.opens, hours.closes)),
    hours.at === 'all'
      ? written(locale, 'allPlaces')
      : formatList(
          locale,
          hours.at.map((id) => placeName(id, locale, edition)),
        ),
  ])
}

function daysText({ weekdays, weeksOfMonth }: WeeklyHours, locale: Locale): string {
  const name = (weekday: number) => weekdayNames[locale][weekday] ?? ''
  const dash = locale === 'en' ? '–' : '～'
  const [first = 0] = weekdays
  const last = weekdays.at(-1) ?? first
  const isRun = weekdays.length > 2 && weekdays.every((day, at) => day === first + at)
  const days = isRun ? `${name(first)}${dash}${name(last)}` : weekdays.map(name).join('・')
  if (!weeksOfMonth) return isRun ? days : written(locale, 'everyWeek', { weekdays: days })
  return written(locale, 'someWeeks', { weeks: weeksText(locale, weeksOfMonth), weekdays: days })
}

type PagesKey = keyof (typeof pagesTexts)['ja']

/** A text with its readings, for cells that are also printed. */
function written(locale: Locale, key: PagesKey, values: Record<string, string> = {}): string {
  return pagesTexts[locale][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

function ProcedureTable({ locale, edition }: BodyProps) {
  const { t } = textsOf(pagesTexts, locale)
  const kinds = locationKinds.filter((kind) =>
    edition.town.locations.some((location) => location.kind === kind),
  )
  const rows = Object.entries(edition.town.procedures).map(([id, row]) => [
    rowName(id, { locale, edition }),
    ...kinds.map((kind) => t(`accepts_${row.at[kind].accepts}`)),
  ])
  const head = [t('procedureHead'), ...kinds.map((kind) => t(`kind_${kind}`))]
  return <TableSection title={t('procedureTable')} {...{ head, rows }} />
}

function AllLines({ locale, edition, now }: BodyProps & { readonly now: Moment }) {
  const { t } = textsOf(pagesTexts, locale)
  const lines = linesOf(edition).map((line) => ({
    line,
    open: isLineOpen(line, { purpose: 'question', at: now }, edition).value,
  }))
  const faxes = lines.filter(({ line }) => line.kind === 'fax')
  return (
    <Section title={t('linesTable')}>
      <LinesTable locale={locale} edition={edition} lines={lines} all />
      {faxes.map(({ line }) => (
        <p key={line.number} class="measure">
          {ruby(lineName(line, locale, edition))}
          <span class="guide-number"> {line.number} </span>
          <a href={guide.routes.fax.href()}>{textsOf(toolsTexts, locale).t('faxTitle')}</a>
        </p>
      ))}
    </Section>
  )
}

const koreanWeeks = ['첫째', '둘째', '셋째', '넷째', '다섯째']

/** 第2・第4, 2nd and 4th, 둘째·넷째, 第2、第4: which weeks of a month. */
function weeksText(locale: Locale, weeks: readonly number[]): string {
  switch (locale) {
    case 'en':
      return weeks.map(ordinal).join(' and ')
    case 'ko':
      return weeks.map((week) => koreanWeeks[week - 1] ?? String(week)).join('·')
    case 'ja-easy':
      return weeks.map((week) => `第《だい》${week}`).join('・')
    case 'ja':
      return weeks.map((week) => `第${week}`).join('・')
    default:
      return formatList(
        locale,
        weeks.map((week) => `第${week}`),
      )
  }
}
