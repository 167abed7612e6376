// The entry: finds the command, runs it, turns what went wrong into a sentence and a status.
//
// `main` with its folder `main/` is the only place that knows everyone.

import { CliMisuse } from './faces/cli/command.ts'
import { commands, terminal } from './main/commands.ts'
import { Misuse } from './main/config.ts'
import { lastWords } from './main/last-words.ts'

/** Runs one command; returns the exit status (0 done, 1 refused or failed, 2 misuse). */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  if (name === 'help' || name === '--help') return listCommands()
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!listed) {
    terminal.error(`There is no command "${name}". \`madoguchi help\` lists them.`)
    return 2
  }
  try {
    const command = await listed.load()
    if (rest.includes('--help')) {
      terminal.out(command.help)
      return 0
    }
    return await command.run(rest, terminal)
  } catch (error) {
    terminal.error(lastWords(error))
    return error instanceof Misuse || error instanceof CliMisuse ? 2 : 1
  }
}

function listCommands(): number {
  for (const [name, { summary }] of Object.entries(commands)) {
    terminal.out(`${name.padEnd(15)} ${summary}`)
  }
  return 0
}
