// Attacked XML documents, each refused for its own reason, seen through the one verdict.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedFiles } from './testing/signed-files-here.ts'
import { base64, faultOf, type Case } from './testing/attacked.ts'
import { sampleSigners, type SampleSigners } from './testing/sample-signer.ts'

let signers: SampleSigners
let made: string

beforeAll(async () => {
  signers = await sampleSigners()
  const content = Buffer.from('<a xml:lang="ja"><b Id="b">見本</b><c>100</c></a>')
  made = Buffer.from(await signedFiles.sign({ ...signers.sign, format: 'xml', content })).toString()
})
afterAll(() => signers.authorities.close())

const xmlText = (edit: (text: string) => string): Case => ({
  format: 'xml',
  signed: Buffer.from(edit(made)),
})

const ds = 'http://www.w3.org/2000/09/xmldsig#'
const xpath = 'http://www.w3.org/TR/1999/REC-xpath-19991116'
const broken = '<ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data>'
const sibling = `<ds:Signature xmlns:ds="${ds}"><ds:Object>9</ds:Object></ds:Signature>`
const signature = (text: string) => /<ds:Signature .*<\/ds:Signature>/s.exec(text)![0]
const idOf = (text: string) => /<ds:Signature [^>]*Id="([^"]+)"/.exec(text)![1]!

/** The signed content put out of sight, and another in its place. */
function wrapped(text: string): string {
  const own = signature(text)
  const moved = own.replace('URI=""', 'URI="#signed"')
  const xml = `<ds:Object><a Id="signed"><b Id="b">見本</b><c>100</c></a></ds:Object>`
  const holder = moved.replace('</ds:Signature>', `${xml}</ds:Signature>`)
  return text.replace(own, holder).replace('<c>100</c>', '<c>999</c>')
}

const attacks: readonly (readonly [string, () => Case, string])[] = [
  // what was done, to which document, the first reason
  ['nothing, to an XML', () => xmlText((text) => text), 'good'],
  [
    'an XML whose text was changed',
    () => xmlText((t) => t.replace('100', '900')),
    'content_changed',
  ],
  [
    'an XML with an attribute added',
    () => xmlText((t) => t.replace('<c>', '<c d="1">')),
    'content_changed',
  ],
  ['an XML with its content wrapped', () => xmlText(wrapped), 'content_changed'],
  [
    'an XML with a reference moved to a part',
    () => xmlText((t) => t.replace('URI=""', 'URI="#b"')),
    'content_changed',
  ],
  [
    'an XML that refers to nothing',
    () => xmlText((t) => t.replace('URI=""', 'URI="#nobody"')),
    'reference_missing',
  ],
  [
    'an XML that refers to the network',
    () => xmlText((t) => t.replace('URI=""', 'URI="http://example.test/"')),
    'reference_elsewhere',
  ],
  [
    'an XML with the identifier twice',
    () => xmlText((t) => t.replace('Id="b"', `Id="xades-${idOf(t)}"`)),
    'duplicate_id',
  ],
  [
    'an XML with a second SignedInfo',
    () =>
      xmlText((t) =>
        t.replace('</ds:SignedInfo>', '</ds:SignedInfo><ds:SignedInfo></ds:SignedInfo>'),
      ),
    'signature_malformed',
  ],
  [
    'an XML with a second value',
    () =>
      xmlText((t) =>
        t.replace('<ds:KeyInfo>', '<ds:SignatureValue></ds:SignatureValue><ds:KeyInfo>'),
      ),
    'signature_malformed',
  ],
  [
    'an XML with a sibling signature',
    () => xmlText((t) => t.replace('<b ', `${sibling}<b `)),
    'signature_malformed',
  ],
  [
    'an XML with content in its signature',
    () =>
      xmlText((t) =>
        t.replace('</ds:Signature>', '<ds:Object><c>9</c></ds:Object></ds:Signature>'),
      ),
    'covers_only_part',
  ],
  [
    'an XML with a processing instruction',
    () => xmlText((t) => t.replace('<b ', '<?x y?><b ')),
    'processing_instruction',
  ],
  [
    'an XML with a stylesheet before it',
    () => xmlText((t) => t.replace('<a ', '<?xml-stylesheet href="x"?><a ')),
    'processing_instruction',
  ],
  [
    'an XML with a document type',
    () => xmlText((t) => t.replace('<a ', '<!DOCTYPE a [<!ENTITY e "9">]><a ')),
    'document_type',
  ],
  ['an XML with an unknown entity', () => xmlText((t) => t.replace('100', '&e;')), 'document_type'],
  [
    'an XML declared Shift_JIS afterwards',
    () => xmlText((t) => t.replace('UTF-8', 'Shift_JIS')),
    'content_changed',
  ],
  [
    'an XML declared ASCII afterwards',
    () => xmlText((t) => t.replace('UTF-8', 'US-ASCII')),
    'encoding_contradicted',
  ],
  [
    'an XML declared UTF-16 afterwards',
    () => xmlText((t) => t.replace('UTF-8', 'UTF-16')),
    'encoding_contradicted',
  ],
  [
    'an XML declared Latin-1 afterwards',
    () => xmlText((t) => t.replace('UTF-8', 'ISO-8859-1')),
    'encoding_unsupported',
  ],
  [
    'an XML in a coding read two ways',
    () => xmlText((t) => t.replace('UTF-8', 'Shift_JIS').replace('見本', '\\100')),
    'encoding_ambiguous',
  ],
  [
    'an XML of version 1.1',
    () => xmlText((t) => t.replace('version="1.0"', 'version="1.1"')),
    'kind_unsupported_here',
  ],
  [
    'an XML digested with SHA-1',
    () => xmlText((t) => t.replaceAll('2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1')),
    'digest_too_weak',
  ],
  [
    'an XML with a path for a transform',
    () => xmlText((t) => t.replace(`${ds}enveloped-signature`, xpath)),
    'transform_unsupported',
  ],
  [
    'an XML signed with HMAC',
    () => xmlText((t) => t.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256')),
    'algorithm_unsupported',
  ],
  [
    'an XML with another signing time',
    () => xmlText((t) => t.replace(/<xades:SigningTime>\d{4}/, '<xades:SigningTime>1999')),
    'content_changed',
  ],
  [
    'an XML with another certificate',
    () => xmlText((t) => t.replace(/(<ds:X509Certificate>)[^<]+/, `$1${base64(signers.ca.auth)}`)),
    'signature_does_not_fit',
  ],
  [
    'an XML without certificates',
    () => xmlText((t) => t.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/, '')),
    'no_certificate',
  ],
  [
    'an XML with a broken certificate',
    () => xmlText((t) => t.replace(/<ds:X509Data>.*<\/ds:X509Data>/, broken)),
    'certificate_unreadable',
  ],
  ['an XML with a tag left open', () => xmlText((t) => t.replace('</c>', '')), 'not_xml'],
]

test.each(attacks)('%s', async (_, make, expected) => {
  expect(await faultOf(signers, make())).toBe(expected)
})
