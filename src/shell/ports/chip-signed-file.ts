// Files signed with the card's key: CMS (detached or around the content), PDF, XML.
//
// Making the signature value is the card's work; it is given as a function, so that the
// same code signs with a virtual card, a real one, or a key in a test. A finding says only
// whether the bytes are what was signed, and by which certificate; whether that certificate
// may be trusted is the authorities' question (see authorities.ts).

import type { Integrity, Stamp } from '../../core/verdict/outcomes.ts'
import type { CertificateEvidence } from '../../core/verdict/verdict.ts'

export const signedFileFormats = ['cms', 'cms_detached', 'pdf', 'xml'] as const
export type SignedFileFormat = (typeof signedFileFormats)[number]

/** sha256WithRSA over a SHA-256 value, as the card gives it. */
export type DigestSigner = (sha256: Uint8Array) => Promise<Uint8Array>

export type FileToSign = {
  readonly format: SignedFileFormat
  readonly content: Uint8Array
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array
  /** The authority's certificate, DER, put beside it when known. */
  readonly caCertificate?: Uint8Array | undefined
  /** When it is signed, milliseconds since 1970 (UTC). */
  readonly at: number
  readonly signDigest: DigestSigner
  /** Puts a time stamp on these bytes: the DER of a token (RFC 3161). None where absent. */
  readonly timeStamp?: ((stamped: Uint8Array) => Promise<Uint8Array>) | undefined
}

export type FileToVerify = {
  readonly format: SignedFileFormat
  readonly signed: Uint8Array
  /** What was signed, for a detached signature. */
  readonly content?: Uint8Array | undefined
}

/** A signature value by itself (sha256WithRSA, PKCS #1 v1.5), as a card gives it. */
export type BareSignature = {
  readonly signature: Uint8Array
  /** What was signed, before hashing. */
  readonly content: Uint8Array
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array
}

/** A time stamp on a signature; whether its maker may be trusted is asked elsewhere. */
export type StampFinding =
  | { readonly is: 'none' }
  | { readonly is: 'made'; readonly at: number; readonly certificate: Uint8Array }
  | {
      readonly is: 'bad'
      readonly because: Exclude<Stamp, 'stamp_none' | 'stamp_good'>
    }

export type SignatureFinding = {
  /** Whether the bytes are what was signed, and why not. */
  readonly integrity: Integrity
  /** DER; undefined when the signature names none that is there. */
  readonly certificate?: Uint8Array | undefined
  /** The signer's own word for when, milliseconds since 1970 (UTC). */
  readonly claimedAt?: number | undefined
  readonly stamp: StampFinding
}

export type SignedFiles = {
  /** Rejects with a SignedFileFault where this file cannot be signed in this format. */
  sign(order: FileToSign): Promise<Uint8Array>
  /** One finding a signature, and one where there is none. Never rejects on foreign bytes. */
  verify(order: FileToVerify): Promise<readonly SignatureFinding[]>
  /** The finding on a signature value by itself. Never throws on foreign bytes. */
  verifyBare(bare: BareSignature): SignatureFinding
  /** What a certificate says, seen from these authorities; undefined when it says nothing. */
  certificateEvidence(
    certificate: Uint8Array,
    authorities: readonly Uint8Array[],
  ): FoundCertificate | undefined
}

export type FoundCertificate = CertificateEvidence & {
  /** DER of the given authority that made it. */
  readonly issuer?: Uint8Array | undefined
}
