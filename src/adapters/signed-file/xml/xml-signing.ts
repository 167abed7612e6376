// Signs an XML document (XMLDSig enveloped, XAdES-BES): the signature is put in as the last
// thing in the root, and everything else keeps its spelling.
//
// The signed file is UTF-8 and says so, whatever it was given as. A document that is signed
// already is countersigned inside the last signature, because a second one beside it would
// break the first: each leaves out only itself. What was made is verified before it leaves.

import { createHash, randomUUID } from 'node:crypto'
import type { Apart, ApartJob } from '../../../shell/ports/apart.ts'
import type { FileToSign } from '../../../shell/ports/chip-signed-file.ts'
import { faultFound, faultOfEnd, SignedFileFault } from '../signed-file-fault.ts'
import { canonical } from './xml-canonical.ts'
import { ds, enveloped, inclusive, rsaSha256, sha256, xades } from './xml-spaces.ts'
import { elementsIn, attributeOf, type XmlDocument } from './xml-elements.ts'
import { parseXml } from './xml-tree.ts'
import { signaturesIn, verifyXml } from './xml-verifying.ts'
import { opened, type tryXml } from './xml-opened.ts'

type XmlOrder = Omit<FileToSign, 'format'>

export async function signXml(order: XmlOrder, apart: Apart): Promise<Uint8Array> {
  const tried = await apart.run(trying, order.content)
  if (!tried.done) throw faultOfEnd(tried)
  if ('fault' in tried.value) throw faultFound(tried.value.fault)
  const document = opened(order.content)
  const id = `id-${randomUUID().replaceAll('-', '')}`
  const place = placeIn(document)
  const put = (parts: Values) => assembled(document, place, signatureText(order, id, parts))
  const empty = pieces(put({ document: '', properties: '', value: '' }), id)
  const digests = {
    document: digestOf(canonical(empty.root, { without: empty.signature })),
    properties: digestOf(canonical(empty.properties)),
  }
  const { signedInfo } = pieces(put({ ...digests, value: '' }), id)
  const toSign = createHash('sha256').update(canonical(signedInfo)).digest()
  const value = base64(await order.signDigest(toSign))
  const unstamped = put({ ...digests, value })
  const stamp = await stampText(order, canonical(pieces(unstamped, id).value))
  const whole = stamp === '' ? unstamped : put({ ...digests, value, stamp })
  const signed = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${whole}`)
  assertVerifies(order.content, signed)
  return signed
}

const trying: ApartJob<typeof tryXml> = {
  module: new URL('./xml-opened.ts', import.meta.url),
  name: 'tryXml',
  limits: { milliseconds: 3000, megabytes: 256 },
}

type Place = {
  /** Where the signature goes in, and how much of the text it replaces. */
  readonly at: number
  readonly replaced: number
  readonly before: string
  readonly after: string
}

function placeIn({ text, root }: XmlDocument): Place {
  const last = signaturesIn(root).at(-1)
  const holder = last && last !== root ? last : root
  const isEmpty = text.startsWith('/>', holder.endTag)
  if (isEmpty) return { at: holder.endTag, replaced: 2, before: '>', after: `</${holder.name}>` }
  if (holder === root) return { at: root.endTag, replaced: 0, before: '', after: '' }
  const object = { before: `<ds:Object xmlns:ds="${ds}">`, after: '</ds:Object>' }
  return { at: holder.endTag, replaced: 0, ...object }
}

function assembled({ text }: XmlDocument, place: Place, signature: string): string {
  const { at, replaced, before, after } = place
  return `${text.slice(0, at)}${before}${signature}${after}${text.slice(at + replaced)}`
}

type Values = {
  readonly document: string
  readonly properties: string
  readonly value: string
  readonly stamp?: string
}

function signatureText(order: XmlOrder, id: string, values: Values): string {
  const certificates = [order.certificate, order.caCertificate].filter((each) => each !== undefined)
  const x509 = certificates.map(
    (each) => `<ds:X509Certificate>${base64(each)}</ds:X509Certificate>`,
  )
  const transforms =
    `<ds:Transforms><ds:Transform Algorithm="${enveloped}"></ds:Transform>` +
    `<ds:Transform Algorithm="${inclusive}"></ds:Transform></ds:Transforms>`
  const type = ' Type="http://uri.etsi.org/01903#SignedProperties"'
  return (
    `<ds:Signature xmlns:ds="${ds}" Id="${id}"><ds:SignedInfo>` +
    `<ds:CanonicalizationMethod Algorithm="${inclusive}"></ds:CanonicalizationMethod>` +
    `<ds:SignatureMethod Algorithm="${rsaSha256}"></ds:SignatureMethod>` +
    `<ds:Reference URI="">${transforms}${digestText(values.document)}</ds:Reference>` +
    `<ds:Reference URI="#xades-${id}"${type}>${digestText(values.properties)}</ds:Reference>` +
    `</ds:SignedInfo><ds:SignatureValue>${values.value}</ds:SignatureValue>` +
    `<ds:KeyInfo><ds:X509Data>${x509.join('')}</ds:X509Data></ds:KeyInfo>` +
    `<ds:Object>${propertiesText(order, id, values.stamp)}</ds:Object></ds:Signature>`
  )
}

function digestText(value: string): string {
  const method = `<ds:DigestMethod Algorithm="${sha256}"></ds:DigestMethod>`
  return `${method}<ds:DigestValue>${value}</ds:DigestValue>`
}

function propertiesText({ at, certificate }: XmlOrder, id: string, stamp = ''): string {
  const digest = digestText(base64(createHash('sha256').update(certificate).digest()))
  return (
    `<xades:QualifyingProperties xmlns:xades="${xades}" Target="#${id}">` +
    `<xades:SignedProperties Id="xades-${id}"><xades:SignedSignatureProperties>` +
    `<xades:SigningTime>${new Date(at).toISOString()}</xades:SigningTime>` +
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>${digest}</xades:CertDigest>` +
    `</xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>` +
    `</xades:SignedProperties>${stamp}</xades:QualifyingProperties>`
  )
}

function pieces(text: string, id: string) {
  const { root } = parseXml(text)
  const all = [...elementsIn(root)]
  const bearing = (value: string) => all.find((each) => attributeOf(each, 'Id') === value)
  const signature = bearing(id)
  const properties = bearing(`xades-${id}`)
  const signedInfo = signature?.children.find((child) => child.kind === 'element')
  const value = all.find(({ local, parent }) => local === 'SignatureValue' && parent === signature)
  if (!signature || !properties || !signedInfo || !value) {
    throw new Error('the signature lacks a part')
  }
  return { root, signature, properties, signedInfo, value }
}

/** XAdES-T: a time stamp over the canonical SignatureValue, in what is not signed. */
async function stampText({ timeStamp }: XmlOrder, stamped: string): Promise<string> {
  if (!timeStamp) return ''
  const token = base64(await timeStamp(Buffer.from(stamped)))
  return (
    `<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp>` +
    `<ds:CanonicalizationMethod Algorithm="${inclusive}"></ds:CanonicalizationMethod>` +
    `<xades:EncapsulatedTimeStamp>${token}</xades:EncapsulatedTimeStamp>` +
    `</xades:SignatureTimeStamp></xades:UnsignedSignatureProperties></xades:UnsignedProperties>`
  )
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

/** The new signature fits, and none that was there fits less than before. */
function assertVerifies(given: Uint8Array, signed: Uint8Array): void {
  const before = verifyXml(given).filter(({ integrity }) => integrity !== 'no_signature')
  const after = verifyXml(signed)
  const kept = before.every(({ integrity }, index) => after[index]?.integrity === integrity)
  if (after.at(-1)?.integrity === 'intact' && after.length === before.length + 1 && kept) return
  throw new SignedFileFault(
    'nothing was given out, because the signature does not hold in this document',
  )
}
