// With two processes or more the authorities' keys are in one of their own that knows nothing
// but how to sign a digest.
//
// The ceremony is held in this process, before anything is served; afterwards the keys are
// opened again only over there.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keystorePath } from '../adapters/ca/authority-folder.ts'
import { holdCeremony } from '../adapters/ca/hold-ceremony.ts'
import { connectSigner, startSignerProcess } from '../adapters/ca/keys/remote-signer.ts'
import type { AuthorityKeys } from '../shell/ports/key-ceremony.ts'
import type { Signer } from '../shell/ports/signer.ts'

export type SignerPlace = {
  readonly folder: string
  readonly keys: AuthorityKeys
  readonly publicUrl: string
  readonly now: number
}

/** With the socket on which other processes may ask it. */
export type SignerAtSocket = Signer & { readonly socket: string }

/** Starts the process that holds the keys and connects to it; closing ends both. */
export async function openSignerProcess(place: SignerPlace): Promise<SignerAtSocket> {
  const { folder, keys, publicUrl, now } = place
  await holdCeremony({ folder, keys, publicUrl, now })
  const room = mkdtempSync(join(tmpdir(), 'madoguchi-signer-'))
  const socket = join(room, 'signer')
  const child = await startSignerProcess({ keystore: keystorePath(folder), socket, keys })
  const signer = await connectSigner(socket)
  return {
    socket,
    sign: (keyId, sha256) => signer.sign(keyId, sha256),
    close: async () => {
      await signer.close()
      await child.stop()
      rmSync(room, { recursive: true, force: true })
    },
  }
}
