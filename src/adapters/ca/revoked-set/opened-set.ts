// Asking a revoked set about a certificate, as a relying party without a network does.
//
// A set is right about what its authority issued and was registered. Of any other serial
// number it would say good or revoked by chance, so it is never asked about a bare number:
// the certificate's signature is checked first, and that it is a holder's.

import { X509Certificate, type KeyObject } from 'node:crypto'
import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { OpenedSet, SetAnswer, SetGap } from '../../../shell/ports/revoked-set.ts'
import { parseCertificate, type ParsedCertificate } from '../chain/parsed-certificate.ts'
import { signatureHolds } from '../chain/signature.ts'
import { revokedIn } from './revoked-set.ts'
import { readSet, RevokedSetFault, type SetFrame } from './set-file.ts'

/** Throws a RevokedSetFault unless the authority with this certificate signed the set. */
export function openRevokedSet(bytes: Uint8Array, authority: Uint8Array): OpenedSet {
  const key = keyOf(authority)
  const { frame, ribbons } = readSet(bytes, key)
  const isRevoked = revokedIn(ribbons)
  const { caId, thisUpdate, nextUpdate, issued, revoked } = frame
  return {
    caId,
    thisUpdate,
    nextUpdate,
    issued,
    revoked,
    check(certificate, at): SetAnswer {
      const parsed = parseCertificate(certificate)
      const because = gapOf(frame, { parsed, key, at })
      if (because) return { standing: 'not_covered', because }
      return { standing: isRevoked(parsed.serialHex) ? 'revoked' : 'good' }
    },
  }
}

function keyOf(authority: Uint8Array): KeyObject {
  try {
    return new X509Certificate(authority).publicKey
  } catch {
    throw new RevokedSetFault('the authority’s certificate cannot be read')
  }
}

type Question = {
  readonly parsed: ParsedCertificate
  readonly key: KeyObject
  readonly at: EpochMs
}

function gapOf(frame: SetFrame, { parsed, key, at }: Question): SetGap | undefined {
  if (!signatureHolds(parsed, key)) return 'other_authority'
  if (!isHolders(parsed)) return 'not_a_holders'
  if (at > frame.nextUpdate) return 'set_too_old'
  if (at < frame.thisUpdate) return 'set_from_the_future'
  if (parsed.notBefore >= frame.issuedBefore) return 'issued_later'
  // What had ended before the set was made has ended by now, too.
  return parsed.notAfter < at ? 'ended' : undefined
}

/** Those of authorities and OCSP delegates are in no register; a holder's names its list. */
function isHolders({ isAuthority, listNames }: ParsedCertificate): boolean {
  return !isAuthority && listNames.length > 0
}
