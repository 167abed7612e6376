// What every part of a procedure's form is given.

import type { AnyProcedure } from '../../core/procedures/define.ts'
import type { Locale } from '../../shell/ports/web.ts'
import type { Draft } from './session.ts'

/** What is wrong with the field of this name, for the field to say. */
export type ErrorOf = (name: string) => { readonly error?: string }

export type PartProps = {
  readonly locale: Locale
  readonly procedure: AnyProcedure
  readonly draft: Draft
  readonly errorOf: ErrorOf
}
