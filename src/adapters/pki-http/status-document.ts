// What is published under /pki and how fresh it is, for programs.
//
// Revoked sets are named and not asked for: making one reads all that an authority issued.

import type { EpochMs } from '../../shell/ports/certificate-register.ts'
import type { ListedAuthority } from '../../shell/ports/every-list.ts'

export function statusDocument(authorities: readonly ListedAuthority[]): string {
  return JSON.stringify(
    authorities.map(({ info, lists }) => ({
      ca: info.caId,
      current: info.current,
      name: info.name,
      notBefore: instant(info.notBefore),
      notAfter: instant(info.notAfter),
      shards: info.shards,
      revokedSet: `revoked-set/${info.caId}.bin`,
      lists: lists.map(({ shard, crl }) => ({
        shard,
        number: crl.number.toString(),
        entries: crl.entries,
        bytes: crl.byteLength,
        thisUpdate: instant(crl.thisUpdate),
        nextUpdate: instant(crl.nextUpdate),
      })),
    })),
  )
}

function instant(at: EpochMs): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
