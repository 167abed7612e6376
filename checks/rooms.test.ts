// Rooms: no two files lean on each other, and what only tests use stands under `testing/`.

import { expect, test } from 'vitest'
import { importsOf, isTest, sourcesUnder } from './sources.ts'

const sources = ['src', 'checks', 'journeys', 'bench', 'tools'].flatMap((folder) =>
  sourcesUnder(folder),
)
const imports = new Map(sources.map((source) => [source.path, importsOf(source)]))

/** The first way from a file back to itself, types included; empty when there is none. */
function circleThrough(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    done.add(path)
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle.length > 0) return circle
    }
    return []
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

test('no file leads back to itself', () => {
  expect(circleThrough(imports)).toEqual([])
})

test('the check sees a circle', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(circleThrough(graph)).toEqual(['b', 'c', 'b'])
})

test('what only tests use stands under testing/', () => {
  const users = new Map<string, string[]>()
  for (const [path, targets] of imports) {
    for (const target of targets) users.set(target, [...(users.get(target) ?? []), path])
  }
  const onlyOfTests = (path: string) => isTest(path) || /^(checks|journeys|bench)\//.test(path)
  const misplaced = sources
    .map(({ path }) => path)
    .filter((path) => path.startsWith('src/') && !isTest(path))
    .filter((path) => users.has(path) && (users.get(path) ?? []).every(onlyOfTests))
  expect(misplaced).toEqual([])
})
