// A refusal in the reader's words: what happened, what to do, the values it carries, its source.
//
// Codes and details are wire values; here they become sentences, days and names. Places are
// named by the town, so the caller gives a function for them. Each value is shown by the kind
// it has in the register of refusals; a code without a text does not compile.

import type { ComponentChild } from 'preact'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'
import { type DetailName } from '../../core/refusal/detail.ts'
import { detailsOf, type NamedDetail } from '../../core/refusal/details-of.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { Cite } from './cite.tsx'
import { formatDay, formatMoment, formatTime } from './format/format.ts'
import { formatList } from './format/list.ts'
import { DescriptionList } from './lists.tsx'
import { NotificationBanner } from './notices.tsx'
import { useLocale } from './reader-locale.ts'
import { fieldsTexts } from './texts/fields.ts'
import { holds, keysOf, textsOf } from './texts/message.ts'
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
  const { t, plain } = textsOf(refusalsTexts, locale)
  const doing = `${refusal.code}.do` as const
  return {
    title: t(refusal.code, values),
    advice: t(doing, values),
    plain: [plain(refusal.code, values), plain(doing, values)].join(space(locale)),
    details: labelled(locale, values),
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

/** Name of a procedure in the reader's words. */
export function procedureName(locale: Locale, id: ProcedureId): ComponentChild {
  return textsOf(proceduresTexts, locale).t(id)
}

type ShownName = DetailName | 'next'
type ShownValues = Readonly<Partial<Record<ShownName, string | number>>>

function shownValues(locale: Locale, refusal: Refusal, placeName?: PlaceName): ShownValues {
  const shown = detailsOf(refusal).flatMap((detail) => {
    const value = shownValue(locale, detail, placeName)
    return value === undefined ? [] : [[detail.name, value] as const]
  })
  const { next } = refusal
  const helps = next && { next: textsOf(proceduresTexts, locale).plain(next) }
  return { ...Object.fromEntries(shown), ...helps }
}

/** A value in words; undefined for what only a program makes something of. */
function shownValue(
  locale: Locale,
  detail: NamedDetail,
  placeName?: PlaceName,
): string | number | undefined {
  const { plain } = textsOf(optionsTexts, locale)
  switch (detail.kind) {
    case 'count':
      return detail.value
    case 'day':
      return formatDay(locale, detail.value, { weekday: true })
    case 'moment':
      return formatMoment(locale, detail.value)
    case 'time':
      return formatTime(locale, detail.value)
    case 'place':
      return placeName?.(detail.value) ?? detail.value
    case 'pin':
      return textsOf(statesTexts, locale).plain(`${detail.value}Pin`)
    case 'certificate':
      return textsOf(statesTexts, locale).plain(`${detail.value}Certificate`)
    case 'papers':
      return listed(
        locale,
        detail.value.map((each) => textsOf(papersTexts, locale).plain(each)),
      )
    case 'applicants':
    case 'channels':
      return listed(
        locale,
        detail.value.map((each) => plain(each)),
      )
    case 'reissue_reason':
      return plain(detail.value)
    case 'field':
      return holds(fieldsTexts, detail.value)
        ? textsOf(fieldsTexts, locale).plain(detail.value)
        : detail.value
    case 'applicant':
    case 'channel':
    case 'card_state':
    case 'day_of_year':
    case 'field_kind':
      return undefined
  }
}

function listed(locale: Locale, names: readonly string[]): string {
  return formatList(locale, names)
}

/** The values worth a line of their own, in the order of the labels. */
function labelled(locale: Locale, values: ShownValues): RefusalWords['details'] {
  const { t } = textsOf(refusalDetailsTexts, locale)
  const shown: Readonly<Record<string, string | number>> = values
  return keysOf(refusalDetailsTexts).flatMap((label) => {
    const value = shown[label]
    return value === undefined ? [] : [{ term: t(label), value: String(value) }]
  })
}
