// The caller's language: the six that we have a script in, and those that a line speaks for us.

import { linesNow, type LineNow } from '../../core/phone-line/line-hours.ts'
import type { LineLanguage, LineTopic } from '../../core/rules/phone-line.ts'
import type { Office } from '../../shell/office.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'

export const callerLanguages = [...locales, 'es', 'pt'] as const
export type CallerLanguage = (typeof callerLanguages)[number]

/** Each in its own words, as the operator points at it. */
export const callerLanguageName: Readonly<Record<CallerLanguage, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  es: 'Español',
  pt: 'Português',
}

export const lineLanguageName: Readonly<Record<LineLanguage, string>> = {
  ja: '日本語',
  en: 'English',
  zh: '中文',
  ko: '한국어',
  es: 'Español',
  pt: 'Português',
}

export function readCallerLanguage(text: string | null | undefined): CallerLanguage {
  return callerLanguages.find((each) => each === text) ?? 'ja'
}

/** The locale of the script, or undefined where another line has to speak. */
export function scriptLocale(language: CallerLanguage): Locale | undefined {
  return locales.find((each) => each === language)
}

/** The lines for a topic in a language, those that answer now first. */
export function linesFor(
  office: Office,
  { topic, language }: { readonly topic: LineTopic; readonly language: LineLanguage },
): readonly LineNow[] {
  return linesNow({ topic, language, at: office.clock.now() }, office.world).value
}
