// `madoguchi client`: the client software with its neighbours put together.

import { homedir } from 'node:os'
import { join } from 'node:path'
import { openApart } from '../adapters/apart/apart.ts'
import { certificateStatus } from '../adapters/certificate-status/certificate-status.ts'
import { loadPcscBinding } from '../adapters/pcsc/binding.ts'
import { openPcscCard } from '../adapters/pcsc/pcsc-card.ts'
import { openSignedFiles } from '../adapters/signed-file/signed-files.ts'
import { clientCommand } from '../faces/cli/client.ts'
import { secretAsker } from '../faces/cli/client-secret.ts'
import { defaultTown } from './config.ts'
import { openWorld } from './world.ts'

export const client = clientCommand({
  openRealCard: async (readerName) =>
    openPcscCard({ binding: await loadPcscBinding(), readerName }),
  signedFiles: openSignedFiles(openApart()),
  certificateStatus,
  openWorld: () => openWorld(defaultTown()),
  askSecret: secretAsker,
  settingsFile: join(homedir(), '.config', 'madoguchi', 'client.json'),
})
