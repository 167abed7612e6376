// Files of the data folder that are whole after a power cut, or were never there.

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** In place of the old one, if there is one. */
export function replaceFile(path: string, content: Uint8Array): void {
  const fresh = `${path}.new`
  rmSync(fresh, { force: true })
  writeWhole(fresh, content)
  renameSync(fresh, path)
  syncFolder(join(path, '..'))
}

/** A new file for its owner only, on the disk when this returns. */
export function writeWhole(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
