// The commands of `madoguchi`, one line each.

import { createInterface } from 'node:readline'
import { askCommand } from '../faces/cli/ask.ts'
import { cardCommand } from '../faces/cli/card.ts'
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

export const commands: Readonly<Record<string, CliCommand>> = {
  serve: serveCommand,
  seed: seedCommand,
  ask,
  do: doCommand,
  card: cardCommand,
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
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    }),
  input: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
}
