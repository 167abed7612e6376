// Catalogues of texts: one JSON file of ICU messages per locale, typed by the Japanese one. The
// binding beside the files (tools/texts.mjs writes it) says which values each message takes.
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
/** What a message takes that has no place for a value. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- none is what it means
export type NoValues = {}

/** `M` says which values each message takes; without it any are accepted. */
export type Catalogue<K extends string, M extends MessagesOf<K> = AnyValues<K>> = Readonly<
  Record<Locale, Readonly<Record<K, string>>>
> & {
  /** Only for the compiler; never there. */
  readonly messages?: M
}
export type MessagesOf<K extends string> = Readonly<Record<K, object>>
type AnyValues<K extends string> = Readonly<Record<K, MessageValues>>

/** One key takes its own values; of several keys it takes what all of them need together. */
type ValuesFor<M, K extends keyof M> = string extends keyof Both<M[K]>
  ? readonly [values?: MessageValues]
  : keyof Both<M[K]> extends never
    ? readonly [values?: NoValues]
    : readonly [values: Both<M[K]> | EveryValue]
type Both<U> = (U extends unknown ? (each: U) => void : never) extends (each: infer I) => void
  ? I
  : never

/** The keys of messages that have no place for a value. */
export type PlainKey<M> = {
  [K in keyof M]: keyof M[K] extends never ? K : never
}[keyof M]

/**
 * Values for a message that is only known when it is said: whoever gathers them answers for
 * their holding whatever the catalogue may name, and a test formats each message with them.
 */
export type EveryValue = MessageValues & { readonly [vouchedFor]: true }
declare const vouchedFor: unique symbol

export function everyValue(values: MessageValues): EveryValue {
  return values as EveryValue
}

export type Texts<K extends string, M extends MessagesOf<K> = AnyValues<K>> = {
  readonly locale: Locale
  /** For the page: readings over the kanji where the message has them. */
  readonly t: <Key extends K>(key: Key, ...values: ValuesFor<M, Key>) => ComponentChild
  /** For attributes, titles, mail and JSON: the same sentence without readings. */
  readonly plain: <Key extends K>(key: Key, ...values: ValuesFor<M, Key>) => string
}

/** The texts of one catalogue in one locale. */
export function textsOf<K extends string, M extends MessagesOf<K>>(
  catalogue: Catalogue<K, M>,
  locale: Locale,
): Texts<K, M> {
  const written = (key: K, values: readonly unknown[]) =>
    formatMessage(catalogue[locale][key], locale, values[0] as MessageValues | undefined)
  // Elsewhere 《》 are quotation marks, as Chinese uses them.
  if (locale !== 'ja-easy') {
    const plain = (key: K, ...values: readonly unknown[]) => written(key, values)
    return { locale, t: plain, plain }
  }
  return {
    locale,
    t: (key, ...values) => ruby(written(key, values)),
    plain: (key, ...values) => withoutReadings(written(key, values)),
  }
}

/** Is there a text under this key? For keys that come from outside the code. */
export function holds<K extends string, M extends MessagesOf<K>>(
  catalogue: Catalogue<K, M>,
  key: string,
): key is K {
  return Object.hasOwn(catalogue.ja, key)
}

/** The text, without readings, under a key from outside the code; undefined where none is. */
export function textUnder<K extends string, M extends MessagesOf<K>>(
  catalogue: Catalogue<K, M>,
  locale: Locale,
  key: string,
): string | undefined {
  if (!holds(catalogue, key)) return undefined
  const text = formatMessage(catalogue[locale][key], locale)
  return locale === 'ja-easy' ? withoutReadings(text) : text
}

/** The keys of a catalogue, in the order they were written. */
export function keysOf<K extends string, M extends MessagesOf<K>>(
  catalogue: Catalogue<K, M>,
): readonly K[] {
  return Object.keys(catalogue.ja).filter((key) => holds(catalogue, key))
}

/** Two catalogues as one, for areas too large for one file a locale. */
export function joined<
  A extends string,
  B extends string,
  MA extends MessagesOf<A>,
  MB extends MessagesOf<B>,
>(first: Catalogue<A, MA>, second: Catalogue<B, MB>): Catalogue<A | B, MA & MB> {
  const both = locales.map((locale) => [locale, { ...first[locale], ...second[locale] }] as const)
  return Object.fromEntries(both) as unknown as Catalogue<A | B, MA & MB>
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
