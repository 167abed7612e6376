// Keeps reports of suspicious calls and letters: how it came, what was asked for, on which day.
//
// No name, number or free text is taken, so there is nothing to protect or to leak.

import type { Day } from '../../core/kernel/day.ts'

export type FraudReport = {
  readonly on: Day
  readonly way: 'call' | 'mail' | 'letter' | 'visit'
  readonly subject: 'bank_account' | 'pin' | 'number' | 'money' | 'other'
}

export type FraudReports = {
  readonly add: (report: FraudReport) => Promise<void>
  /** How many reports of the same way came in since a day. */
  readonly countSince: (way: FraudReport['way'], since: Day) => Promise<number>
}
