// What a decision comes to: facts that are now true, or a refusal with its source.
//
// A refusal is a state of the world, never an exception (style: three kinds of
// failure). It carries the rule that says no and, where one exists, the procedure
// that does help. Texts for codes live in the catalogues.

import type { RuleId } from '../rules/rule-id.ts'

export type Refusal = {
  readonly code: string
  readonly cite: RuleId
  /** The procedure that does help, or undefined where nothing does. */
  readonly next?: string
  /** Values the refusal's text may name: a day, a place, tries left. Never PINs or numbers. */
  readonly detail?: Readonly<Record<string, string | number>>
}

export type Accepted<F> = { readonly ok: true; readonly facts: readonly F[] }
export type Refused = { readonly ok: false; readonly refusal: Refusal }
export type Decision<F> = Accepted<F> | Refused

export function accept<F>(...facts: readonly F[]): Accepted<F> {
  return { ok: true, facts }
}

/** `help` is the procedure that does help, and the values the refusal's text names. */
export function refuse(
  code: string,
  cite: RuleId,
  ...help: readonly [next?: string | undefined, detail?: Refusal['detail']]
): Refused {
  const [next, detail] = help
  const refusal = { code, cite, ...(next !== undefined && { next }), ...(detail && { detail }) }
  return { ok: false, refusal }
}

/** For the default arm of a switch over a union: a new member does not compile until handled. */
export function unreachable(value: never): never {
  throw new Error(`a case nobody thought of: ${typeof value}`)
}
