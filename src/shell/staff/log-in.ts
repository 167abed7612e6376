// A member of staff logs in with a password; whoever guesses is made to wait.

import { townCode, type Office } from '../office.ts'
import { isPassword } from './password.ts'
import { memberOf, rowOf, type StaffMember } from './staff.ts'

export type LogInOrder = {
  readonly staffId: string
  readonly password: string
  /** Where it is tried from. */
  readonly address: string
}

export type LoggedIn =
  | { readonly result: 'in'; readonly member: StaffMember }
  /** Nothing tells which part was wrong. */
  | { readonly result: 'wrong' }
  | { readonly result: 'wait'; readonly seconds: number }

/** The member whose password this is, unless too many were tried just now. */
export async function logIn(office: Office, order: LogInOrder): Promise<LoggedIn> {
  const { staffId, password, address } = order
  const { budgets } = office
  const who = `login ${staffId} from ${address}`
  const seconds = budgets.waits.secondsLeft(who)
  if (seconds > 0) return { result: 'wait', seconds }
  const allowed = budgets.take('login by address', address)
  if (!allowed.ok) return { result: 'wait', seconds: allowed.afterSeconds }
  budgets.waits.failed(who)
  const row = await rowOf(office.database, townCode(office), staffId)
  const holds = await isPassword(password, row?.password)
  if (holds === 'busy') return { result: 'wait', seconds: 5 }
  if (!row || !holds) return { result: 'wrong' }
  budgets.waits.succeeded(who)
  return { result: 'in', member: memberOf(row) }
}
