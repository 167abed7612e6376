// XML signatures inside the document (XML-DSig enveloped, XAdES-BES).
//
// Document types, entities and processing instructions are refused before anything is
// parsed: with them the text a reader sees and the text that was signed can differ. A
// signature counts only where it covers the whole document.

import { X509Certificate } from 'node:crypto'
import * as xmldom from '@xmldom/xmldom'
import { setNodeDependencies } from 'xml-core'
import * as xades from 'xadesjs'
import type {
  DigestSigner,
  FileToSign,
  SignatureFinding,
} from '../../shell/ports/chip-signed-file.ts'
import { SignedFileFault } from './signed-file-fault.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const signatureSpace = 'http://www.w3.org/2000/09/xmldsig#'

setNodeDependencies({ ...xmldom })
xades.Application.setEngine('card', cardEngine())

/** A key that is no key: it passes on to the card what is to be signed. */
type CardKey = CryptoKey & { readonly signDigest: DigestSigner }

/** The runtime's own cryptography, except that a card's key signs in the card. */
function cardEngine(): Crypto {
  const own = globalThis.crypto
  const subtle = new Proxy(own.subtle, {
    get(target, name: keyof SubtleCrypto) {
      if (name === 'sign') return signWith
      // The methods of the runtime insist on their own object.
      return target[name].bind(target) as unknown
    },
  })
  return new Proxy(own, {
    get: (target, name) => {
      if (name === 'subtle') return subtle
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

async function signWith(_algorithm: unknown, key: CardKey, data: BufferSource) {
  const digest = await crypto.subtle.digest('SHA-256', data)
  const signature = await key.signDigest(new Uint8Array(digest))
  return new Uint8Array(signature).buffer
}

export async function signXml(order: Omit<FileToSign, 'format'>): Promise<Uint8Array> {
  const { content, certificate, caCertificate, at, signDigest } = order
  const parsed = parseXml(content)
  if (typeof parsed === 'string') throw new SignedFileFault(parsed)
  const key = { type: 'private', algorithm, usages: ['sign'], extractable: false, signDigest }
  const certificates = [certificate, caCertificate].filter((each) => each !== undefined)
  const signed = new xades.SignedXml()
  const signature = await signed.Sign(algorithm, key as unknown as CryptoKey, parsed, {
    references: [{ hash: 'SHA-256', uri: '', transforms: ['enveloped', 'c14n'] }],
    x509: certificates.map(toBase64),
    signingCertificateV2: toBase64(certificate),
    signingTime: { value: new Date(at) },
  })
  const xml = signature.GetXml()
  if (!xml) throw new SignedFileFault('the signature could not be written')
  parsed.documentElement.appendChild(parsed.importNode(xml, true))
  const text = new xmldom.XMLSerializer().serializeToString(parsed as unknown as xmldom.Node)
  return new TextEncoder().encode(text)
}

export async function verifyXml(signed: Uint8Array): Promise<readonly SignatureFinding[]> {
  const parsed = parseXml(signed)
  if (typeof parsed === 'string') return []
  const signatures = Array.from(parsed.getElementsByTagNameNS(signatureSpace, 'Signature'))
  return Promise.all(signatures.map((each) => verifySignature(parsed, each)))
}

async function verifySignature(document: Document, element: Element): Promise<SignatureFinding> {
  try {
    const signed = new xades.SignedXml(document)
    signed.LoadXml(element)
    const certificate = certificateIn(signed)
    if (!certificate) return { intact: false, wholeFile: false }
    const intact = await signed.Verify(await publicKeyOf(certificate))
    const claimed = signed.SignedProperties.SignedSignatureProperties.SigningTime.Value
    return { intact, wholeFile: coversAll(signed), certificate, claimedAt: claimed.getTime() }
  } catch {
    return { intact: false, wholeFile: false }
  }
}

/** One reference to the whole document, from which only the signature itself is taken out. */
function coversAll({ XmlSignature }: xades.SignedXml): boolean {
  const references = XmlSignature.SignedInfo.References.GetIterator()
  const harmless = ['enveloped-signature', 'xml-c14n', 'xml-exc-c14n']
  return references.some(({ Uri, Transforms }) => {
    const transforms = Transforms.GetIterator().map((each) => each.Algorithm)
    return Uri === '' && transforms.every((each) => harmless.some((name) => each.includes(name)))
  })
}

function certificateIn({ XmlSignature }: xades.SignedXml): Uint8Array | undefined {
  const element = XmlSignature.GetXml()
  const found = element?.getElementsByTagNameNS(signatureSpace, 'X509Certificate')[0]
  const text = found?.textContent
  return text ? new Uint8Array(Buffer.from(text, 'base64')) : undefined
}

function publicKeyOf(certificate: Uint8Array): Promise<CryptoKey> {
  const spki = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  return crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, true, ['verify'])
}

/** The document, or why it is not read. */
function parseXml(bytes: Uint8Array): Document | string {
  const text = new TextDecoder().decode(bytes)
  const body = text.replace(/^\uFEFF?<\?xml [^?]*\?>/, '')
  if (/<!DOCTYPE|<!ENTITY|<\?/i.test(body)) {
    return 'XML with a document type, entities or processing instructions is not signed here'
  }
  try {
    const onError = (_level: string, message: string) => {
      throw new Error(message)
    }
    const parser = new xmldom.DOMParser({ onError })
    const document = parser.parseFromString(text, 'application/xml') as unknown as Document
    return isRooted(document) ? document : 'this file is not XML'
  } catch {
    return 'this file is not XML'
  }
}

/** The parser's types promise a root that an empty text does not have. */
function isRooted(document: { documentElement: Element | null }): boolean {
  return document.documentElement !== null
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
