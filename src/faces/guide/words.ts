// The values of placeholders as a reader's locale writes them, and readings for easy Japanese.
//
// The same values serve the contents (`{fee.card_only}`) and the catalogues, where a name
// has an underscore for the dot (`{fee_card_only}`).

import type { ComponentChild } from 'preact'
import { nameIn } from '../../core/guide/names.ts'
import { guideValue, type GuideValue } from '../../core/guide/values.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay, formatTime, formatYen } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { everyValue, holds, textsOf, type EveryValue } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { eraYearOf } from '../shared/format/era.ts'
import { monthOf, yearOf, type Day } from '../../core/kernel/day.ts'
import type { GuideEdition } from './guide-world.ts'
import { answersTexts, type AnswersMessages } from './texts/answers.ts'

/** A value in words; readings stand in it where the locale is easy Japanese. */
export function valueText(value: GuideValue, locale: Locale, edition: GuideEdition): string {
  switch (value.kind) {
    case 'number':
      return String(value.value)
    case 'ordinal':
      return locale === 'en' ? ordinal(value.value) : String(value.value)
    case 'yen':
      return easy(locale, formatYen(locale, value.amount))
    case 'time':
      return easy(locale, formatTime(locale, value.time))
    case 'fine':
      return easy(locale, fineText(value.amount, locale))
    case 'month':
      return easy(locale, monthText(value.day, locale))
    case 'yearly_span':
      return easy(locale, yearlySpan(value.from, value.to, locale))
    case 'millimetres':
      return `${String(value.value / 10)}cm`
    case 'phone':
    case 'fax':
      return value.number
    case 'page':
      return value.url
    case 'names':
      return namesText(value.ids, locale, edition)
  }
}

/** What stands for `{key}` of the contents, or the key itself where the town has nothing. */
export function filled(key: string, locale: Locale, edition: GuideEdition): string {
  const value = guideValue(key, sourceOf(edition))
  return value ? valueText(value, locale, edition) : key
}

export function sourceOf({ rules, town, contents }: GuideEdition) {
  return { rules, town, pages: contents.pages }
}

const catalogueKeys = [
  'town',
  'place.card_window',
  'place.support_window',
  'place.record_counter',
  'phone.general',
  'phone.foreign_card',
  'fax.hearing',
  'age.sign',
  'length.sign_min',
  'length.sign_max',
  'length.digits',
  'months.renewal',
  'months.stay_extension',
  'months.reissue_from',
  'months.reissue_to',
  'business_days.stay',
  'days.portal_login',
  'days.move_in',
  'days.planned_move_out',
  'days.continued_use',
  'photo.high',
  'photo.wide',
  'time.kiosk_opens',
  'time.kiosk_closes',
]

/** Every value the catalogues may name. */
export const catalogueValues = oncePerLocale((locale: Locale, edition: GuideEdition): EveryValue =>
  everyValue(
    Object.fromEntries(
      catalogueKeys.map((key) => [key.replace('.', '_'), filled(key, locale, edition)]),
    ),
  ),
)

/** Made for each locale once, and kept as long as the edition it was made of. */
export function oncePerLocale<E extends object, T>(make: (locale: Locale, edition: E) => T) {
  const kept = new WeakMap<E, Map<Locale, T>>()
  return (locale: Locale, edition: E): T => {
    const byLocale = kept.get(edition) ?? new Map<Locale, T>()
    kept.set(edition, byLocale)
    const made = byLocale.get(locale) ?? make(locale, edition)
    byLocale.set(locale, made)
    return made
  }
}

/** The name of an edition, as its town gives it. */
export function editionTitle({ town }: Pick<GuideEdition, 'town'>, locale: Locale): string {
  const { title } = town.edition
  return title[locale] ?? title.ja
}

type RowKey = Extract<keyof AnswersMessages, `row_${string}`>

/** A row of the windows' table: in the guide's words, or as the town itself calls its own. */
export function rowName(id: string, { locale, edition }: Reader): ComponentChild {
  const key = `row_${id}`
  return isRowKey(key) ? textsOf(answersTexts, locale).t(key) : ruby(nameIn(locale, id, edition))
}

type Reader = { readonly locale: Locale; readonly edition: GuideEdition }

function isRowKey(key: string): key is RowKey {
  return key.startsWith('row_') && holds(answersTexts, key)
}

export function placeName(id: string, locale: Locale, edition: GuideEdition): string {
  return nameIn(locale, id, edition)
}

function namesText(ids: readonly string[], locale: Locale, edition: GuideEdition): string {
  const names = ids.map((id) => nameIn(locale, id, edition))
  if (locale !== 'en') return formatList(locale, names)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const readings: Readonly<Record<string, string>> = {
  日曜日: 'にちようび',
  月曜日: 'げつようび',
  火曜日: 'かようび',
  水曜日: 'すいようび',
  木曜日: 'もくようび',
  金曜日: 'きんようび',
  土曜日: 'どようび',
  令和: 'れいわ',
  平成: 'へいせい',
  昭和: 'しょうわ',
  大正: 'たいしょう',
  年: 'ねん',
  月: 'がつ',
  日: 'にち',
  万: 'まん',
  円: 'えん',
  時: 'じ',
  分: 'ふん',
}
const readable = new RegExp(Object.keys(readings).join('|'), 'g')

/** Dates and sums come without readings; an easy text needs them. */
export function easy(locale: Locale, text: string): string {
  if (locale !== 'ja-easy') return text
  return text.replace(readable, (kanji) => `｜${kanji}《${readings[kanji] ?? ''}》`)
}

const longMonths =
  'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export function yearlySpan(from: string, to: string, locale: Locale): string {
  const written = (monthAndDay: string) => {
    const [month = 0, day = 0] = monthAndDay.split('-').map(Number)
    if (locale === 'en') return `${day} ${shortMonths[month - 1] ?? ''}`
    return locale === 'ko' ? `${month}월 ${day}일` : `${month}月${day}日`
  }
  const dash = locale === 'en' ? ' to ' : locale === 'ko' ? '~' : '～'
  return `${written(from)}${dash}${written(to)}`
}

const tenThousands: Readonly<Record<Locale, string>> = {
  ja: '万円',
  'ja-easy': '万円',
  en: '',
  ko: '만 엔',
  'zh-Hans': '万日元',
  'zh-Hant': '萬日圓',
}

/** A day on which someone must come, with readings where the locale is easy Japanese. */
export function dayText(locale: Locale, day: Day): string {
  return easy(locale, formatDay(locale, day, { weekday: true }))
}

/** 300万円: as printed, wherever the language counts in ten thousands. */
function fineText(amount: number, locale: Locale): string {
  const isRound = amount % 10_000 === 0
  if (locale === 'en' || !isRound) return formatYen(locale, amount)
  return `${amount / 10_000}${tenThousands[locale]}`
}

/** 令和6年10月; languages without the era have the year. */
function monthText(date: Day, locale: Locale): string {
  const [year, month] = [yearOf(date), monthOf(date)]
  if (locale === 'en') return `${longMonths[month - 1] ?? ''} ${year}`
  if (locale === 'ko') return `${year}년 ${month}월`
  const inEra = eraYearOf(date)
  const written = inEra ? `${inEra.era.kanji}${inEra.year}` : String(year)
  return locale === 'ja' || locale === 'ja-easy' ? `${written}年${month}月` : `${year}年${month}月`
}

export function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
