// What a decision comes to: facts that are now true, or a refusal with its source.
//
// A refusal is a state of the world, never an exception (style: three kinds of
// failure). It carries the rule that says no and, where one exists, the procedure
// that does help. Codes and the values they carry stand in refusal/register.ts;
// texts for codes live in the catalogues.

import type { ProcedureId } from '../procedures/procedure-id.ts'
import type { RefusalDetail } from '../refusal/detail.ts'
import type { RefusalCode } from '../refusal/register.ts'
import type { RuleId } from '../rules/rule-id.ts'

type Refusals = {
  readonly [Code in RefusalCode]: {
    readonly code: Code
    readonly cite: RuleId
    /** The procedure that does help, or undefined where nothing does. */
    readonly next?: ProcedureId
  } & WithDetail<Code>
}

/** One refusal, or any: a union over the codes, so that a code tells its values. */
export type Refusal<C extends RefusalCode = RefusalCode> = Refusals[C]

/** Values the refusal's text may name: a day, a place, tries left. Never PINs or numbers. */
type WithDetail<C extends RefusalCode> = keyof RefusalDetail<C> extends never
  ? { readonly detail?: never }
  : object extends RefusalDetail<C>
    ? { readonly detail?: RefusalDetail<C> }
    : { readonly detail: RefusalDetail<C> }

export type Accepted<F> = { readonly ok: true; readonly facts: readonly F[] }
export type Refused<C extends RefusalCode = RefusalCode> = {
  readonly ok: false
  readonly refusal: Refusal<C>
}
export type Decision<F> = Accepted<F> | Refused

export function accept<F>(...facts: readonly F[]): Accepted<F> {
  return { ok: true, facts }
}

/** What a refusal may add: the procedure that does help, and the values its text names. */
type Help<C extends RefusalCode> = { readonly next?: ProcedureId | undefined } & WithDetail<C>
type Helping<C extends RefusalCode> =
  object extends Help<C> ? readonly [help?: Help<C>] : readonly [help: Help<C>]

export function refuse<C extends RefusalCode>(
  code: C,
  cite: RuleId,
  ...[help]: Helping<C>
): Refused<C> {
  const { next, detail } = help ?? {}
  const refusal = { code, cite, ...(next !== undefined && { next }), ...(detail && { detail }) }
  // The parameters are held to the code above; the compiler cannot follow a union that far.
  return { ok: false, refusal: refusal as unknown as Refusal<C> }
}

/** The field of the form that a refusal is about, where it is about one. */
export function fieldOf({ detail }: Refusal): string | undefined {
  return detail && 'field' in detail ? detail.field : undefined
}

/** For the default arm of a switch over a union: a new member does not compile until handled. */
export function unreachable(value: never): never {
  throw new Error(`a case nobody thought of: ${typeof value}`)
}
