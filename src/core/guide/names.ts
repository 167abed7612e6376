// The name of a place, an office or a row of the windows' table as each locale writes it.
//
// Japanese and English names are the town's own data; the other locales' stand beside the
// contents. Where one is missing the Japanese name is given, which a sign outside also bears.

import type { Localized } from '../rules/localized.ts'
import type { Town } from '../rules/town.ts'
import type { Contents, GuideLocale } from './contents.ts'

export function nameIn(
  locale: GuideLocale,
  id: string,
  { town, contents }: { readonly town: Town; readonly contents: Pick<Contents, 'names'> },
): string {
  const beside = Object.hasOwn(contents.names, id) ? contents.names[id]?.[locale] : undefined
  return beside ?? written(ownName(id, town), locale) ?? id
}

/** A short text of the data in a locale; undefined where it exists in neither. */
function written(text: Localized | undefined, locale: GuideLocale): string | undefined {
  if (!text) return undefined
  const own = locale === 'ja-easy' ? text.ja : text[locale]
  return own ?? text.ja
}

function ownName(id: string, town: Town): Localized | undefined {
  if (id === 'town') return town.name
  if (id === 'office') return town.office
  const counter = town.otherCounters.find((each) => each.id === id)
  if (counter) return withPlace(counter.name, counter.place)
  const location = town.locations.find((each) => each.id === id)
  return location?.name ?? town.procedures[id]?.title
}

function withPlace(name: Localized, place: Localized): Localized {
  const ja = `${place.ja} ${name.ja}`
  return name.en && place.en ? { ja, en: `${name.en} (${place.en})` } : { ja }
}
