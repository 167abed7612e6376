// A list in a sentence or a cell, as each language joins one: 、 in Japanese and Chinese, commas
// elsewhere. Never a Japanese comma between English or Korean words.

import type { Locale } from '../../../shell/ports/web.ts'

const commas: Readonly<Record<Locale, string>> = {
  ja: '、',
  'ja-easy': '、',
  en: ', ',
  ko: ', ',
  'zh-Hans': '、',
  'zh-Hant': '、',
}

export function formatList(locale: Locale, items: readonly string[]): string {
  return items.join(commas[locale])
}
