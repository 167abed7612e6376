// What stands in a CMS signature: one finding a signer, with the certificate that is named,
// the signer's own word for when, and the time stamp.

import type * as pkijs from 'pkijs'
import type { SignatureFinding } from '../../shell/ports/chip-signed-file.ts'
import { integrityOfSigner } from './cms-integrity.ts'
import * as parts from './cms-parts.ts'
import { stampIn } from './time-stamp.ts'

/** One finding a signer; `content` is what was signed, for a signature that stands apart. */
export function verifyCms(signed: Uint8Array, content?: Uint8Array): readonly SignatureFinding[] {
  const data = parts.readSignedData(signed)
  if (!data) return [{ integrity: 'no_signature', stamp: { is: 'none' } }]
  if (data.signerInfos.length === 0) return [{ integrity: 'no_signature', stamp: { is: 'none' } }]
  return data.signerInfos.map((info) => findingOf(data, info, content))
}

function findingOf(
  data: pkijs.SignedData,
  info: pkijs.SignerInfo,
  content: Uint8Array | undefined,
): SignatureFinding {
  try {
    const certificate = parts.signersCertificate(data, info)
    const order = { data, info, given: content, certificate, contentType: parts.oid.data }
    return {
      integrity: integrityOfSigner(order),
      certificate,
      claimedAt: parts.signingTime(info),
      stamp: stampIn(info),
    }
  } catch {
    return { integrity: 'damaged', stamp: { is: 'none' } }
  }
}
