// My Numbers, apart from everything else and sealed. Specimens only: the check digit fails.
//
// Only the making of a chip reads a number (it stands in the card's own files); no view, log,
// fact or page does. A number whose check digit holds is refused in demo mode, because it
// could be somebody's.

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { hasValidCheckDigit, specimenNumber } from '../../core/resident/my-number.ts'
import type { Queries, Row } from '../ledger/database.ts'

/** Someone offered a number that could be real. */
class RealNumberRefused extends Error {
  constructor() {
    super('A My Number whose check digit holds is refused here: only specimens are kept.')
  }
}

export type NumberStore = {
  /** Seals a number under this resident; without one, a specimen is made. */
  readonly keep: (queries: Queries, residentId: string, number?: string) => Promise<void>
  readonly reveal: (queries: Queries, residentId: string) => Promise<string | undefined>
}

export function numberStore(town: string, seal: Uint8Array): NumberStore {
  return {
    keep: async (queries, residentId, number) => {
      const value = number ?? specimenNumber(digitsFor(seal, residentId))
      if (hasValidCheckDigit(value)) throw new RealNumberRefused()
      await queries.query(
        `insert into sealed_numbers (town, resident_id, sealed) values ($1, $2, $3)
         on conflict (town, resident_id) do update set sealed = excluded.sealed`,
        [town, residentId, sealed(value, residentId, seal)],
      )
    },
    reveal: async (queries, residentId) => {
      const rows = await queries.query<Row & { sealed: Buffer }>(
        'select sealed from sealed_numbers where town = $1 and resident_id = $2',
        [town, residentId],
      )
      return rows[0] && opened(rows[0].sealed, residentId, seal)
    },
  }
}

/** Eleven digits that belong to this resident on this machine and to nobody else. */
function digitsFor(seal: Uint8Array, residentId: string): string {
  const digest = createHmac('sha256', seal).update(`number ${residentId}`).digest()
  return (digest.readBigUInt64BE() % 100_000_000_000n).toString().padStart(11, '0')
}

function sealed(number: string, residentId: string, seal: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', seal, nonce).setAAD(Buffer.from(residentId))
  const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function opened(bytes: Buffer, residentId: string, seal: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', seal, bytes.subarray(0, 12))
    .setAAD(Buffer.from(residentId))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
