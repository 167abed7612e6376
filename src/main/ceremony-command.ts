// `madoguchi ceremony`: the key ceremony on a data folder whose office is closed.

import { join } from 'node:path'
import { holdCeremony } from '../adapters/ca/hold-ceremony.ts'
import { ceremonyCommand } from '../faces/cli/ceremony.ts'
import { openOfficeKeys, readOfficeKeys } from '../shell/keys/founding.ts'
import { hasKeys, type OfficeKeys } from '../shell/keys/key-folder.ts'
import { openEmbedded } from '../shell/ledger/embedded.ts'

export const ceremony = ceremonyCommand(async (order) => {
  const { authorityPassphrase } = await keysOfClosed(order.dataFolder)
  return holdCeremony({
    folder: join(order.dataFolder, 'authorities'),
    keys: order.token ? { token: order.token } : { passphrase: authorityPassphrase },
    publicUrl: order.publicUrl,
    now: Date.now(),
    rollOver: order.rollOver,
  })
}, process.env)

/** The database's lock tells whether an office has this folder open. */
async function keysOfClosed(data: string): Promise<OfficeKeys> {
  const database = await openEmbedded(join(data, 'database'))
  try {
    return hasKeys(join(data, 'keys')) ? readOfficeKeys(data) : await openOfficeKeys(database, data)
  } finally {
    await database.close()
  }
}
