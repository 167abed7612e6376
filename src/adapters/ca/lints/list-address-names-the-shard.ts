// The address of the revocation list names the shard that the serial number falls in.

import { shardText } from '../certificate-template.ts'
import { oids } from '../oids.ts'
import { shardOf } from '../serial.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const type = encoded(oids.crlDistributionPoints)

export const listAddressNamesTheShard: Lint = {
  id: 'list_address_names_the_shard',
  cites:
    'RFC 5280 5.2.5: the list’s distribution point name matches the certificate’s; ' +
    'docs/pki.md: the shard is fixed at issuance by the low bits of the serial number',
  objects({ extensions, authority, serial }) {
    const written = extensions.get(type)?.content.valueText
    const address = authority.addresses[0]
    if (!written || !address) return 'there is no address'
    const expected = `${address.crlPrefix}${shardText(shardOf(serial.value, authority.shards))}.crl`
    return written.endsWith(expected) ? undefined : 'the address names another shard'
  },
}
