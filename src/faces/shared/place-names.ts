// Places of the town in the reader's language, for refusals, histories and lists of windows.

import type { Localized } from '../../core/rules/localized.ts'
import { locationOf, type Town } from '../../core/rules/town.ts'
import type { Locale } from '../../shell/ports/web.ts'
import type { PlaceName } from './refusal.tsx'

/** A short text of the data; Japanese where there is no other. */
export function localized(locale: Locale, text: Localized): string {
  if (locale === 'ja' || locale === 'ja-easy') return text.ja
  return text[locale] ?? text.en ?? text.ja
}

export function placeNames(town: Town, locale: Locale): PlaceName {
  return (id) => {
    const place = locationOf(town, id) ?? town.otherCounters.find((each) => each.id === id)
    return place && localized(locale, place.name)
  }
}
