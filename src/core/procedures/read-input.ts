// Reads the answers to a procedure's fields from whatever a form, a command or a body held.
//
// Texts are kept as they came, because names are stored as received; only emptiness is
// judged without spaces. Keys that the procedure does not ask for are dropped.

import { withoutSecrets } from '../free-text/without-secrets.ts'
import { parseDay } from '../kernel/day.ts'
import type { AnyProcedure, Field } from './define.ts'

export type FieldError = {
  readonly code: 'field-missing' | 'field-wrong' | 'field-secret'
  readonly field: string
  readonly kind: Field['kind']
}

export type ReadInput =
  | { readonly ok: true; readonly input: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: readonly [FieldError, ...FieldError[]] }

/** The typed answers, or everything that is wrong with them, in the order of the fields. */
export function readInput(procedure: Pick<AnyProcedure, 'fields'>, raw: unknown): ReadInput {
  const answers = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const read = Object.entries(procedure.fields).map(([name, field]) => ({
    name,
    result: readField(name, field, answers[name]),
  }))
  const errors = read.flatMap(({ result }) => ('error' in result ? [result.error] : []))
  const [first, ...others] = errors
  if (first) return { ok: false, errors: [first, ...others] }

  const input = read.flatMap(({ name, result }) =>
    'value' in result && result.value !== undefined ? [[name, result.value] as const] : [],
  )
  return { ok: true, input: Object.fromEntries(input) }
}

type FieldResult = { readonly value: unknown } | { readonly error: FieldError }

function readField(name: string, field: Field, answer: unknown): FieldResult {
  if (isAbsent(answer)) {
    if (field.optional === true) return { value: undefined }
    return { error: { code: 'field-missing', field: name, kind: field.kind } }
  }
  if (field.kind === 'text' && holdsSecret(answer)) {
    return { error: { code: 'field-secret', field: name, kind: field.kind } }
  }
  const value = valueOf(field, answer)
  return value === undefined
    ? { error: { code: 'field-wrong', field: name, kind: field.kind } }
    : { value }
}

/** A My Number or a PIN is in no field of text, whoever sends it by whatever way. */
function holdsSecret(answer: unknown): boolean {
  return typeof answer === 'string' && withoutSecrets(answer).found.length > 0
}

function isAbsent(answer: unknown): boolean {
  if (answer === undefined || answer === null) return true
  return typeof answer === 'string' && answer.trim() === ''
}

/** The answer as the field's kind has it, or undefined when it is no such thing. */
function valueOf(field: Field, answer: unknown): unknown {
  switch (field.kind) {
    case 'choice':
      return typeof answer === 'string' && field.options.includes(answer) ? answer : undefined
    case 'day':
      return parseDay(answer)
    case 'text':
      return typeof answer === 'string' && answer.length <= field.maxLength ? answer : undefined
    case 'yes_no':
      return yesOrNo(answer)
    case 'photo':
      return typeof answer === 'string' ? answer : undefined
  }
}

function yesOrNo(answer: unknown): boolean | undefined {
  if (answer === true || answer === 'yes') return true
  return answer === false || answer === 'no' ? false : undefined
}
