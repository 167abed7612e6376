// Application photos: kept apart from the ledger, under a key that the application names.

import type { Queries, Row } from '../ledger/database.ts'

export type Photo = { readonly type: string; readonly bytes: Uint8Array }

export async function keepPhoto(
  queries: Queries,
  town: string,
  photo: Photo & { readonly photoKey: string },
): Promise<void> {
  await queries.query(
    `insert into photos (town, photo_key, type, bytes) values ($1, $2, $3, $4)
     on conflict (town, photo_key) do nothing`,
    [town, photo.photoKey, photo.type, Buffer.from(photo.bytes)],
  )
}

export async function readPhoto(
  queries: Queries,
  town: string,
  photoKey: string,
): Promise<Photo | undefined> {
  const rows = await queries.query<Row & { type: string; bytes: Buffer }>(
    'select type, bytes from photos where town = $1 and photo_key = $2',
    [town, photoKey],
  )
  return rows[0]
}
