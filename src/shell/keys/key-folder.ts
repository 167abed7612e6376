// The office's own secrets, one file each under the data folder, made at first need.
//
// They seal what lies in the database (chips, My Numbers), sign the ledger's checkpoints and
// protect the authorities' keys. Losing the folder makes the sealed parts unreadable: a
// backup must hold it, and must be kept as safe.

import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type OfficeKeys = {
  /** 32 bytes: seals chips at rest. */
  readonly chipSeal: Uint8Array
  /** 32 bytes: master of the issuer channel. */
  readonly issuerMaster: Uint8Array
  /** 32 bytes: seals My Numbers at rest. */
  readonly numberSeal: Uint8Array
  /** Text: opens the authorities' software keys. */
  readonly authorityPassphrase: string
  /** 32 bytes: verification marks of printed papers. */
  readonly paperSeal: Uint8Array
  /** Ed25519: signs checkpoints of the ledger. */
  readonly checkpointKey: KeyObject
}

/** Reads the keys in `folder`, making those that are missing (mode 0600). */
export function openKeys(folder: string): OfficeKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = (name: string) => kept(join(folder, name), () => randomBytes(32))
  const checkpoint = kept(join(folder, 'checkpoint.pem'), () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  })
  return {
    chipSeal: secret('chip-seal'),
    issuerMaster: secret('issuer-master'),
    numberSeal: secret('number-seal'),
    authorityPassphrase: Buffer.from(secret('authority-passphrase')).toString('hex'),
    paperSeal: secret('paper-seal'),
    checkpointKey: createPrivateKey(Buffer.from(checkpoint)),
  }
}

function kept(path: string, make: () => Buffer): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const content = make()
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, content)
  fsyncSync(file)
  closeSync(file)
  return content
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
