// A time-stamp token: TSTInfo (RFC 3161 2.4.2) in a SignedData (RFC 5652), made by PKI.js.

import { createHash, webcrypto } from 'node:crypto'
import { Integer, ObjectIdentifier, OctetString } from 'asn1js'
import {
  Accuracy,
  Attribute,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import { oids } from '../oids.ts'
import { freshSerial } from '../serial.ts'
import { timeStampAccuracySeconds, timeStampPolicyOid } from '../unconfirmed-choices.ts'
import type { TimeStampOrder } from './request.ts'
import type { TimeStampUnit } from './time-stamp-unit.ts'

/** Its own: the engine that all of a process shares may be one that asks a card to sign. */
const engine = new CryptoEngine({ name: 'time stamps', crypto: webcrypto as Crypto })

export async function makeToken(
  unit: TimeStampUnit,
  order: TimeStampOrder,
  genTime: EpochMs,
): Promise<ContentInfo> {
  const { certificate, certificates, key } = unit
  const content = encodedInfo(order, genTime)
  const { issuer, serialNumber } = certificate
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: signedAttributes(unit, content),
    }),
  })
  const encapContentInfo = new EncapsulatedContentInfo({ eContentType: oids.tstInfo })
  // Given to the constructor it would be split into pieces, which is not DER.
  encapContentInfo.eContent = new OctetString({ valueHex: content })
  const signed = new SignedData({
    version: 3,
    encapContentInfo,
    signerInfos: [signer],
    ...(order.certReq && { certificates: [...certificates] }),
  })
  await signed.sign(key, 0, 'SHA-256', undefined, engine)
  return new ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) })
}

/** `ordering` is left out: its default says that stamps of one second have no order. */
function encodedInfo({ imprint, nonce }: TimeStampOrder, genTime: EpochMs): ArrayBuffer {
  const info = new TSTInfo({
    version: 1,
    policy: timeStampPolicyOid,
    messageImprint: imprint,
    serialNumber: new Integer({ valueHex: new Uint8Array(freshSerial()) }),
    genTime: new Date(genTime),
    accuracy: new Accuracy({ seconds: timeStampAccuracySeconds }),
    ...(nonce && { nonce }),
  })
  return info.toSchema().toBER()
}

function signedAttributes({ signingCertificate }: TimeStampUnit, content: ArrayBuffer) {
  const digest = createHash('sha256').update(new Uint8Array(content)).digest()
  const contentType = new ObjectIdentifier({ value: oids.tstInfo })
  const messageDigest = new OctetString({ valueHex: new Uint8Array(digest) })
  const attributes = [
    new Attribute({ type: oids.contentType, values: [contentType] }),
    new Attribute({ type: oids.messageDigest, values: [messageDigest] }),
    signingCertificate,
  ]
  return attributes.sort((a, b) => Buffer.compare(encoded(a), encoded(b)))
}

function encoded(attribute: Attribute): Uint8Array {
  return new Uint8Array(attribute.toSchema().toBER())
}
