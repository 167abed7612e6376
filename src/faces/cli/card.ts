// `madoguchi card certs|show|attach <person>`: a card's certificates, its state, a reader.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { callOffice, CliMisuse, commonOptions, readArgs, sayProblem } from './command.ts'
import type { CliCommand, ExitStatus, Terminal } from './command.ts'

type CertificateReply = {
  readonly kind: 'sign' | 'auth'
  readonly serial: string
  readonly state: string
  readonly der: string
}

type Options = {
  readonly url: string
  readonly json: boolean
  readonly person: string
  readonly out: string
  readonly host: string
  readonly port: number
}

export const cardCommand: CliCommand = {
  summary: "a card's certificates and state, or plugging it into a reader",
  help: `madoguchi card certs <persona> --out DIR     writes auth.cer and sign.cer (DER)
madoguchi card show <persona>                the file: cards, dates, states
madoguchi card attach <persona> [--host 127.0.0.1] [--port 35963]
                                             plugs it into the virtual PC/SC driver (vpcd)
  [--url URL] [--json]`,
  run: async (args, terminal) => {
    const { values, positionals } = readArgs(args, {
      ...commonOptions,
      out: { type: 'string', default: '.' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '35963' },
    })
    const [action = '', person] = positionals
    const run = actions[action]
    if (!run || person === undefined) {
      throw new CliMisuse('Say what and whose: madoguchi card certs hanako --out DIR')
    }
    const { url, json, out, host } = values
    return run({ url, json, out, host, port: Number(values.port), person }, terminal)
  },
}

const actions: Readonly<
  Record<string, (options: Options, terminal: Terminal) => Promise<ExitStatus>>
> = { certs: writeCertificates, show: showCard, attach: attachCard }

async function writeCertificates(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const path = `/api/residents/${encodeURIComponent(options.person)}/certificates`
  const reply = await callOffice(options.url, path)
  if (reply.status !== 200) return sayProblem(terminal, reply)
  const certificates = reply.body as readonly CertificateReply[]
  await mkdir(options.out, { recursive: true })
  for (const { kind, der } of certificates) {
    await writeFile(join(options.out, `${kind}.cer`), Buffer.from(der, 'base64'))
  }
  const written = certificates.map(({ kind, serial, state }) => ({
    file: join(options.out, `${kind}.cer`),
    serial,
    state,
  }))
  if (options.json) terminal.out(JSON.stringify(written))
  else for (const each of written) terminal.out(`${each.file}  ${each.serial}  ${each.state}`)
  if (written.length > 0) return 0
  terminal.error('This card carries no certificate.')
  return 1
}

async function showCard(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const path = `/api/residents/${encodeURIComponent(options.person)}`
  const reply = await callOffice(options.url, path)
  if (reply.status !== 200) return sayProblem(terminal, reply)
  terminal.out(JSON.stringify(reply.body, null, options.json ? 0 : 2))
  return 0
}

async function attachCard(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { url, host, port, person } = options
  const path = `/api/residents/${encodeURIComponent(person)}/attach`
  const reply = await callOffice(url, path, { host, port })
  if (reply.status !== 200) return sayProblem(terminal, reply)
  const { attachment } = reply.body as { attachment: string }
  terminal.out(`The card of ${person} lies on the reader at ${host}:${port}. Ctrl-C takes it off.`)
  const lying = new AbortController()
  const stopped = terminal.stopped().then(() => 'stopped' as const)
  const gone = readerGone(url, attachment, lying.signal)
  const why = await Promise.race([stopped, gone])
  lying.abort()
  if (why === 'stopped') {
    await callOffice(url, `/api/attachments/${attachment}/detach`, {})
    return 0
  }
  terminal.error(why)
  return 1
}

const lookEveryMs = 1000

/** Comes back when the card lies there no more: the reader or the office has gone. */
async function readerGone(url: string, attachment: string, signal: AbortSignal): Promise<string> {
  for (;;) {
    await pause(lookEveryMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return ''
    const reply = await callOffice(url, `/api/attachments/${attachment}`).catch(() => undefined)
    if (!reply) return 'The office does not answer any more: the card is off the reader.'
    if (reply.status === 404) return 'The reader is gone: the card was taken off.'
  }
}
