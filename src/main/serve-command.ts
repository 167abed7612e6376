// `madoguchi serve` (npm start): opens the office, says where to go, closes on SIGINT/SIGTERM.

import type { Command } from './commands.ts'
import { readConfig } from './config.ts'
import { startOffice } from './serve.ts'

const help = `madoguchi serve [--port 8080] [--host 127.0.0.1] [--data ./data] [--town CODE]
  [--edition ID] [--now 2024-06-03T10:00] [--fresh] [--processes N] [--production]
`

export const serveCommand: Command = {
  summary: 'starts the office (npm start)',
  run: async (args) => {
    if (args.includes('--help')) {
      process.stdout.write(help)
      return 0
    }
    const config = readConfig(args)
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const running = await startOffice(config, say)
    say(welcome(running.url, running.office.clock.now()))
    await stopSignal()
    await running.close()
    return 0
  },
}

function welcome(url: string, now: string): string {
  return [
    '',
    `Madoguchi 窓口 is open: ${url}/`,
    `  virtual clock: ${now.replace('T', ' ')} (Japan time)`,
    '  見本環境です。実在の行政サービスではありません。',
    '  A specimen, not a government service. Stop with Ctrl-C.',
  ].join('\n')
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
