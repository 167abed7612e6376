import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import {
  differencesOf,
  editionValues,
  withFileValues,
  type EditionValues,
} from './edition-values.ts'

const values = editionValues(guideWorld.town)
const { national, town } = values
const procedures = town['procedures'] as Record<string, object>
const { return_card: row, ...others } = procedures
const fees = town['fees'] as Record<string, unknown>

const asTown = (part: object): EditionValues => ({ national, town: { ...town, ...part } })

test('a row, a price or a national value that is new joins what is kept', () => {
  const { certificateIssueYen: _price, ...fewerFees } = fees
  const choices = {
    national: national.slice(1),
    town: { ...town, procedures: others, fees: fewerFees },
  }
  expect(differencesOf(choices, values)).toEqual({
    added: [
      `national ${national[0]?.path ?? ''}`,
      'procedures.return_card',
      'fees.certificateIssueYen',
    ],
    changed: [],
  })
  expect(differencesOf(withFileValues(choices, values), values)).toEqual({ added: [], changed: [] })
})

test('a value that was edited is told by its path, and the file keeps what it had', () => {
  const edited = asTown({ procedures: { ...procedures, return_card: { ...row, cite: 'WIN-21' } } })
  expect(differencesOf(values, edited)).toEqual({ added: [], changed: ['procedures.return_card'] })
  expect(withFileValues(values, edited).town).toEqual(town)
})

test('a value that is gone is a change too', () => {
  const without = asTown({ procedures: others })
  expect(differencesOf(values, without).changed).toEqual(['procedures.return_card'])
  expect(withFileValues(values, without).town).toEqual(town)
})
