// The one shape in which nearly every client asks: one certificate, no extensions, a serial
// number as ours are. It is known again by comparing bytes, not by reading them.
//
// Everything before the serial number is written once for each authority, hash and form of
// the hash's parameters. A request that differs in any byte is left to the library; a test
// proves that whatever is recognised here is read there in the same way.

import type { Authority } from '../authority.ts'
import { nullValue, octetString, oid, sequence, tlv } from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { serialBytes } from '../certificate-template.ts'
import type { OcspQuestion } from './request.ts'

/** What stands before the serial number, and whom it is about. */
export type CommonForm = {
  readonly number: number
  readonly authority: Authority
  readonly prefix: Buffer
  readonly issuer: string
  /** Where in the request the CertID begins, to be repeated in the answer. */
  readonly certIdAt: number
}

export class CommonQuestions {
  readonly #forms: readonly CommonForm[]

  constructor(authorities: readonly Authority[]) {
    const forms = authorities.flatMap(formsOf)
    this.#forms = forms.map((form, number) => ({ ...form, number }))
  }

  /** The form of this request; undefined when it is anything out of the ordinary. */
  formOf(request: Buffer): CommonForm | undefined {
    for (const form of this.#forms) {
      const { prefix } = form
      const at = prefix.length
      if (request.length !== at + serialBytes) continue
      // The last byte differs between forms soonest: the hash of the key stands there.
      if (request[at - 3] !== prefix[at - 3]) continue
      if (request.compare(prefix, 0, at, 0, at) !== 0) continue
      // Our serial numbers begin with the bits 01, so the integer is positive and minimal.
      return ((request[at] ?? 0) & 0xc0) === 0x40 ? form : undefined
    }
    return undefined
  }
}

/** The question that a request of this form asks. */
export function questionOf(request: Buffer, form: CommonForm): OcspQuestion {
  const serialHex = request.toString('hex', form.prefix.length)
  const certId = request.subarray(form.certIdAt)
  return { certificates: [{ issuer: form.issuer, serialHex, certId }], nonce: undefined }
}

const algorithms = { sha1: oids.sha1, sha256: oids.sha256 }
const anySerial = tlv(0x02, Buffer.alloc(serialBytes))

function formsOf(authority: Authority): Omit<CommonForm, 'number'>[] {
  return [...authority.certIdHashes].flatMap((issuer) => {
    const [hash, nameHash = '', keyHash = ''] = issuer.split(' ')
    const algorithm = oid(algorithms[hash as keyof typeof algorithms])
    return [sequence(algorithm, nullValue()), sequence(algorithm)].map((hashAlgorithm) => {
      const certId = sequence(
        hashAlgorithm,
        octetString(Buffer.from(nameHash, 'hex')),
        octetString(Buffer.from(keyHash, 'hex')),
        anySerial,
      )
      const request = sequence(sequence(sequence(sequence(certId))))
      const prefix = request.subarray(0, request.length - serialBytes)
      return { authority, prefix, issuer, certIdAt: request.length - certId.length }
    })
  })
}
