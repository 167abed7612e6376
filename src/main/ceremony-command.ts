// `madoguchi ceremony`: the key ceremony on a data folder whose office is closed.

import { join } from 'node:path'
import { holdCeremony } from '../adapters/ca/hold-ceremony.ts'
import { ceremonyCommand } from '../faces/cli/ceremony.ts'
import { openKeys } from '../shell/keys/key-folder.ts'
import { openEmbedded } from '../shell/ledger/embedded.ts'

export const ceremony = ceremonyCommand(async (asked) => {
  // The database's lock tells whether an office has this folder open.
  await (await openEmbedded(join(asked.dataFolder, 'database'))).close()
  const { authorityPassphrase } = openKeys(join(asked.dataFolder, 'keys'))
  return holdCeremony({
    folder: join(asked.dataFolder, 'authorities'),
    keys: asked.token ? { token: asked.token } : { passphrase: authorityPassphrase },
    publicUrl: asked.publicUrl,
    now: Date.now(),
    rollOver: asked.rollOver,
  })
}, process.env)
