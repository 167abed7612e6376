// The last step of a list whose entries are encoded: hashed, signed with the key at hand, joined.

import type { benchAuthority } from './bench-authority.ts'
import {
  digestOf,
  lengthOf,
  listToSign,
  listWithSignature,
  type EntryEncoder,
} from '../../src/adapters/ca/crl/revocation-list.ts'
import { signDigest } from '../../src/adapters/ca/keys/keystore.ts'

type Signing = ReturnType<typeof benchAuthority> & { readonly now: number }

/** How long the signed list is. */
export function signedListLength(encoder: EntryEncoder, { authority, key, now }: Signing): number {
  const frame = { authority, shard: 0, number: 1n, thisUpdate: now, nextUpdate: now + 86_400_000 }
  const toSign = listToSign(frame, encoder)
  return lengthOf(listWithSignature(toSign, signDigest(key, digestOf(toSign))))
}
