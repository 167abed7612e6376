import { expect, test } from 'vitest'
import { readInput } from './read-input.ts'
import { procedureNamed } from './testing/casework.ts'

const day = { kind: 'day' } as const
const text = { kind: 'text', maxLength: 12 } as const
const yesNo = { kind: 'yes_no' } as const
const photo = { kind: 'photo' } as const

// prettier-ignore
test.each([
  // field                       answer           read as
  [day,                         '2024-02-29',    '2024-02-29'],
  [day,                         '2023-02-29',    'field-wrong'],
  [day,                         '令和6年6月1日',  'field-wrong'],
  [day,                         20240601,        'field-wrong'],
  [text,                        '　',            'field-missing'],
  [text,                        ' 見本町1 ',      ' 見本町1 '],
  [text,                        'あ'.repeat(12),  'あ'.repeat(12)],
  [text,                        'あ'.repeat(13),  'field-wrong'],
  [text,                        ['見本'],         'field-wrong'],
  [text,                        null,            'field-missing'],
  [{ ...text, optional: true }, '',              undefined],
  [{ ...text, optional: true }, undefined,       undefined],
  [yesNo,                       'yes',           true],
  [yesNo,                       true,            true],
  [yesNo,                       'no',            false],
  [yesNo,                       false,           false],
  [yesNo,                       'maybe',         'field-wrong'],
  [photo,                       'photo-1',       'photo-1'],
  [photo,                       { big: true },   'field-wrong'],
] as const)('%o: %o is read as %o', (field, answer, expected) => {
  const read = readInput({ ...procedureNamed('suspend'), fields: { field } }, { field: answer })
  expect(read.ok ? read.input['field'] : read.errors[0].code).toBe(expected)
})

test('everything wrong with a form is found at once, in the order of its fields', () => {
  const read = readInput(procedureNamed('special_move_in'), { startedLivingOn: 'x' })
  expect(read).toEqual({
    ok: false,
    errors: [
      { code: 'field-missing', field: 'address', kind: 'text' },
      { code: 'field-wrong', field: 'startedLivingOn', kind: 'day' },
    ],
  })
})

test('a text that holds a PIN is not taken, whoever sends it', () => {
  const fields = { staffReason: { kind: 'text', maxLength: 100, optional: true } } as const
  const typed = { staffReason: '暗証番号は1234とのこと' }
  expect(readInput({ ...procedureNamed('suspend'), fields }, typed)).toEqual({
    ok: false,
    errors: [{ code: 'field-secret', field: 'staffReason', kind: 'text' }],
  })
})

test.each([undefined, null, 'text', 3, []])('%o is no form at all', (raw) => {
  expect(readInput(procedureNamed('pin_reset'), raw).ok).toBe(false)
})

test('keys nobody asked for are dropped', () => {
  expect(readInput(procedureNamed('pin_reset'), { pin: 'sign', myNumber: 'x' })).toEqual({
    ok: true,
    input: { pin: 'sign' },
  })
})
