// The six locales of the residents' pages: how each is named, tagged and found.
//
// `ja-easy` is easy Japanese (やさしい日本語) with readings over the kanji; for a browser
// it is Japanese. A locale is a way of reading, never a nationality.

import type { LineLanguage } from '../../core/rules/phone-line.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'

/** What stands in `<html lang>` and goes to Intl. */
export const languageTag: Readonly<Record<Locale, string>> = {
  ja: 'ja',
  'ja-easy': 'ja',
  en: 'en',
  ko: 'ko',
  'zh-Hans': 'zh-Hans',
  'zh-Hant': 'zh-Hant',
}

/** Each language named in itself, so that its reader finds it. */
export const localeName: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}

/** What a reader of this locale speaks on the telephone. */
export function lineLanguageOf(language: Locale | LineLanguage): LineLanguage {
  if (language === 'ja-easy') return 'ja'
  return language === 'zh-Hans' || language === 'zh-Hant' ? 'zh' : language
}

export function isLocale(text: string | undefined): text is Locale {
  return locales.some((each) => each === text)
}
