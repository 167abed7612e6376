// What the sign-in services keep in the database. Whatever has expired is not there any more.
//
// Expiry is real time: a code is good for a minute of the service's clock, not of the office's.

import type { Queries, Row } from '../ledger/database.ts'
import type { SignInKey, SignInRecord, SignInServiceName, SignInStore } from '../ports/sign-in.ts'

type Content = SignInRecord['content']
type ContentRow = Row & { readonly content: Content }

export function signInStoreOn(queries: Queries, town: string): SignInStore {
  const values = ({ service, kind, id }: SignInKey) => [town, service, kind, id]
  return {
    write: async (key, { content, grantId, uid, expiresAt }) => {
      await queries.query(
        `insert into sign_in_records (town, service, kind, id, content, grant_id, uid, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8::double precision / 1000))
         on conflict (town, service, kind, id) do update set content = excluded.content,
           grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
        [...values(key), JSON.stringify(content), grantId ?? null, uid ?? null, expiresAt ?? null],
      )
    },
    find: async (key) => {
      const rows = await queries.query<ContentRow>(
        `select content from sign_in_records where town = $1 and service = $2 and kind = $3
           and id = $4 and (expires_at is null or expires_at > now())`,
        values(key),
      )
      return rows[0]?.content
    },
    findByUid: async (key) => {
      const rows = await queries.query<ContentRow>(
        `select content from sign_in_records where town = $1 and service = $2 and kind = $3
           and uid = $4 and (expires_at is null or expires_at > now())`,
        values(key),
      )
      return rows[0]?.content
    },
    consume: async (key) => {
      const rows = await queries.query(
        `update sign_in_records
           set content = content || jsonb_build_object('consumed', extract(epoch from now())::int)
         where town = $1 and service = $2 and kind = $3 and id = $4
           and not content ? 'consumed' returning id`,
        values(key),
      )
      return rows.length > 0
    },
    remove: async (key) => {
      await queries.query(
        `delete from sign_in_records
         where town = $1 and service = $2 and kind = $3 and id = $4`,
        values(key),
      )
    },
    removeOfGrant: (service, grantId) => removeOfGrant(queries, town, { service, grantId }),
  }
}

async function removeOfGrant(
  queries: Queries,
  town: string,
  { service, grantId }: { readonly service: SignInServiceName; readonly grantId: string },
): Promise<void> {
  await queries.query(
    'delete from sign_in_records where town = $1 and service = $2 and grant_id = $3',
    [town, service, grantId],
  )
}

/** Removes what has expired an hour ago. */
export async function sweepSignIns(queries: Queries, town: string): Promise<void> {
  await queries.query(
    "delete from sign_in_records where town = $1 and expires_at < now() - interval '1 hour'",
    [town],
  )
}
