// A refusal in the reader's words: what happened, what to do, the values it carries, its source.
//
// Codes and details are wire values; here they become sentences, days and names. Places are
// named by the town, so the caller gives a function for them. A code without a text (a test
// keeps that from happening) is still said plainly, never shown as a blank page.

import type { ComponentChild } from 'preact'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { dayOf, parseDay, parseMoment, timeOf } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { Cite } from './cite.tsx'
import { formatDay, formatTime } from './format/format.ts'
import { DescriptionList } from './lists.tsx'
import { NotificationBanner } from './notices.tsx'
import { useLocale } from './reader-locale.ts'
import { fieldsTexts } from './texts/fields.ts'
import type { RefusalDetailsKey } from './texts/refusal-details.ts'
import { textsOf, type Catalogue, type MessageValues } from './texts/message.ts'
import { optionsTexts } from './texts/options.ts'
import { papersTexts } from './texts/papers.ts'
import { proceduresTexts } from './texts/procedures.ts'
import { refusalDetailsTexts } from './texts/refusal-details.ts'
import { refusalsTexts } from './texts/refusals.ts'
import { statesTexts } from './texts/states.ts'

export type PlaceName = (locationId: string) => string | undefined

export type RefusalWords = {
  readonly title: ComponentChild
  readonly advice: ComponentChild
  /** Both in one line without readings, for alerts, JSON and the command line. */
  readonly plain: string
  readonly details: readonly { readonly term: ComponentChild; readonly value: string }[]
}

/** What a refusal says, in one locale. */
export function refusalWords(
  locale: Locale,
  refusal: Refusal,
  placeName?: PlaceName,
): RefusalWords {
  const values = shownValues(locale, refusal, placeName)
  const details = detailsOf(locale, values)
  const { t, plain } = textsOf(refusalsTexts as Catalogue<string>, locale)
  if (!has(refusalsTexts, refusal.code)) {
    const title = t('channel-not-allowed')
    return { title, advice: refusal.code, plain: plain('channel-not-allowed'), details }
  }
  const given = { pin: '', triesLeft: 0, ...values }
  return {
    title: t(refusal.code, given),
    advice: t(`${refusal.code}.do`, given),
    plain: [plain(refusal.code, given), plain(`${refusal.code}.do`, given)].join(space(locale)),
    details,
  }
}

/** Sentences stand apart where the script has spaces. */
function space(locale: Locale): string {
  return locale === 'en' || locale === 'ko' || locale === 'ja-easy' ? ' ' : ''
}

export type RefusalNoticeProps = {
  readonly refusal: Refusal
  readonly placeName?: PlaceName
  /** A refusal that waiting or a correction cures is a warning, not an error. */
  readonly kind?: 'error' | 'warning'
}

/** The refusal as a banner with its details and its source. */
export function RefusalNotice({ refusal, placeName, kind = 'error' }: RefusalNoticeProps) {
  const words = refusalWords(useLocale(), refusal, placeName)
  return (
    <NotificationBanner kind={kind} title={words.title}>
      <p>{words.advice}</p>
      {words.details.length > 0 && <DescriptionList items={words.details} />}
      <Cite rules={[refusal.cite]} />
    </NotificationBanner>
  )
}

/** Name of a procedure; one without a text is named by its wire code. */
export function procedureName(locale: Locale, id: string): ComponentChild {
  return has(proceduresTexts, id) ? textsOf(proceduresTexts, locale).t(id) : id
}

function has<K extends string>(catalogue: Catalogue<K>, key: string): key is K {
  return Object.hasOwn(catalogue.ja, key)
}

function shownValues(locale: Locale, refusal: Refusal, placeName?: PlaceName): MessageValues {
  const given = { ...refusal.detail, ...(refusal.next && { next: refusal.next }) }
  const shown = Object.entries(given).map(
    ([name, value]) => [name, shownValue({ locale, name, value }, placeName)] as const,
  )
  return Object.fromEntries(shown)
}

type Detail = { readonly locale: Locale; readonly name: string; readonly value: string | number }

function shownValue({ locale, name, value }: Detail, placeName?: PlaceName): string | number {
  if (typeof value === 'number') return value
  const moment = parseMoment(value)
  if (moment) {
    const weekday = formatDay(locale, dayOf(moment), { weekday: true })
    return `${weekday} ${formatTime(locale, timeOf(moment))}`
  }
  if (/^\d{2}:\d{2}$/.test(value)) return formatTime(locale, value)
  const date = parseDay(value)
  if (date) return formatDay(locale, date, { weekday: true })
  return value
    .split(',')
    .map((code) => nameOf(locale, name, code) ?? placeName?.(code) ?? code)
    .join(locale === 'en' ? ', ' : '、')
}

function nameOf(locale: Locale, detail: string, code: string): string | undefined {
  switch (detail) {
    case 'pin':
      return named(statesTexts, locale, `${code}Pin`)
    case 'certificate':
      return named(statesTexts, locale, `${code}Certificate`)
    case 'papers':
      return named(papersTexts, locale, code)
    case 'field':
      return named(fieldsTexts, locale, code)
    case 'next':
      return named(proceduresTexts, locale, code)
    default:
      return named(optionsTexts, locale, code)
  }
}

function named<K extends string>(
  catalogue: Catalogue<K>,
  locale: Locale,
  key: string,
): string | undefined {
  return has(catalogue, key)
    ? textsOf(catalogue as Catalogue<string>, locale).plain(key)
    : undefined
}

/** The values worth a line of their own, in the order of the labels. */
function detailsOf(locale: Locale, values: MessageValues): RefusalWords['details'] {
  const { t } = textsOf(refusalDetailsTexts, locale)
  const labels = Object.keys(refusalDetailsTexts.ja) as RefusalDetailsKey[]
  return labels
    .filter((label) => values[label] !== undefined)
    .map((label) => ({ term: t(label), value: String(values[label]) }))
}
