// 職員 — who may use the counter and the hotline, and from which place.
//
// Passwords are kept as Argon2id of the runtime. The demo logins carry a mark: production
// mode refuses them.

import { argon2Sync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Queries, Row } from '../ledger/database.ts'

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
      hashPassword(password),
      member.demo,
    ],
  )
}

/** The member whose password this is; undefined tells nothing about which part was wrong. */
export async function logIn(
  queries: Queries,
  town: string,
  { staffId, password }: { staffId: string; password: string },
): Promise<StaffMember | undefined> {
  const rows = await queries.query<StaffRow>(
    'select * from staff where town = $1 and staff_id = $2',
    [town, staffId],
  )
  const row = rows[0]
  const holds = matches(password, row?.password ?? nobody)
  return row && holds ? memberOf(row) : undefined
}

export async function staffById(
  queries: Queries,
  town: string,
  staffId: string,
): Promise<StaffMember | undefined> {
  const rows = await queries.query<StaffRow>(
    'select * from staff where town = $1 and staff_id = $2',
    [town, staffId],
  )
  return rows[0] && memberOf(rows[0])
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

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

function hashPassword(password: string): string {
  const nonce = randomBytes(16)
  return `${nonce.toString('base64')}$${derive(password, nonce).toString('base64')}`
}

function matches(password: string, stored: string): boolean {
  const [nonce = '', tag = ''] = stored.split('$')
  const expected = Buffer.from(tag, 'base64')
  const derived = derive(password, Buffer.from(nonce, 'base64'))
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

function derive(password: string, nonce: Buffer): Buffer {
  return argon2Sync('argon2id', { message: password, nonce, ...cost })
}

/** Compared against when the id is unknown, so that both cases take as long. */
const nobody = hashPassword(randomBytes(16).toString('hex'))
