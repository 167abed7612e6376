// An SMTP listener for the FAX gateway: loopback, one domain, limited sizes, nothing else.
//
// A mail is acknowledged only after it is kept: a gateway that got no answer sends it again,
// and the same message twice is one fax. Nothing here is a relay.

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { IncomingMail, Receipt } from '../../shell/ports/mail.ts'

export type MailListenerOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  /** The only domain that mail is taken for. */
  readonly domain: string
  readonly maxBytes?: number
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
  { receive }: MailListenerOptions,
  maxBytes: number,
): Promise<Error | null> {
  const bytes = await readUpTo(stream, maxBytes)
  if (bytes === undefined) return reply(552, `Larger than ${maxBytes} bytes.`)
  const receipt = await receive(mailOf(await simpleParser(bytes)))
  return receipt.taken ? null : reply(554, receipt.why)
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

function mailOf(parsed: ParsedMail): IncomingMail {
  return {
    messageId: parsed.messageId ?? '',
    sender: parsed.from?.text ?? '',
    attachments: parsed.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: content,
    })),
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
