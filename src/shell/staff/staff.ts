// 職員 — who may use the counter and the hotline, and from which place.
//
// Whoever tries passwords waits longer with each wrong one: the try is counted before it is
// compared, so that many at once gain nothing. The demo logins carry a mark: production mode
// refuses them.

import type { Queries, Row } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import { hashPassword, isPassword } from './password.ts'

export type StaffRole = 'clerk' | 'operator'

export type StaffMember = {
  readonly staffId: string
  readonly displayName: string
  readonly role: StaffRole
  /** Location of the town, or `hotline`. */
  readonly place: string
  readonly demo: boolean
}

type StaffRow = Row & {
  staff_id: string
  display_name: string
  role: StaffRole
  place: string
  password: string
  demo: boolean
}

/** Enters a member of staff; the same id again replaces it. */
export async function enrolStaff(
  queries: Queries,
  town: string,
  { member, password }: { member: StaffMember; password: string },
): Promise<void> {
  await queries.query(
    `insert into staff (town, staff_id, display_name, role, place, password, demo)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (town, staff_id) do update set password = excluded.password,
       display_name = excluded.display_name, role = excluded.role, place = excluded.place`,
    [
      town,
      member.staffId,
      member.displayName,
      member.role,
      member.place,
      await hashPassword(password),
      member.demo,
    ],
  )
}

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

export async function staffById(
  queries: Queries,
  town: string,
  staffId: string,
): Promise<StaffMember | undefined> {
  const row = await rowOf(queries, town, staffId)
  return row && memberOf(row)
}

async function rowOf(
  queries: Queries,
  town: string,
  staffId: string,
): Promise<StaffRow | undefined> {
  const rows = await queries.query<StaffRow>(
    'select * from staff where town = $1 and staff_id = $2',
    [town, staffId],
  )
  return rows[0]
}

function memberOf(row: StaffRow): StaffMember {
  return {
    staffId: row.staff_id,
    displayName: row.display_name,
    role: row.role,
    place: row.place,
    demo: row.demo,
  }
}
