// A signature value by itself, as a card or a service hands it over: RSASSA-PKCS1-v1_5 with
// SHA-256 over the content (RFC 8017, 8.2).

import { verify, X509Certificate } from 'node:crypto'
import type { BareSignature, SignatureFinding } from '../../shell/ports/chip-signed-file.ts'

export function verifyBare({ signature, content, certificate }: BareSignature): SignatureFinding {
  const stamp = { is: 'none' } as const
  const key = publicKeyOf(certificate)
  if (!key) return { integrity: 'certificate_unreadable', stamp }
  const isIntact = key.asymmetricKeyType === 'rsa' && verify('sha256', content, key, signature)
  const integrity = isIntact ? 'intact' : 'signature_does_not_fit'
  return { integrity, certificate, stamp }
}

function publicKeyOf(certificate: Uint8Array) {
  try {
    return new X509Certificate(certificate).publicKey
  } catch {
    return undefined
  }
}
