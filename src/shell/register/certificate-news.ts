// What processes tell each other about certificates: whose state an act has changed.
//
// A text is the town and then certificates, `sign-1:00ff…`, as many as surely fit into the
// 8,000 bytes that PostgreSQL takes at once.

import type { Queries } from '../ledger/database.ts'
import { type Listener } from '../ledger/notifications.ts'
import { notify } from '../ledger/notify.ts'
import type { CaId, CertificateKey } from '../ports/certificate-register.ts'

const keysInOneText = 120

/** Heard by the others when the transaction commits. */
export async function tellOfCertificates(
  queries: Queries,
  town: string,
  changed: readonly CertificateKey[],
): Promise<void> {
  const texts: string[] = []
  for (let from = 0; from < changed.length; from += keysInOneText) {
    const keys = changed.slice(from, from + keysInOneText)
    texts.push([town, ...keys.map(({ caId, serialHex }) => `${caId}:${serialHex}`)].join(' '))
  }
  await notify(queries, 'certificates', texts)
}

/** Hears what `tellOfCertificates` tells of one town. */
export function certificateListener(
  town: string,
  changed: (what: CertificateKey | 'all') => void,
): Listener {
  return {
    topic: 'certificates',
    heard: async (text) => {
      const [changedIn, ...keys] = text.split(' ')
      if (changedIn !== town) return
      for (const key of keys) {
        const [caId, serialHex = ''] = key.split(':')
        changed({ caId: caId as CaId, serialHex })
      }
    },
    missed: async () => changed('all'),
  }
}
