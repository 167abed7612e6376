// A key of a catalogue is never claimed, only checked: what a cast calls a key may have no text,
// and the page that asks for it then answers 500.

import { expect, test } from 'vitest'
import { isTest, sourcesUnder } from './sources.ts'

const cast = /\bas (?:PlainKey<|keyof \(?typeof \w+Texts|\w+Key\b|Catalogue<)/
/** A list that the compiler holds to the keys claims nothing; crypto has keys of its own. */
const harmless = /\bas const\b|CryptoKey/

/** `joined` builds the catalogue of two. */
const allowed = ['src/faces/shared/texts/message.ts']

test('no face casts a word to the key of a text', () => {
  const wrong = sourcesUnder('src/faces')
    .filter(({ path }) => !isTest(path) && !allowed.includes(path))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) =>
        cast.test(line) && !harmless.test(line) && !/^\s*(\/\/|import)/.test(line)
          ? [`${path}:${index + 1} ${line.trim()}`]
          : [],
      ),
    )
  expect(wrong).toEqual([])
})
