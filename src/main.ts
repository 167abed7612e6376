// The entry: reads the command line, opens adapters and faces, and nothing else.
//
// `main` with its folder `main/` is the only place that knows everyone.

import { Misuse } from './main/config.ts'
import { commands } from './main/commands.ts'

/** Runs one command; returns the exit status (0 done, 1 refused or failed, 2 misuse). */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  const command = commands[name]
  if (!command) {
    process.stderr.write(`There is no command "${name}". \`madoguchi help\` lists them.\n`)
    return 2
  }
  try {
    return await command.run(rest)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${message}\n`)
    return error instanceof Misuse ? 2 : 1
  }
}
