// Every procedure of the register: what its acceptance presupposes, and that without it the
// answer is a refusal. The list itself is docs/generated/presuppositions.md.

import { describe, expect, test } from 'vitest'
import { procedures } from './index.ts'
import { absencesOf, cardsInOtherStates, type Case } from './testing/absences.ts'
import { decided, refusalOf } from './testing/casework.ts'
import { presuppositions } from './testing/presuppositions.ts'

describe.each(procedures)('$id', (procedure) => {
  const { file, details = {}, own = [], cards = [] } = presuppositions[procedure.id]
  const accepted: Case = { file, details }
  const answer = (asked: Case) => refusalOf(decided(procedure.id, asked.file, asked.details))

  test('is accepted with everything in order', () => {
    expect(answer(accepted)).toMatch(/^accepted /)
  })

  test('is refused as soon as anything it declares is missing', () => {
    const accepts = absencesOf(procedure, accepted)
      .filter((absence) => answer(absence).startsWith('accepted'))
      .map(({ what }) => what)
    expect(accepts).toEqual([])
  })

  test('is accepted in the states of the card that the table names, in no other', () => {
    const accepts = cardsInOtherStates(procedure, accepted)
      .filter((other) => answer(other).startsWith('accepted'))
      .map(({ what }) => what.replace('card ', ''))
    expect(accepts).toEqual(cards)
  })

  test('is refused for what only its decision presupposes', () => {
    const answers = own.map(([what, other, more]) => {
      const asked = { file: other ?? file, details: { ...details, ...more } }
      return [what, answer(asked).replace(/ → .*/, '')]
    })
    expect(answers).toEqual(own.map(([what, , , expected]) => [what, expected]))
  })

  test('holds every day it asks for against something', () => {
    const days = Object.entries(procedure.fields)
      .filter(([, { kind }]) => kind === 'day')
      .map(([name]) => name)
    const named = own.map(([what]) => what)
    expect(days.filter((name) => !named.some((what) => what.startsWith(name)))).toEqual([])
  })
})
