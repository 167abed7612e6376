// Which language a reader gets: `?lang=` first, then the cookie, then Accept-Language.

import { locales, type Locale } from '../../shell/ports/web.ts'

export function chooseLocale(given: {
  header: string | null
  cookie: string | undefined
  acceptLanguage: string | undefined
}): Locale {
  return (
    exact(given.header) ?? exact(given.cookie) ?? fromHeader(given.acceptLanguage ?? '') ?? 'ja'
  )
}

/** `ja`, `zh-hans` and so on, in any case. */
export function exact(text: string | null | undefined): Locale | undefined {
  const title = text?.toLowerCase()
  return locales.find((locale) => locale.toLowerCase() === title)
}

function fromHeader(header: string): Locale | undefined {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((each) => each.trim().startsWith('q='))
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of ranked) {
    const locale = ofTag(tag)
    if (locale) return locale
  }
  return undefined
}

function ofTag(tag: string): Locale | undefined {
  if (tag.startsWith('zh')) return /hant|tw|hk|mo/.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return exact(tag) ?? exact(tag.split('-')[0])
}
