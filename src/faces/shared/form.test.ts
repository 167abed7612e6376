import { expect, test } from 'vitest'
import { filledIn, formOf, oneOf, problemsIn } from './form.ts'

const read = formOf({
  name: filledIn('nameEmpty'),
  way: oneOf(['call', 'mail'], 'choose'),
  what: oneOf(['pin', 'money'], 'choose'),
})

test('what can be taken comes as typed values', () => {
  const form = { name: '花', way: 'mail', what: 'pin' }
  expect(read({ form })).toEqual({ ok: true, values: form })
})

test('every field that cannot be taken is named with its problem', () => {
  expect(read({ form: { name: '　', way: 'letter', what: 'pin' } })).toEqual({
    ok: false,
    problems: [
      { name: 'name', problem: 'nameEmpty', value: undefined },
      { name: 'way', problem: 'choose', value: undefined },
    ],
  })
})

test('problems stand beside their fields, once on top each, and make the page 422', () => {
  const problems = [
    { name: 'way', problem: 'choose' },
    { name: 'what', problem: 'choose' },
  ]
  const shown = problemsIn({ t: (key: string) => `${key}!` }, problems)
  expect(shown.status).toBe(422)
  expect(shown.errors).toEqual([{ name: 'way', message: 'choose!' }])
  expect([shown.at('what'), shown.at('name')]).toEqual([{ error: 'choose!' }, {}])
  expect(problemsIn({ t: (key: string) => key }).status).toBe(200)
})
