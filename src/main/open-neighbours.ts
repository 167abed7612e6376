// Puts the neighbours together: chips, authorities, numbers, pictures.

import { join } from 'node:path'
import { demandGenerations } from '../adapters/ca/authority-folder.ts'
import { openAuthorities, type OpenedAuthorities } from '../adapters/ca/authorities.ts'
import { createCardIssuer, createFaceSigner } from '../adapters/card-crypto/card-issuer.ts'
import { createChipHost } from '../adapters/card-crypto/chip-host.ts'
import { nodeChipCrypto, type KeyPairSource } from '../adapters/card-crypto/node-chip-crypto.ts'
import { drawCardPictures } from '../adapters/card-picture/card-pictures.ts'
import { openOfficeKeys } from '../shell/keys/founding.ts'
import type { OfficeKeys } from '../shell/keys/key-folder.ts'
import type { TokenAddress } from '../shell/ports/key-ceremony.ts'
import { numberStore } from '../shell/number-store/number-store.ts'
import { townCode, type Office } from '../shell/office.ts'
import { certificateRegisterOf } from '../shell/register/register-of-office.ts'
import { loggedAuthorities } from '../shell/register/own-certificates.ts'
import type { Neighbours } from '../shell/neighbours/neighbours.ts'
import { openSignerProcess } from './open-signer.ts'

export type OpenedNeighbours = Neighbours & {
  readonly authorities: OpenedAuthorities
  readonly keys: OfficeKeys
  /** Where the process that holds the authorities' keys is asked; absent: there is none. */
  readonly signerSocket?: string | undefined
  readonly close: () => Promise<void>
}

export type WorksParts = {
  /** The data folder. */
  readonly folder: string
  /** Where the outside finds the authorities: `http://127.0.0.1:8080/pki`. */
  readonly publicUrl: string
  /** Where a chip's new key pair comes from. */
  readonly pairFor: KeyPairSource
  /** The authorities' keys live in a process of their own. */
  readonly ownSignerProcess?: boolean
  /** They are in a PKCS#11 token. */
  readonly token?: TokenAddress | undefined
}

export async function openNeighbours(office: Office, parts: WorksParts): Promise<OpenedNeighbours> {
  const keys = await openOfficeKeys(office.database, parts.folder)
  const crypto = nodeChipCrypto(parts.pairFor)
  const faceSigner = createFaceSigner(keys.faceSigner)
  const place = { folder: join(parts.folder, 'authorities'), publicUrl: parts.publicUrl }
  await demandGenerations(place.folder, await loggedAuthorities(office.database, townCode(office)))
  const authorityKeys = parts.token
    ? { token: parts.token }
    : { passphrase: keys.authorityPassphrase }
  const signer = parts.ownSignerProcess
    ? await openSignerProcess({ ...place, keys: authorityKeys, now: office.clock.epochMs() })
    : undefined
  const register = certificateRegisterOf(office)
  const now = office.clock.epochMs
  const authorities = await openAuthorities({
    ...place,
    keys: authorityKeys,
    signer,
    register,
    now,
  })
  return {
    authorities,
    keys,
    signerSocket: signer?.socket,
    numbers: numberStore(townCode(office), keys.numberSeal),
    drawPictures: drawCardPictures,
    chipsOn: (store) => {
      const sealing = { dataKey: keys.chipSeal, masterKey: keys.issuerMaster }
      const host = createChipHost({ store, crypto, ...sealing })
      const { masterKey } = sealing
      return { reader: host, issuer: createCardIssuer({ host, crypto, masterKey, faceSigner }) }
    },
    close: () => authorities.close(),
  }
}
