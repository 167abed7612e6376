// Keeps the accounts of who asked for how much; in memory, for this process.
//
// An account fills up again with time, a little every second, and is forgotten when it is full.
// Nobody can make us keep more than a fixed number of accounts: strangers beyond it share one.

import { defaultAllowances, type AllowanceName, type Allowances } from './allowances.ts'

export type Allowed = { readonly ok: true } | { readonly ok: false; readonly afterSeconds: number }

export type Budgets = {
  /** Takes from what `who` may ask for; says when to come again where that is not enough. */
  readonly take: (name: AllowanceName, who?: string, amount?: number) => Allowed
  /** The same without taking. */
  readonly look: (name: AllowanceName, who?: string) => Allowed
  readonly waits: Waits
}

/** Waits that grow with every failure in a row, by whatever failed. */
export type Waits = {
  readonly secondsLeft: (who: string) => number
  readonly failed: (who: string) => void
  readonly succeeded: (who: string) => void
}

type Account = { left: number; at: number }

const mostAccounts = 20_000
const longestName = 200
const hourMs = 3_600_000

export function openBudgets(
  allowances: Allowances = defaultAllowances,
  nowMs: () => number = () => performance.now(),
): Budgets {
  const accounts = new Map<AllowanceName, Map<string, Account>>()
  const refill = (name: AllowanceName, { left, at }: Account): Account => {
    const { most, perHour } = allowances[name]
    const now = nowMs()
    return { left: Math.min(most, left + ((now - at) * perHour) / hourMs), at: now }
  }
  const accountOf = (name: AllowanceName, who: string): Account => {
    const ofName = accounts.get(name) ?? new Map<string, Account>()
    accounts.set(name, ofName)
    if (ofName.size >= mostAccounts && !ofName.has(who)) forgetFull(name, ofName)
    const key = ofName.has(who) || ofName.size < mostAccounts ? who : 'all others'
    const account = refill(name, ofName.get(key) ?? { left: Infinity, at: nowMs() })
    ofName.set(key, account)
    return account
  }
  let forgotAt = -Infinity
  const forgetFull = (name: AllowanceName, ofName: Map<string, Account>) => {
    // Looking through all of them is work too.
    if (forgotAt + 1000 > nowMs()) return
    forgotAt = nowMs()
    for (const [who, account] of ofName) {
      if (refill(name, account).left >= allowances[name].most) ofName.delete(who)
    }
  }
  const verdict = (name: AllowanceName, account: Account, amount: number): Allowed => {
    const { most, perHour } = allowances[name]
    if (account.left >= amount) return { ok: true }
    const missing = Math.min(amount, most) - account.left
    return { ok: false, afterSeconds: Math.max(1, Math.ceil((missing * 3600) / perHour)) }
  }
  return {
    take: (name, who = 'all', amount = 1) => {
      const account = accountOf(name, who.slice(0, longestName))
      const allowed = verdict(name, account, amount)
      if (allowed.ok) account.left -= amount
      return allowed
    },
    look: (name, who = 'all') => verdict(name, accountOf(name, who.slice(0, longestName)), 1),
    waits: openWaits(nowMs),
  }
}

type Failures = { count: number; until: number; at: number }

const free = 5
const longestSeconds = 300

function openWaits(nowMs: () => number): Waits {
  const failures = new Map<string, Failures>()
  // They stand in the order of their last failure, so the oldest are the first.
  const forgetOld = () => {
    for (const [who, { at }] of failures) {
      if (failures.size < mostAccounts && at + hourMs > nowMs()) break
      failures.delete(who)
    }
  }
  return {
    secondsLeft: (who) =>
      Math.max(
        0,
        Math.ceil(((failures.get(who.slice(0, longestName))?.until ?? 0) - nowMs()) / 1000),
      ),
    failed: (name) => {
      const who = name.slice(0, longestName)
      forgetOld()
      const count = (failures.get(who)?.count ?? 0) + 1
      const seconds = count < free ? 0 : Math.min(longestSeconds, 2 ** (count - free + 1))
      failures.delete(who)
      failures.set(who, { count, until: nowMs() + seconds * 1000, at: nowMs() })
    },
    succeeded: (who) => void failures.delete(who.slice(0, longestName)),
  }
}
