// A signer for tests: certificates of both kinds from sample authorities, a key in memory in
// the card's place, and time stamps of the same authority.

import { createHash, constants, privateEncrypt } from 'node:crypto'
import {
  sampleAuthorities,
  sampleHolderKeys,
  type SampleAuthorities,
} from '../../ca/testing/sample-authorities.ts'
import { readStampResponse, sampleStampRequest } from '../../ca/testing/sample-time-stamps.ts'
import type { FileToSign } from '../../../shell/ports/chip-signed-file.ts'

export type SampleSigner = Pick<FileToSign, 'certificate' | 'caCertificate' | 'signDigest' | 'at'>

export type SampleSigners = {
  readonly authorities: SampleAuthorities
  /** DER of the authority of each kind. */
  readonly ca: Readonly<Record<'sign' | 'auth', Uint8Array>>
  readonly sign: SampleSigner
  /** The authentication certificate, which must not sign documents. */
  readonly auth: SampleSigner
  readonly timeStamp: (stamped: Uint8Array) => Promise<Uint8Array>
}

export async function sampleSigners(): Promise<SampleSigners> {
  const authorities = await sampleAuthorities()
  const caOf = (kind: 'sign' | 'auth') => {
    const found = authorities.authorities.authorities().find((each) => each.kind === kind)
    return found?.certificate ?? new Uint8Array()
  }
  const ca = { sign: caOf('sign'), auth: caOf('auth') }
  const signerOf = async (kind: 'sign' | 'auth'): Promise<SampleSigner> => ({
    certificate: (await authorities.issue(kind)).der,
    caCertificate: ca[kind],
    signDigest: async (sha256) => withKey(sha256),
    at: authorities.clock.now,
  })
  return {
    authorities,
    ca,
    sign: await signerOf('sign'),
    auth: await signerOf('auth'),
    async timeStamp(stamped) {
      const digest = createHash('sha256').update(stamped).digest()
      const request = sampleStampRequest({ digest, certReq: true })
      const answer = await authorities.authorities.timeStamp(request)
      if (!readStampResponse(answer).granted) throw new Error('no time stamp')
      return tokenIn(Buffer.from(answer))
    },
  }
}

const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')

function withKey(sha256: Uint8Array): Uint8Array {
  const { privateKey: key } = sampleHolderKeys()
  const block = Buffer.concat([digestInfo, sha256])
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, block)
}

/** TimeStampResp is a status and the token behind it. */
function tokenIn(answer: Buffer): Buffer {
  const inside = contentAt(answer, 0)
  const status = contentAt(answer, inside.start)
  return answer.subarray(status.end, inside.end)
}

function contentAt(der: Buffer, at: number): { readonly start: number; readonly end: number } {
  const length = der[at + 1] ?? 0
  const many = length & 0x80 ? length & 0x7f : 0
  const start = at + 2 + many
  return { start, end: start + (many === 0 ? length : der.readUIntBE(at + 2, many)) }
}
