import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyWorld, municipalities } from '../../../conformance/worlds.ts'
import { day } from '../kernel/day.ts'
import { differencesOf, editionValues, type EditionValues } from './edition-values.ts'
import { since } from './national/entry.ts'
import { readings } from './readings/readings.ts'
import { reasonCodes, sentenceOf } from './reasons/reasons.ts'
import { ruleIds } from './rule-id.ts'
import { nationalTimelines, rulesOn } from './rules.ts'
import { entryOn, timelineProblems } from './timeline.ts'

test.each(nationalTimelines())('$path is ordered, has one value a day, and is cited', (each) => {
  expect(timelineProblems(each.timeline)).toEqual([])
  for (const { cite } of each.timeline) expect(cite.length).toBeGreaterThan(0)
})

test.each(nationalTimelines())('$path has a value for every edition served', ({ timeline }) => {
  for (const { town } of everyWorld) expect(entryOn(timeline, town.edition.day)).toBeDefined()
})

test('a timeline that is empty, out of order or doubled is refused', () => {
  const [early, late] = [since('2024-01-01', 'VAL-01', 1), since('2024-02-01', 'VAL-01', 2)]
  expect(timelineProblems([])).toHaveLength(1)
  expect(timelineProblems([late, early])).toHaveLength(1)
  expect(timelineProblems([early, early])).toHaveLength(1)
  expect(timelineProblems([early, late])).toEqual([])
})

// prettier-ignore
test.each([
  ['2023-12-31', undefined],
  ['2024-01-01', 1],
  ['2024-01-31', 1],
  ['2024-02-01', 2],
  ['2030-01-01', 2],
])('on %s the value in force is %s', (on, value) => {
  const timeline = [since('2024-01-01', 'VAL-01', 1), since('2024-02-01', 'VAL-01', 2)]
  expect(entryOn(timeline, day(on))?.value).toBe(value)
})

test('no edition can be older than the values reach', () => {
  expect(() => rulesOn(day('2015-12-31'))).toThrow('validity')
})

test('the age of majority is the one in force on the day of an edition (VAL-16)', () => {
  const { adultAge } = rulesOn(day('2024-02-01')).validity
  expect(adultAge).toBe(18)
  const timeline = nationalTimelines().find(({ path }) => path === 'validity.adultAge')?.timeline
  expect(entryOn(timeline ?? [], day('2022-03-31'))?.value).toBe(20)
})

test.each(everyWorld)(
  'the values of $town.code, edition $town.edition.id, are those kept',
  (world) => {
    const { code, edition } = world.town
    const file = join(municipalities, code, 'guides', edition.id, 'values.json')
    const hint = 'no values.json: run node tools/write-edition-values.ts'
    expect(existsSync(file), hint).toBe(true)
    const values = JSON.parse(readFileSync(file, 'utf8')) as EditionValues
    const now = JSON.parse(JSON.stringify(editionValues(world.town))) as EditionValues
    const { added, changed } = differencesOf(values, now)
    expect(changed, 'append to these timelines, edit no entry').toEqual([])
    expect(added, 'not kept yet: run node tools/write-edition-values.ts').toEqual([])
  },
)

test('the register of readings holds every ambiguity, damage and contradiction once', () => {
  const ids = readings.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const expected = ruleIds.filter((id) => id.startsWith('AMB-') || id.startsWith('GARB-'))
  expect(ids.filter((id) => !id.startsWith('CON-'))).toEqual(expected)
  expect(ids.filter((id) => id.startsWith('CON-'))).toHaveLength(10)
})

test('every reason has a sentence in English and in Japanese', () => {
  for (const code of reasonCodes) {
    const { en, ja } = sentenceOf(code)
    expect(en, code).toMatch(/^[\p{ASCII}]+\.$/u)
    expect(ja, code).toMatch(/[ぁ-ん].*。/u)
  }
})
