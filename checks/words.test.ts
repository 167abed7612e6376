// One word for one thing: the glossary of each language (faces/shared/texts/glossary) names the
// word, the words it must not be replaced by, and the label that shows it. Everything a person
// reads is searched: screens, letters, papers, the contents of every town.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './sources.ts'

type Entry = {
  readonly word: string
  /** Second words for the same thing. */
  readonly never: readonly string[]
  /** Official names of other things that hold such a word. */
  readonly but?: readonly string[]
  /** `face/catalogue:key`, where the word stands by itself. */
  readonly label?: string
}

const locales = ['ja', 'ja-easy', 'en', 'ko', 'zh-hans', 'zh-hant']
const glossaryOf = (locale: string) =>
  readJson(`src/faces/shared/texts/glossary/${locale}.json`) as Record<string, Entry>

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}

/** Files in one language: `zh-hans` is also written `zh-Hans`. */
function textsIn(locale: string): readonly string[] {
  const tag = locale.replace(/-han(.)$/, (_, last: string) => `-Han${last}`)
  return globSync(
    [
      `src/faces/*/texts/${locale}/*.json`,
      `src/shell/notices/texts/${locale}.*`,
      `src/adapters/*/texts/*.${locale}.*`,
      `src/core/rules/readings/texts/${locale}/*`,
      `municipalities/*/guides/*/contents/**/*.${tag}.md`,
    ],
    { cwd: root },
  )
}

function secondWords(text: string, { never, but = [] }: Entry): readonly string[] {
  const rest = but.reduce((shorter, name) => shorter.replaceAll(name, ''), text)
  return never.filter((word) => rest.includes(word))
}

test.each(locales)('%s has one word for one thing', (locale) => {
  const entries = Object.entries(glossaryOf(locale))
  const found = textsIn(locale).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return entries.flatMap(([term, entry]) =>
      secondWords(text, entry).map((word) => `${file}: ${word} (${term} is ${entry.word})`),
    )
  })
  expect(found).toEqual([])
})

test.each(locales)('%s labels things with their word', (locale) => {
  const wrong = Object.values(glossaryOf(locale)).flatMap(({ word, label }) => {
    const [, face, catalogue, key] = /^(.+)\/(.+):(.+)$/.exec(label ?? '') ?? []
    if (!face || !catalogue || !key) return []
    const messages = readJson(`src/faces/${face}/texts/${locale}/${catalogue}.json`) as Record<
      string,
      string
    >
    return messages[key] === word ? [] : [`${label ?? ''}: ${String(messages[key])}, not ${word}`]
  })
  expect(wrong).toEqual([])
})

test('a second word is found, and an official name that holds it is not', () => {
  const entry: Entry = { word: 'カード', never: ['個人番号カード'], but: ['個人番号カード交付'] }
  expect(secondWords('個人番号カードをお持ちください', entry)).toEqual(['個人番号カード'])
  expect(secondWords('個人番号カード交付申請書', entry)).toEqual([])
})
