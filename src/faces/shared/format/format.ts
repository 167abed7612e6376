// Days, times, money and distances in time, as each locale writes them.
//
// Japanese has one style everywhere, 令和6年6月3日（月）10:10, as the ward writes it; the other
// languages name the common year first and the era beside it, because papers here bear the era.
// All are plain strings without readings, so they fit into messages and attributes alike.

import {
  dayOf,
  dayOfMonth,
  daysBetween,
  moment,
  monthOf,
  timeOf,
} from '../../../core/kernel/day.ts'
import { weekdayOf, yearOf, type Day, type Moment } from '../../../core/kernel/day.ts'
import type { Locale } from '../../../shell/ports/web.ts'
import { eraYearOf, type EraCode, type EraYear } from './era.ts'

type Script = 'ja' | 'en' | 'ko' | 'zh'

const scriptOf: Readonly<Record<Locale, Script>> = {
  ja: 'ja',
  'ja-easy': 'ja',
  en: 'en',
  ko: 'ko',
  'zh-Hans': 'zh',
  'zh-Hant': 'zh',
}

/** Names of the days of the week, Sunday first. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  ja: ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
  'ja-easy': ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  'zh-Hans': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  'zh-Hant': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
}

const months = [
  ['January', 'February', 'March', 'April', 'May', 'June'],
  ['July', 'August', 'September', 'October', 'November', 'December'],
].flat()

const eraNames: Readonly<Record<EraCode, { readonly en: string; readonly ko: string }>> = {
  meiji: { en: 'Meiji', ko: '메이지' },
  taisho: { en: 'Taisho', ko: '다이쇼' },
  showa: { en: 'Showa', ko: '쇼와' },
  heisei: { en: 'Heisei', ko: '헤이세이' },
  reiwa: { en: 'Reiwa', ko: '레이와' },
}

/** 令和10年6月15日, with the weekday when someone must come on that day. */
export function formatDay(locale: Locale, date: Day, options?: { weekday: boolean }): string {
  if (scriptOf[locale] === 'ja') {
    return `${formatDayInEra(date)}${options?.weekday ? `（${weekdayWord(locale, date)}）` : ''}`
  }
  const weekday = options?.weekday ? (weekdayNames[locale][weekdayOf(date)] ?? '') : ''
  const inEra = eraYearOf(date)
  const plain = formatDayCommon(locale, date)
  switch (scriptOf[locale]) {
    case 'en':
      return `${weekday && `${weekday} `}${plain}${inEra ? ` (${eraYear(locale, inEra)})` : ''}`
    case 'ko':
      return `${plain}${weekday && ` ${weekday}`}${inEra ? `(${eraYear(locale, inEra)})` : ''}`
    default:
      return `${plain}${weekday && ` ${weekday}`}${inEra ? `（${eraYear(locale, inEra)}）` : ''}`
  }
}

/** 令和6年6月3日（月）10:10; Monday 3 June 2024 (Reiwa 6) 10:10. */
export function formatMoment(locale: Locale, at: Moment): string {
  const [hour = '', minute = ''] = timeOf(at).split(':')
  const gap = scriptOf[locale] === 'ja' ? '' : ' '
  return `${formatDay(locale, dayOf(at), { weekday: true })}${gap}${Number(hour)}:${minute}`
}

/** The wall clock in Japan at an instant that the ledger kept. */
export function inJapan(instant: string): Moment {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Tokyo')
  return moment(zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }))
}

/** 月, and 月曜日 where a reading goes over it. */
function weekdayWord(locale: Locale, date: Day): string {
  const name = weekdayNames.ja[weekdayOf(date)] ?? ''
  return locale === 'ja-easy' ? name : name.slice(0, 1)
}

/** Where the era beside the year would crowd, as in tables. */
export function formatDayShort(locale: Locale, date: Day): string {
  return scriptOf[locale] === 'ja' ? formatDayInEra(date) : formatDayCommon(locale, date)
}

/** 2028年6月15日: the common calendar, as the card prints its expiry. */
export function formatDayCommon(locale: Locale, date: Day): string {
  const [year, month, number] = [yearOf(date), monthOf(date), dayOfMonth(date)]
  switch (scriptOf[locale]) {
    case 'en':
      return `${number} ${months[month - 1] ?? ''} ${year}`
    case 'ko':
      return `${year}년 ${month}월 ${number}일`
    default:
      return `${year}年${month}月${number}日`
  }
}

/** 昭和55年2月17日: a birth date as the resident record and the card have it. */
export function formatDayInEra(date: Day): string {
  const inEra = eraYearOf(date)
  if (!inEra) return formatDayCommon('ja', date)
  return `${eraYear('ja', inEra)}${monthOf(date)}月${dayOfMonth(date)}日`
}

/** あと12日, 今日まで, 3日前に過ぎました: how far a deadline is from today. */
export function formatDaysLeft(locale: Locale, today: Day, deadline: Day): string {
  const left = daysBetween(today, deadline)
  const words = daysLeftWords[locale]
  if (left === 0) return words.today
  return left > 0 ? words.ahead(left) : words.past(-left)
}

type DaysLeftWords = {
  readonly today: string
  readonly ahead: (days: number) => string
  readonly past: (days: number) => string
}

const daysLeftWords: Readonly<Record<Locale, DaysLeftWords>> = {
  ja: {
    today: '今日まで',
    ahead: (days) => `あと${days}日`,
    past: (days) => `${days}日前に過ぎました`,
  },
  'ja-easy': {
    today: 'きょうまで',
    ahead: (days) => `あと${days}日`,
    past: (days) => `${days}日まえに おわりました`,
  },
  en: {
    today: 'today is the last day',
    ahead: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    past: (days) => (days === 1 ? 'passed yesterday' : `passed ${days} days ago`),
  },
  ko: {
    today: '오늘까지',
    ahead: (days) => `${days}일 남음`,
    past: (days) => `${days}일 전에 지났습니다`,
  },
  'zh-Hans': {
    today: '今天截止',
    ahead: (days) => `还有${days}天`,
    past: (days) => `已过期${days}天`,
  },
  'zh-Hant': {
    today: '今天截止',
    ahead: (days) => `還有${days}天`,
    past: (days) => `已過期${days}天`,
  },
}

/** 8時30分, 9時; `time` is HH:MM. */
export function formatTime(locale: Locale, time: string): string {
  const hour = Number(time.slice(0, 2))
  const minute = Number(time.slice(3, 5))
  switch (scriptOf[locale]) {
    case 'ja':
      return minute === 0 ? `${hour}時` : `${hour}時${minute}分`
    case 'ko':
      return minute === 0 ? `${hour}시` : `${hour}시 ${minute}분`
    default:
      return `${hour}:${String(minute).padStart(2, '0')}`
  }
}

/** 8時30分～17時15分. */
export function formatTimeRange(locale: Locale, from: string, until: string): string {
  const dash = locale === 'en' ? '–' : locale === 'ko' ? '~' : '～'
  return `${formatTime(locale, from)}${dash}${formatTime(locale, until)}`
}

const yenWords: Readonly<Record<Locale, (amount: string) => string>> = {
  ja: (amount) => `${amount}円`,
  'ja-easy': (amount) => `${amount}円`,
  en: (amount) => `${amount} yen`,
  ko: (amount) => `${amount}엔`,
  'zh-Hans': (amount) => `${amount}日元`,
  'zh-Hant': (amount) => `${amount}日圓`,
}

/** 1,000円. */
export function formatYen(locale: Locale, amount: number): string {
  return yenWords[locale](amount.toLocaleString('en-US'))
}

function eraYear(locale: Locale, { era, year }: EraYear): string {
  switch (scriptOf[locale]) {
    case 'en':
      return `${eraNames[era.code].en} ${year}`
    case 'ko':
      return `${eraNames[era.code].ko} ${year}년`
    default:
      return `${era.kanji}${year === 1 ? '元' : year}年`
  }
}
