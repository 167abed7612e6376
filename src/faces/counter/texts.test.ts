import { expect, test } from 'vitest'
import { textKeys } from '../../core/procedures/testing/text-keys.ts'
import { circumstancesTexts } from './texts/circumstances.ts'
import { consequencesTexts } from './texts/consequences.ts'

test('every circumstance that asks for a paper can be said to a clerk', () => {
  const names = Object.keys(circumstancesTexts.ja)
  expect(textKeys().circumstances.filter((when) => !names.includes(when))).toEqual([])
})

test('every consequence that the rule core tells has its sentence', () => {
  const names = Object.keys(consequencesTexts.ja)
  expect(textKeys().consequences.filter((code) => !names.includes(code))).toEqual([])
})
