// The commands of `madoguchi`, one line each.

import { serveCommand } from './serve-command.ts'

export type Command = {
  /** One line for the list. */
  readonly summary: string
  readonly run: (args: readonly string[]) => Promise<number>
}

export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
}
