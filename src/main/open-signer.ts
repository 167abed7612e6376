// Where the authorities' keys are: in this process, in a token, or (with two processes or
// more) in a process of their own that knows nothing but how to sign a digest.
//
// The ceremony is held in this process, before anything is served; with a process of their
// own the keys are opened again only over there.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keystorePath } from '../adapters/ca/authority-folder.ts'
import { holdCeremony } from '../adapters/ca/hold-ceremony.ts'
import { openCustodian } from '../adapters/ca/keys/open-custodian.ts'
import { connectSigner, startSignerProcess } from '../adapters/ca/keys/remote-signer.ts'
import type { AuthorityKeys } from '../shell/ports/key-ceremony.ts'
import type { Signer } from '../shell/ports/signer.ts'

export type SignerPlace = {
  readonly folder: string
  readonly keys: AuthorityKeys
  readonly publicUrl: string
  readonly now: number
  readonly ownProcess: boolean
}

/** With the socket on which other processes may ask it, if there is one. */
export type OpenedSigner = Signer & { readonly socket?: string }

/** Undefined where the authorities open their keystore by themselves. */
export async function openSigner(place: SignerPlace): Promise<OpenedSigner | undefined> {
  const { folder, keys, publicUrl, now } = place
  if (!place.ownProcess && !('token' in keys)) return undefined
  await holdCeremony({ folder, keys, publicUrl, now })
  return place.ownProcess ? openSignerProcess(place) : openCustodian(keystorePath(folder), keys)
}

/** Starts the process that holds the keys and connects to it; closing ends both. */
async function openSignerProcess({ folder, keys }: SignerPlace): Promise<OpenedSigner> {
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
