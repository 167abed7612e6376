// The commands of `madoguchi`, one line each. A command is loaded when it is called, so that
// `ask` does not wait for the browser's screens and `do` not for the authorities.

import { createInterface } from 'node:readline'
import type { CliCommand, Terminal } from '../faces/cli/command.ts'

type Listed = {
  /** One line for the list. */
  readonly summary: string
  readonly load: () => Promise<CliCommand>
}

export const commands: Readonly<Record<string, Listed>> = {
  serve: {
    summary: 'starts the office (npm start)',
    load: async () => (await import('./serve-command.ts')).serveCommand,
  },
  seed: {
    summary: "fills an empty office with the town's synthetic ward, then stops",
    load: async () => (await import('./serve-command.ts')).seedCommand,
  },
  ask: {
    summary: 'answers questions to the rules, JSON lines in and out; needs no server',
    load: async () => (await import('./ask-command.ts')).ask,
  },
  do: {
    summary: 'carries a procedure out as staff would',
    load: async () => (await import('../faces/cli/do.ts')).doCommand,
  },
  card: {
    summary: "a card's certificates and state, or plugging it into a reader",
    load: async () => (await import('../faces/cli/card.ts')).cardCommand,
  },
  client: {
    summary: 'certificates, PINs and signatures of a card, virtual or real',
    load: async () => (await import('./client-command.ts')).client,
  },
  'revoked-set': {
    summary: 'whether certificates are revoked, by a set fetched earlier; needs no server',
    load: async () => (await import('./revoked-set-command.ts')).revokedSet,
  },
  oidc: {
    summary: 'signs a persona in at a service, without a browser',
    load: async () => (await import('../faces/cli/oidc.ts')).oidcCommand,
  },
  clock: {
    summary: 'shows or moves the virtual clock',
    load: async () => (await import('../faces/cli/clock.ts')).clockCommand,
  },
  staff: {
    summary: 'makes a code with which a member of staff enters and sets a password',
    load: async () => (await import('./staff-command.ts')).staffCommand,
  },
  outbox: {
    summary: 'what the office owed and gave up, and another try',
    load: async () => (await import('../faces/cli/outbox.ts')).outboxCommand,
  },
  'verify-ledger': {
    summary: 'proves that nothing in the ledger was changed',
    load: async () => (await import('./verify-command.ts')).verifyLedger,
  },
  ceremony: {
    summary: 'founds the certification authorities, or their next generation',
    load: async () => (await import('./ceremony-command.ts')).ceremony,
  },
  backup: {
    summary: 'copies the data folder of a closed office',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    summary: 'puts a backup in place of an empty data folder, and proves it',
    load: async () => (await import('./backup.ts')).restoreCommand,
  },
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
