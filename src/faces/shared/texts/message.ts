// Catalogues of texts: one record of ICU messages per locale, typed by the Japanese one.
//
// Readings are written after their kanji in double angle brackets, 暗証番号《あんしょうばんごう》;
// ｜ marks where the base begins when it is not all kanji: ｜お支払い《おしはらい》. `t` makes
// <ruby> of them for the page, `plain` drops them for attributes, titles and letters.

import { IntlMessageFormat } from 'intl-messageformat'
import type { ComponentChild } from 'preact'
import { locales, type Locale } from '../../../shell/ports/web.ts'
import { languageTag } from '../locale.ts'
import { ruby, withoutReadings } from './ruby.tsx'

export type MessageValues = Readonly<Record<string, string | number>>
export type Catalogue<K extends string> = Readonly<Record<Locale, Readonly<Record<K, string>>>>

export type Texts<K extends string> = {
  /** For the page: readings over the kanji where the message has them. */
  readonly t: (key: K, values?: MessageValues) => ComponentChild
  /** For attributes, titles, mail and JSON: the same sentence without readings. */
  readonly plain: (key: K, values?: MessageValues) => string
}

/** The texts of one catalogue in one locale. */
export function textsOf<K extends string>(catalogue: Catalogue<K>, locale: Locale): Texts<K> {
  const written = (key: K, values?: MessageValues) =>
    formatMessage(catalogue[locale][key], locale, values)
  // Elsewhere 《》 are quotation marks, as Chinese uses them.
  if (locale !== 'ja-easy') return { t: written, plain: written }
  return {
    t: (key, values) => ruby(written(key, values)),
    plain: (key, values) => withoutReadings(written(key, values)),
  }
}

/** Is there a text under this key? For keys that come from outside the code. */
export function holds<K extends string>(catalogue: Catalogue<K>, key: string): key is K {
  return Object.hasOwn(catalogue.ja, key)
}

/** The keys of a catalogue, in the order they were written. */
export function keysOf<K extends string>(catalogue: Catalogue<K>): readonly K[] {
  return Object.keys(catalogue.ja).filter((key) => holds(catalogue, key))
}

/** Two catalogues as one, for areas too large for one file a locale. */
export function joined<A extends string, B extends string>(
  first: Catalogue<A>,
  second: Catalogue<B>,
): Catalogue<A | B> {
  const both = locales.map((locale) => [locale, { ...first[locale], ...second[locale] }] as const)
  return Object.fromEntries(both) as Catalogue<A | B>
}

const compiled = new Map<string, IntlMessageFormat>()

/** Parsing a message costs a hundred times its formatting, so each is parsed once. */
function formatMessage(message: string, locale: Locale, values?: MessageValues): string {
  const tag = languageTag[locale]
  const key = `${tag} ${message}`
  let format = compiled.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true })
    compiled.set(key, format)
  }
  return String(format.format({ ...values }))
}
