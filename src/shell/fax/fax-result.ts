// What a fax comes to: the outcome of its form, or why nothing could be done.

import type { FaxOutcome } from '../../core/fax/fax-form.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'

export type FaxResult =
  | (FaxOutcome & {
      /** Mismatched items in which only a dash or the like differs: the answer says so. */
      readonly signOnly?: readonly string[]
    })
  /** Complete, but nobody on the register has such a card. */
  | { readonly result: 'no_card' }
  /** The card agrees, but it cannot be suspended (any more). */
  | { readonly result: 'refused'; readonly refusal: Refusal }
