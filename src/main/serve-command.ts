// `madoguchi serve` (npm start): opens the office, says where to go, closes on SIGINT/SIGTERM.

import type { CliCommand } from '../faces/cli/command.ts'
import { readConfig } from './config.ts'
import { seedOffice, startOffice, type RunningOffice } from './serve.ts'

const help = `madoguchi serve [--port 8080] [--host 127.0.0.1] [--data ./data] [--town CODE]
  [--edition ID] [--now 2024-06-03T10:00] [--fresh] [--processes N] [--pki-port 8081]
  [--checkpoints DIR] [--checkpoints-to URL]
  [--public-url URL] [--production]
  [--mail-port 8025] [--smtp HOST:PORT] [--token LABEL --library FILE]
  [--budgets FILE] [--clients FILE]

  --public-url: the address people use (a proxy, a container); it is written into certificates
  and letters. Names besides it and the loopback are refused; several are parted by commas.
  --production: no synthetic people, no demo logins, no scripted acts (docs/production.md).
  --processes 2 keeps the authorities' keys in a process of their own; each more one answers
  /pki on --pki-port (unless told the port after --port), which needs DATABASE_URL.
  --budgets: a JSON table of how much strangers may ask for, over the figures in
  src/shell/budgets/allowances.ts.
  --clients: the services that may ask for a sign-in (docs/for-services.md); without it anybody
  may in a demonstration, and nobody in production.
  --checkpoints: where signed checkpoints of the ledger are kept outside the database (the
  folder checkpoints of the data folder unless told); --checkpoints-to: where they are posted.
  --token: the authorities' keys are made and used in this PKCS#11 token, whose PIN is read
  from MADOGUCHI_TOKEN_PIN.`

const lingerMs = 1000

export const serveCommand: CliCommand = {
  summary: 'starts the office (npm start)',
  help,
  run: async (args, terminal) => {
    const config = readConfig(args)
    try {
      const running = await startOffice(config, terminal.out)
      terminal.out(welcome(running, running.office.clock.now()))
      await terminal.stopped()
      return (await running.close()) ? 0 : 1
    } finally {
      // Whatever is left open (a connection to a server that is gone) must not hold the process.
      setTimeout(() => process.exit(), lingerMs).unref()
    }
  },
}

export const seedCommand: CliCommand = {
  summary: "fills an empty office with the town's synthetic ward, then stops",
  help: help.replace('serve', 'seed'),
  run: async (args, terminal) => {
    await seedOffice(readConfig(args), terminal.out)
    return 0
  },
}

function welcome({ url, publicUrl }: RunningOffice, now: string): string {
  return [
    '',
    `Madoguchi 窓口 is open: ${url}/`,
    ...(publicUrl === url ? [] : [`  for people: ${publicUrl}/`]),
    `  virtual clock: ${now.replace('T', ' ')} (Japan time)`,
    '  見本環境です。実在の行政サービスではありません。',
    '  A specimen, not a government service. Stop with Ctrl-C.',
  ].join('\n')
}
