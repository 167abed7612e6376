// The office as the shell holds it: one town, one database, one clock, one edition of the rules.

import type { World } from '../core/rules/world.ts'
import type { Fact } from '../core/facts.ts'
import type { Budgets } from './budgets/budgets.ts'
import type { OfficeClock } from './clock/clock.ts'
import type { CertificateKey } from './ports/certificate-register.ts'
import type { Database } from './ledger/database.ts'
import type { Records } from './records.ts'

/** What a listener learns after a commit. */
export type Committed = {
  readonly residentId: string
  readonly facts: readonly Fact[]
  /** Certificates whose state the act changed. */
  readonly certificates: readonly CertificateKey[]
}

export type OfficeParts = {
  readonly database: Database
  readonly world: World
  readonly clock: OfficeClock
  readonly newId: () => string
  /** What strangers may ask for. */
  readonly budgets: Budgets
  /** Called after each commit, in order; must not throw. */
  readonly listeners: Set<(committed: Committed) => void>
}

/** What an office is made of, with its records. */
export type Office = OfficeParts & Records

export function townCode(office: Office): string {
  return office.world.town.code
}
