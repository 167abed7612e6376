// Time-stamp requests for tests, made by the library as any client would, and what comes
// back read by it.

import { createHash, X509Certificate } from 'node:crypto'
import { Integer, Null, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  Certificate,
  Extension,
  MessageImprint,
  PKIStatus,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import type { Authorities } from '../../../shell/ports/authorities.ts'
import { readAll } from '../der/der-reader.ts'
import { oids } from '../oids.ts'
import { timeStampIssuer } from '../unconfirmed-choices.ts'

const hashOids = {
  sha1: oids.sha1,
  sha256: oids.sha256,
  sha384: oids.sha384,
  sha512: oids.sha512,
  'sha3-256': '2.16.840.1.101.3.4.2.8',
}

export type SampleStampRequest = {
  readonly data?: Uint8Array
  readonly hash?: keyof typeof hashOids
  /** Instead of the data's. */
  readonly digest?: Uint8Array
  readonly parameters?: 'null' | 'none' | 'strange'
  readonly version?: number
  readonly policy?: string
  readonly nonce?: Uint8Array
  readonly certReq?: boolean
  /** An extension no authority knows. */
  readonly strange?: 'critical' | 'ignorable'
}

const parametersOf = { null: new Null(), none: undefined, strange: new Integer({ value: 1 }) }

export const sampleData = Buffer.from('見本の書類')

export function sampleStampRequest(stamp: SampleStampRequest = {}): Buffer {
  const { hash = 'sha256', data = sampleData, version = 1, policy, nonce, certReq } = stamp
  const algorithmParams = parametersOf[stamp.parameters ?? 'null']
  const digest = stamp.digest ?? createHash(hash).update(data).digest()
  const messageImprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({
      algorithmId: hashOids[hash],
      ...(algorithmParams && { algorithmParams }),
    }),
    hashedMessage: new OctetString({ valueHex: new Uint8Array(digest) }),
  })
  const strange = new Extension({
    extnID: '2.999.1',
    critical: stamp.strange === 'critical',
    extnValue: new Uint8Array([5, 0]).buffer,
  })
  const request = new TimeStampReq({
    version,
    messageImprint,
    ...(policy !== undefined && { reqPolicy: policy }),
    ...(nonce && { nonce: new Integer({ valueHex: new Uint8Array(nonce) }) }),
    ...(certReq !== undefined && { certReq }),
    ...(stamp.strange && { extensions: [strange] }),
  })
  return Buffer.from(request.toSchema().toBER())
}

type Token = {
  readonly info: TSTInfo
  readonly signed: SignedData
  /** The encoded TSTInfo. */
  readonly content: Buffer
}

export type ReadStampResponse = {
  readonly granted: boolean
  /** The numbers of the bits set in failInfo. */
  readonly failures: readonly number[]
  readonly advice: string
  readonly token?: Token | undefined
}

/** Throws for what is no TimeStampResp, or for one that contradicts itself. */
export function readStampResponse(der: Uint8Array): ReadStampResponse {
  const { status, timeStampToken } = TimeStampResp.fromBER(new Uint8Array(der))
  const granted = status.status === PKIStatus.granted
  if (granted !== (timeStampToken !== undefined)) throw new Error('a token without being granted')
  const signed = timeStampToken && new SignedData({ schema: timeStampToken.content })
  return {
    granted,
    failures: bitsOf(new Uint8Array(status.failInfo?.valueBlock.valueHexView ?? [])),
    advice: status.statusStrings?.map((each) => each.valueBlock.value).join(' ') ?? '',
    token: signed && tokenOf(signed),
  }
}

function tokenOf(signed: SignedData): Token {
  const content = Buffer.from(signed.encapContentInfo.eContent?.valueBlock.valueHexView ?? [])
  return { info: TSTInfo.fromBER(new Uint8Array(content)), signed, content }
}

/** How many elements there are at all depths; the strict reader throws at any slack. */
export function elementsOf(bytes: Buffer): number {
  return readAll(bytes).reduce((count, { tag, value }) => {
    const constructed = (tag & 0x20) !== 0
    return count + 1 + (constructed ? elementsOf(value) : 0)
  }, 0)
}

function bitsOf(bytes: Uint8Array): readonly number[] {
  return [...bytes].flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit),
  )
}

/** Asks as a client would, and throws what it was told when there is no token. */
export async function sampleStamp(
  { timeStamp }: Pick<Authorities, 'timeStamp'>,
  stamp?: SampleStampRequest,
): Promise<Token> {
  const { token, advice } = readStampResponse(await timeStamp(sampleStampRequest(stamp)))
  if (!token) throw new Error(advice)
  return token
}

export function certificatesIn({ signed }: Token): readonly X509Certificate[] {
  return (signed.certificates ?? []).map((each) => {
    if (!(each instanceof Certificate)) throw new Error('another kind of certificate')
    return new X509Certificate(Buffer.from(each.toSchema().toBER()))
  })
}

/** The certificate that a token asked for now is checked with. */
export async function certificateInUse(
  authorities: Pick<Authorities, 'timeStamp'>,
): Promise<X509Certificate> {
  const token = await sampleStamp(authorities, { certReq: true })
  const own = certificatesIn(token).find(({ ca }) => !ca)
  if (!own) throw new Error('the token is without its certificate')
  return own
}

/** The certificate of the authority that certifies the time-stamp authority. */
export function timeStampIssuerOf({ authorities }: Pick<Authorities, 'authorities'>): Buffer {
  const issuer = authorities().find(({ kind, current }) => kind === timeStampIssuer && current)
  if (!issuer) throw new Error('no signature authority')
  return Buffer.from(issuer.certificate)
}
