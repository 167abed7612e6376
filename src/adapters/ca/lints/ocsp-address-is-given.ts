// The certificate says where its state can be asked.

import { oids } from '../oids.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const type = encoded(oids.authorityInfoAccess)

export const ocspAddressIsGiven: Lint = {
  id: 'ocsp_address_is_given',
  cites: 'RFC 6960 3.1: CAs that support OCSP MUST provide the responder’s address in AIA',
  objects({ extensions, authority }) {
    const written = extensions.get(type)?.content.valueText
    const address = authority.addresses[0]?.ocsp
    return address && written?.endsWith(address) ? undefined : 'the OCSP address is missing'
  },
}
