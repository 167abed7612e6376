// Every page of the guide that a search can lead to, with its title in the reader's locale.
//
// The words people use for a page are the core's; the names of places and the numbers of lines
// are the town's, and lead to the pages that show them.

import { lifeEvents } from '../../core/guide/navigate/navigate.ts'
import { pageIndex, type PageWords } from '../../core/guide/search/find-pages.ts'
import { searchWords } from '../../core/guide/search/words.ts'
import { linesOf } from '../../core/phone-line/line-hours.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'
import { textsOf } from '../shared/texts/message.ts'
import { plainLine } from './body.tsx'
import { calculators } from './calculators/pages.tsx'
import type { GuideEdition } from './guide-world.ts'
import { eventKey } from './event-words.ts'
import { eventsTexts } from './texts/events.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { catalogueValues, oncePerLocale, placeName } from './words.ts'

/** Made at the first search. */
export const searchablePages = oncePerLocale((locale: Locale, edition: GuideEdition) => {
  const pages = pagesOf(locale, edition)
  const titles: ReadonlyMap<string, string> = new Map(pages.map(({ page, title }) => [page, title]))
  return { index: pageIndex(pages), titles }
})

function pagesOf(locale: Locale, edition: GuideEdition): readonly PageWords[] {
  const values = catalogueValues(locale, edition)
  const events = textsOf(eventsTexts, locale)
  const tools = textsOf(toolsTexts, locale)
  const titled: readonly (readonly [page: string, title: string])[] = [
    ...lifeEvents.map(({ id }) => [`ask/${id}`, events.plain(eventKey(id), values)] as const),
    ...edition.contents.sections[locale].map(
      ({ id, title }) => [`read/${id}`, plainLine(title, { locale, edition })] as const,
    ),
    ...calculators.map(
      ({ id }) => [`calculators/${id}`, tools.plain(`calc_${id}`, values)] as const,
    ),
    ['fax', tools.plain('faxTitle')],
    ['fraud', tools.plain('fraudTitle')],
    ['faq', textsOf(pagesTexts, locale).plain('faqTitle')],
  ]
  const own = ownWords(edition)
  return titled.map(([page, title]) => ({
    page,
    title,
    words: [...(searchWords[page] ?? []), ...(own[page] ?? [])],
  }))
}

function ownWords(edition: GuideEdition): Readonly<Record<string, readonly string[]>> {
  const numbers = linesOf(edition).flatMap(({ number, kind }) =>
    kind === 'fax' ? [] : [number, number.replace(/^(#|ext\. )/, '')],
  )
  const faxes = linesOf(edition).flatMap(({ number, kind }) => (kind === 'fax' ? [number] : []))
  const places = edition.town.locations.flatMap(({ id }) =>
    locales.map((locale) => placeName(id, locale, edition)),
  )
  return { 'read/contacts': numbers, fax: faxes, 'read/windows': places }
}
