// A form is declared: its fields, and what is said where one cannot be taken.
//
// Reading gives typed values, or the problems by field as keys of the face's own texts. Shown
// again it is the same page with what was typed, each problem beside its field, and 422.

import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceRequest, Locale } from '../../shell/ports/web.ts'
import type { FieldError } from './notices.tsx'
import { refusalWords } from './refusal.tsx'
import { everyValue, type EveryValue, type MessageValues } from './texts/message.ts'

/** One field: its value out of the text that was sent, or undefined where it cannot be taken. */
export type FormField<T, K extends string> = {
  readonly take: (typed: string) => T | undefined
  readonly problem: K
}

/** A text that must not be blank. */
export function filledIn<const K extends string>(problem: K): FormField<string, K> {
  return { take: (typed) => (typed.trim() === '' ? undefined : typed), problem }
}

/** One of several. */
export function oneOf<const T extends string, const K extends string>(
  options: readonly T[],
  problem: K,
): FormField<T, K> {
  return { take: (typed) => options.find((each) => each === typed), problem }
}

type Fields = Readonly<Record<string, FormField<unknown, string>>>
type Values<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends FormField<infer T, string> ? T : never
}

export type FormProblem<K extends string> = {
  readonly name: string
  readonly problem: K
  /** What the problem's text names. */
  readonly values?: MessageValues
}

export type FormReading<F extends Fields> =
  | { readonly ok: true; readonly values: Values<F> }
  | { readonly ok: false; readonly problems: readonly FormProblem<F[keyof F]['problem']>[] }

export function formOf<const F extends Fields>(fields: F) {
  return ({ form }: Pick<FaceRequest, 'form'>): FormReading<F> => {
    const taken = Object.entries(fields).map(([name, { take, problem }]) => ({
      name,
      problem,
      value: take(form[name] ?? ''),
    }))
    const problems = taken.filter(({ value }) => value === undefined)
    if (problems.length > 0) return { ok: false, problems }
    const values = Object.fromEntries(taken.map(({ name, value }) => [name, value]))
    return { ok: true, values: values as Values<F> }
  }
}

/** Problems in the reader's words: for the head of the page, for each field, and the status. */
export function problemsIn<K extends string>(
  { t }: { readonly t: (key: K, values: EveryValue) => ComponentChildren },
  problems: readonly FormProblem<K>[] = [],
  typed: Typed = {},
) {
  const errors = problems.map(({ name, problem, values = {} }): FieldError => ({
    name,
    message: t(problem, everyValue(values)),
  }))
  return {
    ...besideFields(errors, typed),
    // Two fields that want the same thing are told of once on top.
    errors: errors.filter(
      (_each, index) => problems.findIndex((p) => p.problem === problems[index]?.problem) === index,
    ),
  }
}

type Typed = FaceRequest['form']

/** A form shown again: its status, what is wrong, and each field with what was typed in it. */
export function besideFields(errors: readonly FieldError[], typed: Typed = {}) {
  const at = (name: string): { readonly error?: ComponentChildren } => {
    const found = errors.find((each) => each.name === name)
    return found ? { error: found.message } : {}
  }
  const field = (name: string) => ({ name, value: typed[name] ?? '', ...at(name) })
  return { status: errors.length > 0 ? 422 : 200, errors, at, field }
}

/** A refusal that another value in that field would cure, or none. */
export function refusedAt(locale: Locale, name: string, refusal: Refusal | undefined) {
  return besideFields(refusal ? [{ name, message: refusalWords(locale, refusal).title }] : [])
}
