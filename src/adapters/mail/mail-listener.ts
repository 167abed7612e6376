// An SMTP listener for the FAX gateway: loopback, one domain, limited sizes, nothing else.
//
// A mail is acknowledged only after it is kept: a gateway that got no answer sends it again. What
// can never be taken is told so for good (5xx), what may be taken later for now (4xx). Mails are
// read apart from the office. Nothing here is a relay.

import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Apart, ApartEnd, ApartJob } from '../../shell/ports/apart.ts'
import type { IncomingMail, Receipt } from '../../shell/ports/mail.ts'
import type { readMail } from './read-mail.ts'

export type MailListenerOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  /** The only domain that mail is taken for. */
  readonly domain: string
  readonly maxBytes?: number
  readonly apart: Apart
  readonly receive: (mail: IncomingMail) => Promise<Receipt>
  readonly logError: (error: Error) => void
}

export type MailListener = { readonly port: number; readonly close: () => Promise<void> }

const tenMegabytes = 10 * 1024 * 1024

export async function openMailListener(options: MailListenerOptions): Promise<MailListener> {
  const { host = '127.0.0.1', maxBytes = tenMegabytes, domain } = options
  const server = new SMTPServer({
    size: maxBytes,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 1000,
    banner: 'Madoguchi SPECIMEN',
    onRcptTo: (address, session, answer) => {
      if (session.envelope.rcptTo.length > 0) answer(reply(452, 'One recipient a mail.'))
      else if (domainOf(address.address) === domain) answer()
      else answer(reply(550, 'No such recipient here.'))
    },
    onData: (stream, _session, answer) => {
      take(stream, options, maxBytes).then(
        (refused) => answer(refused),
        (error: unknown) => {
          options.logError(error instanceof Error ? error : new Error(String(error)))
          answer(reply(451, 'Not kept, please send again.'))
        },
      )
    },
  })
  server.on('error', options.logError)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, host, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function take(
  stream: SMTPServerDataStream,
  { receive, apart }: MailListenerOptions,
  maxBytes: number,
): Promise<Error | null> {
  const bytes = await readUpTo(stream, maxBytes)
  if (bytes === undefined) return reply(552, `Larger than ${maxBytes} bytes.`)
  const read = await apart.run(reading, bytes)
  if (!read.done) return unread(read.why)
  const receipt = await receive(read.value)
  return receipt.taken ? null : reply(receipt.lasting ? 554 : 452, receipt.why)
}

/** The whole mail, or undefined when it is longer; then the rest is read and dropped. */
async function readUpTo(stream: SMTPServerDataStream, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    size += bytes.length
    if (size <= most) chunks.push(bytes)
  }
  return size > most || stream.sizeExceeded ? undefined : Buffer.concat(chunks)
}

const reading: ApartJob<typeof readMail> = {
  module: new URL('./read-mail.ts', import.meta.url),
  name: 'readMail',
  limits: { milliseconds: 10_000, megabytes: 256 },
}

function unread(why: ApartEnd): Error {
  if (why === 'busy') return reply(451, 'Too much at once, please send again later.')
  if (why === 'failed') return reply(554, 'This mail cannot be read.')
  return reply(552, 'This mail has more parts, or takes more to read, than a fax may.')
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
