// A calculator: a few fields in a GET form, and the result of a decider with its rules.
//
// Nothing is worked out before every needed field is readable; what was typed stays.

import type { ComponentChild } from 'preact'
import type { RuleId } from '../../../core/rules/rule-id.ts'
import type { Day } from '../../../core/kernel/day.ts'
import type { Locale } from '../../../shell/ports/web.ts'
import type { GuideContext } from '../guide-world.ts'
import type { ToolsKey } from '../texts/tools.ts'

export type CalculatorField =
  | {
      readonly kind: 'day'
      readonly name: string
      readonly label: ToolsKey
      readonly optional?: boolean
    }
  | { readonly kind: 'time'; readonly name: string; readonly label: ToolsKey }
  | {
      readonly kind: 'choice'
      readonly name: string
      readonly label: ToolsKey
      readonly options: readonly { readonly value: string; readonly label: ComponentChild }[]
    }

/** What was typed, read: days as days, choices checked, times as HH:MM. */
export type Inputs = {
  readonly day: (name: string) => Day | undefined
  readonly choice: (name: string) => string
  readonly time: (name: string) => string | undefined
}

export type ResultLine = { readonly label: ComponentChild; readonly value: ComponentChild }

export type Result = {
  readonly sentences?: readonly ComponentChild[]
  readonly lines?: readonly ResultLine[]
  readonly extra?: ComponentChild
  readonly cites: readonly RuleId[]
}

export type CalculatorGiven = {
  readonly context: GuideContext
  readonly locale: Locale
}

export type Calculator = {
  readonly id: 'expiry' | 'renewal' | 'moving' | 'fee' | 'stay' | 'store' | 'open' | 'lines'
  readonly fields: (given: CalculatorGiven) => readonly CalculatorField[]
  readonly work: (inputs: Inputs, given: CalculatorGiven) => Result
}
