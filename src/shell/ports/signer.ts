// Where the authorities' private keys are: so narrow that it can be another process or an HSM.
//
// A signer is given a key's name and a SHA-256 digest and returns an RSASSA-PKCS1-v1_5
// signature. It never sees what is signed, so a list of a million entries costs 32
// bytes on the wire; the authority lints before and verifies after.

export interface Signer {
  sign(keyId: string, sha256: Uint8Array): Promise<Uint8Array>
  close(): Promise<void>
}

/** A signer that can also make keys: only the key ceremony needs one. */
export interface KeyCustodian extends Signer {
  /** Makes an RSA-2048 pair under this name, once; returns its SubjectPublicKeyInfo (DER). */
  makeKey(keyId: string): Promise<Uint8Array>
}
