// 職員 — who may use the counter and the hotline, and from which place.
//
// Whoever tries passwords waits longer with each wrong one: the try is counted before it is
// compared, so that many at once gain nothing. The demo logins carry a mark: production mode
// refuses them.

import type { Queries, Row } from '../ledger/database.ts'
import { hashPassword } from './password.ts'

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

export async function staffById(
  queries: Queries,
  town: string,
  staffId: string,
): Promise<StaffMember | undefined> {
  const row = await rowOf(queries, town, staffId)
  return row && memberOf(row)
}

export async function rowOf(
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

export function memberOf(row: StaffRow): StaffMember {
  return {
    staffId: row.staff_id,
    displayName: row.display_name,
    role: row.role,
    place: row.place,
    demo: row.demo,
  }
}
