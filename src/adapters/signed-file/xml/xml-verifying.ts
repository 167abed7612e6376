// The signatures of an XML document (XMLDSig, XAdES): what each covers, whether it fits.
//
// A signature counts where it covers the whole document and nothing hides in it. What it
// says of itself (the certificate, the time) counts only where it signed that, too.

import { createHash, verify, X509Certificate } from 'node:crypto'
import type { Integrity } from '../../../core/verdict/outcomes.ts'
import type { SignatureFinding, StampFinding } from '../../../shell/ports/chip-signed-file.ts'
import { readToken } from '../time-stamp.ts'
import { canonical } from './xml-canonical.ts'
import { readXmlText } from './xml-encoding.ts'
import { checkReferences, formOf, identifiersIn, type InDocument } from './xml-references.ts'
import { digestMethods, ds, signatureMethods, xades } from './xml-spaces.ts'
import * as tree from './xml-elements.ts'
import type { XmlElement } from './xml-elements.ts'
import { parseXml } from './xml-tree.ts'

const mostSignatures = 16
const mostCertificates = 16

export function verifyXml(signed: Uint8Array): readonly SignatureFinding[] {
  const read = readXmlText(signed)
  if ('problem' in read) return [without(read.problem)]
  try {
    const { root } = parseXml(read.text)
    const signatures = signaturesIn(root)
    if (signatures.length === 0) return [without('no_signature')]
    if (read.ambiguous) return [without('encoding_ambiguous')]
    if (signatures.length > mostSignatures) return [without('kind_unsupported_here')]
    const identified = identifiersIn(root)
    return signatures.map((signature) => findingOf({ root, signature, identified }))
  } catch (error) {
    if (error instanceof tree.XmlProblem) return [without(error.problem)]
    throw error
  }
}

function without(integrity: Integrity): SignatureFinding {
  return { integrity, stamp: { is: 'none' } }
}

/** In the order of the document. */
export function signaturesIn(root: XmlElement): readonly XmlElement[] {
  return [...tree.elementsIn(root)].filter(
    ({ local, namespace }) => local === 'Signature' && namespace === ds,
  )
}

function findingOf(where: InDocument): SignatureFinding {
  const { signature } = where
  const infos = tree.childrenNamed(signature, ds, 'SignedInfo')
  const values = tree.childrenNamed(signature, ds, 'SignatureValue')
  const [signedInfo] = infos
  const [value] = values
  if (!signedInfo || !value || infos.length > 1 || values.length > 1) {
    return without('signature_malformed')
  }
  const { problem, elements } = checkReferences(where, signedInfo)
  if (problem && problem !== 'content_changed') return without(problem)
  const certificates = certificatesIn(signature)
  const fitting = fittingCertificate({ signedInfo, value, certificates })
  const certificate = fitting.certificate ?? certificates[0]
  const properties = signedProperties(signature, elements)
  const integrity =
    problem ??
    fitting.problem ??
    (namesCertificate(properties, certificate) ? undefined : 'names_other_certificate') ??
    coverage(where, elements)
  return {
    integrity: integrity ?? 'intact',
    certificate,
    claimedAt: signingTime(properties),
    stamp: stampOn(signature, value),
  }
}

/** DER of the certificates in the signature's own KeyInfo. */
function certificatesIn(signature: XmlElement): readonly Buffer[] {
  const [keyInfo] = tree.childrenNamed(signature, ds, 'KeyInfo')
  return tree
    .childrenNamed(keyInfo, ds, 'X509Data')
    .flatMap((data) => tree.childrenNamed(data, ds, 'X509Certificate'))
    .slice(0, mostCertificates)
    .map((each) => Buffer.from(tree.textIn(each), 'base64'))
}

type Signed = {
  readonly signedInfo: XmlElement
  readonly value: XmlElement
  readonly certificates: readonly Buffer[]
}

type Fitting = { readonly certificate?: Buffer; readonly problem?: Integrity }

function fittingCertificate({ signedInfo, value, certificates }: Signed): Fitting {
  const form = formOf(tree.childrenNamed(signedInfo, ds, 'CanonicalizationMethod')[0])
  if (!form) return { problem: 'transform_unsupported' }
  const [method] = tree.childrenNamed(signedInfo, ds, 'SignatureMethod')
  const algorithm = tree.attributeOf(method, 'Algorithm') ?? ''
  const digest = Object.hasOwn(signatureMethods, algorithm)
    ? signatureMethods[algorithm]
    : undefined
  if (!digest) return { problem: 'algorithm_unsupported' }
  if (digest === 'weak') return { problem: 'digest_too_weak' }
  if (certificates.length === 0) return { problem: 'no_certificate' }
  const bytes = Buffer.from(canonical(signedInfo, form))
  const signature = Buffer.from(tree.textIn(value), 'base64')
  for (const certificate of certificates) {
    const key = rsaKeyOf(certificate)
    if (key && verify(digest, bytes, key, signature)) return { certificate }
  }
  const readable = certificates.some((each) => rsaKeyOf(each))
  return { problem: readable ? 'signature_does_not_fit' : 'certificate_unreadable' }
}

function rsaKeyOf(certificate: Buffer) {
  try {
    const { publicKey } = new X509Certificate(certificate)
    return publicKey.asymmetricKeyType === 'rsa' ? publicKey : undefined
  } catch {
    return undefined
  }
}

/** XAdES properties that this signature signed; others are anybody's word. */
function signedProperties(
  signature: XmlElement,
  elements: readonly XmlElement[],
): XmlElement | undefined {
  return elements.find((element) => {
    if (element.local !== 'SignedProperties') return false
    let above = element.parent
    while (above && above !== signature) above = above.parent
    return above === signature
  })
}

function within(element: XmlElement | undefined, ...path: readonly string[]) {
  return path.reduce((at, local) => tree.childrenNamed(at, xades, local)[0], element)
}

function signingTime(properties: XmlElement | undefined): number | undefined {
  const time = within(properties, 'SignedSignatureProperties', 'SigningTime')
  const at = Date.parse(tree.textIn(time).trim())
  return Number.isNaN(at) ? undefined : at
}

/** Where the signed properties say which certificate it was made for, it must be this one. */
function namesCertificate(
  properties: XmlElement | undefined,
  certificate: Buffer | undefined,
): boolean {
  const own = within(properties, 'SignedSignatureProperties')
  const named = within(own, 'SigningCertificateV2') ?? within(own, 'SigningCertificate')
  if (!named || !certificate) return true
  const digests = within(named, 'Cert', 'CertDigest')
  const [method] = tree.childrenNamed(digests, ds, 'DigestMethod')
  const digest = digestMethods[tree.attributeOf(method, 'Algorithm') ?? '']
  if (!digest || digest === 'weak') return false
  const [value] = tree.childrenNamed(digests, ds, 'DigestValue')
  const givenDigest = Buffer.from(tree.textIn(value), 'base64')
  return createHash(digest).update(certificate).digest().equals(givenDigest)
}

/** Undefined where the whole document is signed, and nothing unsigned hides in the signature. */
function coverage(where: InDocument, elements: readonly XmlElement[]): Integrity | undefined {
  const { root, signature } = where
  if (root === signature) return 'kind_unsupported_here'
  if (!elements.includes(root)) return 'covers_only_part'
  const objects = tree.childrenNamed(signature, ds, 'Object')
  return objects.every((object) => holdsNoContent(object, elements))
    ? undefined
    : 'covers_only_part'
}

/** Signed as a whole, or made of properties and countersignatures, which are no content. */
function holdsNoContent(object: XmlElement, elements: readonly XmlElement[]): boolean {
  if (elements.includes(object)) return true
  return object.children.every((child) => {
    if (child.kind === 'text') return child.text.trim() === ''
    if (child.kind === 'comment') return true
    const isProperties = child.namespace === xades && child.local === 'QualifyingProperties'
    return isProperties || (child.namespace === ds && child.local === 'Signature')
  })
}

/** A XAdES SignatureTimeStamp, which is over the canonical SignatureValue. */
function stampOn(signature: XmlElement, value: XmlElement): StampFinding {
  const stamp = tree
    .childrenNamed(signature, ds, 'Object')
    .map((object) => within(object, 'QualifyingProperties', 'UnsignedProperties'))
    .map((unsigned) => within(unsigned, 'UnsignedSignatureProperties', 'SignatureTimeStamp'))
    .find((each) => each !== undefined)
  if (!stamp) return { is: 'none' }
  const form = formOf(tree.childrenNamed(stamp, ds, 'CanonicalizationMethod')[0]) ?? {}
  const token = Buffer.from(tree.textIn(within(stamp, 'EncapsulatedTimeStamp')), 'base64')
  try {
    return readToken(new Uint8Array(token), Buffer.from(canonical(value, form)))
  } catch {
    return { is: 'bad', because: 'stamp_cannot_be_checked' }
  }
}
