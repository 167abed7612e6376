// Every exported value is used by another file. Types are left alone: they belong to the
// functions whose shapes they are.

import { expect, test } from 'vitest'
import { sourcesUnder } from './sources.ts'

const sources = ['src', 'checks', 'journeys', 'bench'].flatMap((folder) => sourcesUnder(folder))

test('nothing is exported for nobody', () => {
  const words = new Map(sources.map(({ path, text }) => [path, new Set(text.match(/\w+/g))]))
  const dead = sources
    .filter(({ path }) => path.startsWith('src/') && !path.includes('.test.'))
    .flatMap(({ path, text }) =>
      exportedNames(text)
        .filter((name) => ![...words].some(([other, used]) => other !== path && used.has(name)))
        .map((name) => `${path}: ${name}`),
    )
  expect(dead).toEqual([])
})

function exportedNames(text: string): readonly string[] {
  const declared = /^export (?:async )?(?:function\*?|const|let|class) +(\w+)/gm
  return [...text.matchAll(declared)].map((match) => match[1] ?? '')
}
