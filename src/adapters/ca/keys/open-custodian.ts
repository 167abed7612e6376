// The authorities' keys, wherever they are: the encrypted keystore or a PKCS#11 token.

import { hash, randomBytes, verify } from 'node:crypto'
import type { AuthorityKeys } from '../../../shell/ports/key-ceremony.ts'
import type { KeyCustodian } from '../../../shell/ports/signer.ts'
import { OperatorFault } from '../../../shell/ports/operator-fault.ts'
import type { Authority } from '../authority.ts'
import type { SignFor } from '../delegate-certificate.ts'
import { restoreAuthorities } from '../durable-file.ts'
import { openKeystore } from './keystore.ts'
import { openToken } from './pkcs11.ts'

/** `keystore` is the file's path; with a token it is not looked at. */
export function openCustodian(keystore: string, keys: AuthorityKeys): Promise<KeyCustodian> {
  return 'token' in keys ? openToken(keys.token) : openKeystore(keystore, keys.passphrase)
}

/** Has each authority's key sign a random text, so that other keys are noticed at the start. */
export async function demandOwnKeys(
  folder: string,
  authorities: readonly Authority[],
  sign: SignFor,
): Promise<void> {
  for (const authority of authorities) {
    const text = randomBytes(32)
    const signature = await sign(authority, hash('sha256', text, 'buffer')).catch(() => undefined)
    if (signature && verify('sha256', text, authority.publicKey, signature)) continue
    throw new OperatorFault({
      place: folder,
      happened:
        `The key of ${authority.caId} is not where keys were looked for. The authorities of ` +
        'this folder were founded with other keys, or keystore.json was lost.',
      next:
        'If the keys are in a token, name it with --token and --library; if not, leave these ' +
        `out. ${restoreAuthorities}`,
    })
  }
}
