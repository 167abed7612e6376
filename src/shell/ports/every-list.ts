// All revocation lists of all authorities, for a page or a program that shows how fresh they are.

import type { AuthorityInfo, PublicPki, PublishedCrl } from './authorities.ts'

export type ListedAuthority = {
  readonly info: AuthorityInfo
  /** Empty when there are too many to make them all for one page. */
  readonly lists: readonly { readonly shard: number; readonly crl: PublishedCrl }[]
}

const mostListed = 64

/** Each authority with its lists, in the order of their shards. */
export async function everyList(pki: PublicPki): Promise<readonly ListedAuthority[]> {
  const listed: ListedAuthority[] = []
  for (const info of pki.authorities()) {
    const lists: { shard: number; crl: PublishedCrl }[] = []
    const shown = info.shards <= mostListed ? info.shards : 0
    for (let shard = 0; shard < shown; shard++) {
      const crl = await pki.crl(info.caId, shard)
      if (crl) lists.push({ shard, crl })
    }
    listed.push({ info, lists })
  }
  return listed
}
