// Reading unknown JSON into a known type, naming every field that is not what it should be.
//
// A shape is declared once and gives both the type and the complaints: where, what is
// wrong, and what to write instead. Nothing is guessed or converted; null stands for
// absent, because people write both, unless a shape says that null has a meaning.

import { parseDay, parseMoment, type Day, type Moment } from './day.ts'

export type ProblemCode = 'missing-field' | 'wrong-value' | 'impossible-date' | 'unknown-field'
export type Problem = {
  readonly code: ProblemCode
  /** Dotted path of the field, `before.card`, or the empty text for the whole. */
  readonly path: string
  readonly message: string
}

export type Shape<T> = {
  readonly mayBeAbsent?: boolean
  readonly mayBeNull?: boolean
  /** The value, or undefined after adding at least one problem. */
  read(value: unknown, path: string, problems: Problem[]): T | undefined
}
export type ValueOf<S> = S extends Shape<infer T> ? T : never
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a whole value; a single problem anywhere makes it a refusal with all of them. */
export function readShape<T>(shape: Shape<T>, value: unknown, path = ''): Read<T> {
  const problems: Problem[] = []
  const read = shape.read(value, path, problems)
  return problems.length === 0 ? { ok: true, value: read as T } : { ok: false, problems }
}

export const aText: Shape<string> = {
  read: (value, path, problems) =>
    typeof value === 'string' ? value : wrong(problems, path, 'write a text'),
}

export const aFlag: Shape<boolean> = {
  read: (value, path, problems) =>
    typeof value === 'boolean' ? value : wrong(problems, path, 'write true or false'),
}

export const aWholeNumber: Shape<number> = {
  read: (value, path, problems) =>
    Number.isSafeInteger(value) && (value as number) >= 0
      ? (value as number)
      : wrong(problems, path, 'write a whole number of 0 or more'),
}

export const aDay: Shape<Day> = {
  read: (value, path, problems) =>
    parseDay(value) ?? impossible(problems, path, 'write a day of the calendar, YYYY-MM-DD'),
}

export const aMoment: Shape<Moment> = {
  read: (value, path, problems) =>
    parseMoment(value) ??
    impossible(problems, path, 'write a day and time that exist, YYYY-MM-DDTHH:MM'),
}

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/
/** A time of the day, `HH:MM`; `24:00` is the end of the day. */
export const aTime: Shape<string> = {
  read: (value, path, problems) =>
    typeof value === 'string' && (timeShape.test(value) || value === '24:00')
      ? value
      : wrong(problems, path, 'write a time of the day, HH:MM, from 00:00 to 24:00'),
}

export function aChoice<const T extends string>(choices: readonly T[]): Shape<T> {
  return {
    read: (value, path, problems) =>
      choices.includes(value as T)
        ? (value as T)
        : wrong(problems, path, `write one of ${choices.join(', ')}`),
  }
}

export function aPattern(pattern: RegExp, instead: string): Shape<string> {
  return {
    read: (value, path, problems) =>
      typeof value === 'string' && pattern.test(value) ? value : wrong(problems, path, instead),
  }
}

export function aList<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read(value, path, problems) {
      if (!Array.isArray(value)) {
        wrong(problems, path, 'write a list, […]')
        return undefined
      }
      return value.map((each, index) => item.read(each, at(path, String(index)), problems) as T)
    },
  }
}

/** An object used as a table: any key, values of one shape. */
export function aTable<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    read(value, path, problems) {
      if (!isObject(value)) {
        wrong(problems, path, 'write an object, {…}')
        return undefined
      }
      const rows = Object.entries(value).map(
        ([key, each]) => [key, item.read(each, at(path, key), problems) as T] as const,
      )
      return Object.fromEntries(rows)
    },
  }
}

/** The field may be left out or null; then the key is absent from the result. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return { mayBeAbsent: true, read: (value, path, problems) => shape.read(value, path, problems) }
}

/** The field must be written, but may be null, which is kept. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return { mayBeNull: true, read: (value, path, problems) => shape.read(value, path, problems) }
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never
}[keyof F]
export type ObjectOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]>
} & { readonly [K in OptionalKeys<F>]?: Exclude<ValueOf<F[K]>, undefined> }

/** An object with these fields; other keys are ignored, or named as problems when `closed`. */
export function anObject<const F extends Fields>(
  fields: F,
  keys: 'open' | 'closed' = 'open',
): Shape<ObjectOf<F>> {
  const values = Object.entries(fields)
  return {
    read(value, path, problems) {
      if (!isObject(value)) {
        wrong(problems, path, 'write an object, {…}')
        return undefined
      }
      if (keys === 'closed') nameUnknownKeys(Object.keys(value), { fields, path, problems })
      const result: Record<string, unknown> = {}
      for (const [name, shape] of values) {
        const given = value[name]
        if (given !== undefined && given !== null) {
          result[name] = shape.read(given, at(path, name), problems)
        } else if (given === null && shape.mayBeNull === true) {
          result[name] = null
        } else if (shape.mayBeAbsent !== true) missing(problems, at(path, name))
      }
      return result as ObjectOf<F>
    },
  }
}

function nameUnknownKeys(
  keys: readonly string[],
  { fields, path, problems }: { fields: Fields; path: string; problems: Problem[] },
): void {
  for (const key of keys.filter((each) => !Object.hasOwn(fields, each))) {
    const message = `${at(path, key)} is not known here: take it out, or correct its name`
    problems.push({ code: 'unknown-field', path: at(path, key), message })
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function missing(problems: Problem[], path: string): void {
  problems.push({ code: 'missing-field', path, message: `${path} is missing` })
}

function wrong(problems: Problem[], path: string, instead: string): undefined {
  problems.push({ code: 'wrong-value', path, message: `${subject(path)} is wrong: ${instead}` })
  return undefined
}

function impossible(problems: Problem[], path: string, instead: string): undefined {
  const message = `${subject(path)} is no possible date: ${instead}`
  problems.push({ code: 'impossible-date', path, message })
  return undefined
}

function subject(path: string): string {
  return path === '' ? 'the value' : path
}
