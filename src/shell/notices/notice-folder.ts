// The folder that the mail house collects from. A file appears whole or not at all.

import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** A `keepFile` into this folder: written beside, synced, then renamed. */
export function noticeFolder(folder: string) {
  return async (name: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const beside = join(folder, `.${name}.part`)
    const file = await open(beside, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, join(folder, name))
  }
}
