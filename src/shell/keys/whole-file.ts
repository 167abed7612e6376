// Files of the data folder that are whole after a power cut, or were never there.

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/**
 * Makes a folder and those above it, one by one: asked to make all of them Node says "no such
 * file" of a disk that only reads, and never comes back from /proc.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o700 })
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
