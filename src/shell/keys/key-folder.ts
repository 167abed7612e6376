// The office's own secrets, one file each under the data folder, made together when the office
// is founded and never again.
//
// They seal what lies in the database (chips, My Numbers), sign the ledger's checkpoints and
// face data and protect the authorities' keys. Losing the folder makes the sealed parts
// unreadable: a backup must hold it, and must be kept as safe. Beside them lies the founding
// mark (founding.ts), against which every file proves itself at each start.

import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorFault } from '../ports/operator-fault.ts'
import { syncFolder, writeWhole } from './whole-file.ts'

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
  /** RSA-2048, PKCS #8: signs the face data in the chips. */
  readonly faceSigner: Uint8Array
}

const secretNames = [
  'chip-seal',
  'issuer-master',
  'number-seal',
  'authority-passphrase',
  'paper-seal',
] as const
const keyNames = [...secretNames, 'checkpoint.pem', 'face-signer'] as const
export type KeyFileName = (typeof keyNames)[number]
export type KeyFiles = Readonly<Record<KeyFileName, Uint8Array>>

export const restoreKeys = 'Put the folder `keys` of the last backup back, whole.'

/** Whether anything of an office's keys lies there. */
export function hasKeys(folder: string): boolean {
  return namesIn(folder).some((name) => (keyNames as readonly string[]).includes(name))
}

/** The files as they are; a missing one is a fault, and nothing is made in its place. */
export function readKeyFiles(folder: string): KeyFiles {
  const there = new Set(namesIn(folder))
  const missing = keyNames.find((name) => !there.has(name))
  if (missing !== undefined) {
    throw new OperatorFault({
      place: join(folder, missing),
      happened: 'this key of the office is missing; made anew it would open nothing.',
      next: restoreKeys,
    })
  }
  return byName((name) => readFileSync(join(folder, name)))
}

/** New keys, and what `beside` adds for them, all at once or not at all. */
export function makeKeyFiles(
  folder: string,
  beside: (files: KeyFiles) => Readonly<Record<string, Uint8Array>>,
): KeyFiles {
  const files = byName(newKey)
  const aside = `${folder}.new`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const [name, content] of Object.entries({ ...files, ...beside(files) })) {
    writeWhole(join(aside, name), content)
  }
  syncFolder(aside)
  renameSync(aside, folder)
  syncFolder(join(folder, '..'))
  return files
}

/** The keys in these files, as the office uses them. */
export function officeKeysOf(files: KeyFiles, folder: string): OfficeKeys {
  return {
    chipSeal: files['chip-seal'],
    issuerMaster: files['issuer-master'],
    numberSeal: files['number-seal'],
    authorityPassphrase: Buffer.from(files['authority-passphrase']).toString('hex'),
    paperSeal: files['paper-seal'],
    checkpointKey: checkpointKeyOf(files, folder),
    faceSigner: files['face-signer'],
  }
}

function checkpointKeyOf(files: KeyFiles, folder: string): KeyObject {
  try {
    return createPrivateKey(Buffer.from(files['checkpoint.pem']))
  } catch {
    throw new OperatorFault({
      place: join(folder, 'checkpoint.pem'),
      happened: 'this is not the key that signs the ledger: the file was altered or cut.',
      next: restoreKeys,
    })
  }
}

function newKey(name: KeyFileName): Buffer {
  if (name === 'checkpoint.pem') {
    const { privateKey } = generateKeyPairSync('ed25519')
    return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  }
  if (name === 'face-signer') {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    return privateKey.export({ type: 'pkcs8', format: 'der' })
  }
  return randomBytes(32)
}

function byName(content: (name: KeyFileName) => Uint8Array): KeyFiles {
  return Object.fromEntries(keyNames.map((name) => [name, content(name)])) as KeyFiles
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
