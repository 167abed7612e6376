// What a command of `madoguchi` is given and gives back, and how it talks to a running office.

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Exit status: done, refused or failed, misuse. */
export type ExitStatus = 0 | 1 | 2

export type Terminal = {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Resolves when the person wants to stop (Ctrl-C). */
  readonly stopped: () => Promise<void>
  readonly input: () => AsyncIterable<string>
}

export type CliCommand = {
  readonly summary: string
  readonly help: string
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>
}

/** The command line cannot be understood. */
export class CliMisuse extends Error {}

/** No office answers at this address. */
export class OfficeUnreachable extends Error {
  constructor(url: string) {
    super(`No office answers at ${url}. Start one with \`npm start\`, or name another with --url.`)
  }
}

export const commonOptions = {
  url: { type: 'string', default: 'http://127.0.0.1:8080' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads a command's arguments; a wrong one is a misuse in words. */
export function readArgs<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CliMisuse(error instanceof Error ? error.message : String(error))
  }
}

export type ApiReply = { readonly status: number; readonly body: unknown }

/** Asks the running office. */
export async function callOffice(url: string, path: string, post?: unknown): Promise<ApiReply> {
  const target = new URL(path, url)
  const request =
    post === undefined
      ? { headers: { accept: 'application/json' } }
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(post),
        }
  const response = await fetch(target, request).catch(() => {
    throw new OfficeUnreachable(url)
  })
  const text = await response.text()
  return { status: response.status, body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

type ProblemBody = {
  readonly code?: string
  readonly title?: string
  readonly detail?: string
  readonly cites?: readonly string[]
  readonly next?: string
  readonly values?: Readonly<Record<string, unknown>>
}

/** Says why something was not done; gives the exit status that goes with it. */
export function sayProblem(terminal: Terminal, reply: ApiReply): ExitStatus {
  const body = (typeof reply.body === 'object' ? reply.body : {}) as ProblemBody
  const rule = body.cites?.length ? ` (${body.cites.join(', ')})` : ''
  terminal.error(`Not done: ${body.code ?? `status ${reply.status}`}${rule}. ${body.title ?? ''}`)
  if (body.detail !== undefined) terminal.error(`  ${body.detail}`)
  for (const [name, value] of Object.entries(body.values ?? {})) {
    terminal.error(`  ${name}: ${String(value)}`)
  }
  if (body.next !== undefined) terminal.error(`  What helps instead: ${body.next}`)
  return reply.status === 400 ? 2 : 1
}
