// The catalogues as a whole: arguments agree, readings are complete, every word of a procedure
// has its text. That every procedure and refusal has one is held by their types.

import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { textKeys } from '../../../core/procedures/testing/text-keys.ts'
import { locales } from '../../../shell/ports/web.ts'
import { fieldsTexts } from './fields.ts'
import { textsOf, type Catalogue } from './message.ts'
import { optionsTexts } from './options.ts'
import { papersTexts } from './papers.ts'
import { withoutReadings } from './ruby.tsx'

const faces = join(import.meta.dirname, '..', '..')

/** Every catalogue of every face, by its file. */
const catalogues: Record<string, Catalogue<string>> = {}
for await (const file of glob('*/texts/*.ts', { cwd: faces })) {
  if (file.includes('.test.')) continue
  const module = (await import(join(faces, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(module)) {
    if (name.endsWith('Texts')) catalogues[`${file} ${name}`] = value as Catalogue<string>
  }
}

test('all catalogues were found', () => {
  expect(Object.keys(catalogues).length).toBeGreaterThan(12)
})

test.each(Object.keys(catalogues))('%s takes the same arguments in every locale', (name) => {
  const catalogue = catalogues[name]
  if (!catalogue) return
  const wrong = Object.entries(catalogue.ja).flatMap(([key, japanese]) =>
    locales
      .filter((locale) => !argumentsOf(catalogue[locale][key]).isSubsetOf(argumentsOf(japanese)))
      .map((locale) => `${locale} ${key}`),
  )
  expect(wrong).toEqual([])
})

test.each(Object.keys(catalogues))('%s is formed well in every locale', (name) => {
  const catalogue = catalogues[name]
  if (!catalogue) return
  for (const locale of locales) {
    const { t, plain } = textsOf(catalogue, locale)
    for (const [key, message] of Object.entries(catalogue[locale])) {
      const values = Object.fromEntries([...argumentsOf(message)].map((each) => [each, 2]))
      const markup = locale === 'ja-easy' ? /[{}《》｜]/ : /[{}]/
      expect(plain(key, values), `${locale} ${key}`).not.toMatch(markup)
      expect(() => t(key, values)).not.toThrow()
      expect(message.trim(), `${locale} ${key}`).not.toBe('')
    }
  }
})

test('easy Japanese has a reading over every kanji but those of dates and sums', () => {
  const bare = Object.entries(catalogues).flatMap(([name, catalogue]) =>
    Object.entries(catalogue['ja-easy'])
      .filter(([key]) => catalogue['ja-easy'][key] !== catalogue.ja[key])
      .filter(([, message]) => kanjiWithoutReading(message).length > 0)
      .map(([key, message]) => `${name} ${key}: ${kanjiWithoutReading(message).join(' ')}`),
  )
  expect(bare).toEqual([])
})

test('every word of the procedures has a text', () => {
  const keys = textKeys()
  const missing = [
    ...without(keys.fields, fieldsTexts),
    ...without(keys.options, optionsTexts),
    ...without(keys.applicants, optionsTexts),
    ...without(keys.channels, optionsTexts),
    ...without(keys.papers, papersTexts),
  ]
  expect(missing).toEqual([])
})

function without(keys: readonly string[], catalogue: Catalogue<never>): readonly string[] {
  return keys.filter((key) => !Object.hasOwn(catalogue.ja, key))
}

/** An element of a parsed message: type 0 is literal text, plurals and selects have branches. */
type Parsed = {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Parsed[] }>>
}

function argumentsOf(message = ''): Set<string> {
  const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
  return new Set((parsed as unknown as readonly Parsed[]).flatMap(argumentsIn))
}

function argumentsIn({ type, value, options = {} }: Parsed): readonly string[] {
  if (type === 0 || value === undefined) return []
  return [value, ...Object.values(options).flatMap((branch) => branch.value.flatMap(argumentsIn))]
}

function kanjiWithoutReading(message: string): readonly string[] {
  const value = withoutReadings(
    message.replaceAll(/(?:｜[^《》｜]+|[\p{Script=Han}々]+)《[^》]+》/gu, ''),
  )
  const sums = value.replaceAll(/(?<=[\d}])(?:か月|年|月|日|時|分|円|営業日)/g, '')
  return sums.match(/[\p{Script=Han}々]+/gu) ?? []
}
