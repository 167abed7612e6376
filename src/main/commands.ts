// The commands of `madoguchi`, one line each.

import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { certificateStatus } from '../adapters/certificate-status/certificate-status.ts'
import { loadPcscBinding } from '../adapters/pcsc/binding.ts'
import { openPcscCard } from '../adapters/pcsc/pcsc-card.ts'
import { signedFiles } from '../adapters/signed-file/signed-files.ts'
import { askCommand } from '../faces/cli/ask.ts'
import { cardCommand } from '../faces/cli/card.ts'
import { clientCommand } from '../faces/cli/client.ts'
import { secretAsker } from '../faces/cli/client-secret.ts'
import { clockCommand } from '../faces/cli/clock.ts'
import { commonOptions, readArgs, type CliCommand, type Terminal } from '../faces/cli/command.ts'
import { doCommand } from '../faces/cli/do.ts'
import { verifyLedgerCommand } from '../faces/cli/ledger.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { openWorld } from './open-office.ts'
import { defaultTown } from './config.ts'
import { seedCommand, serveCommand } from './serve-command.ts'
import { verifyDataFolder } from './verify-folder.ts'

const ask: CliCommand = {
  summary: 'answers questions to the rules, JSON lines in and out; needs no server',
  help: 'madoguchi ask [--town CODE] [--edition ID] < questions.jsonl > answers.jsonl',
  run: async (args, terminal) => {
    const { values } = readArgs(args, {
      ...commonOptions,
      town: { type: 'string' },
      edition: { type: 'string' },
    })
    const world = openWorld(values.town ?? defaultTown(), values.edition)
    await askCommand(terminal.input(), terminal.out, world)
    return 0
  },
}

const client = clientCommand({
  openRealCard: async (readerName) =>
    openPcscCard({ binding: await loadPcscBinding(), readerName }),
  signedFiles,
  certificateStatus,
  openWorld: () => openWorld(defaultTown()),
  askSecret: secretAsker,
  settingsFile: join(homedir(), '.config', 'madoguchi', 'client.json'),
})

export const commands: Readonly<Record<string, CliCommand>> = {
  serve: serveCommand,
  seed: seedCommand,
  ask,
  do: doCommand,
  card: cardCommand,
  client,
  clock: clockCommand,
  'verify-ledger': verifyLedgerCommand(verifyDataFolder),
  backup: backupCommand,
  restore: restoreCommand,
}

/** The terminal this process runs in. */
export const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  stopped: () =>
    new Promise((resolve) => {
      // A signal listener alone does not keep the process; this timer does, until the signal.
      const waiting = setInterval(() => undefined, 60_000)
      const stop = () => {
        clearInterval(waiting)
        resolve()
      }
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    }),
  input: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
}
