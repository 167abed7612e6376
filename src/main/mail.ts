// Mail in and out, where it is wanted: faxes come in on a loopback port, notices go out by SMTP.

import { openMailListener, type MailListener } from '../adapters/mail/mail-listener.ts'
import { openMailSender } from '../adapters/mail/mail-sender.ts'
import { receiveFax } from '../shell/fax/receive-fax.ts'
import type { Office } from '../shell/office.ts'
import type { Apart } from '../shell/ports/apart.ts'
import type { MailSender } from '../shell/ports/mail.ts'
import type { Config } from './config.ts'

/** The only domain that faxes are taken for; reserved for this use (RFC 2606). */
const faxDomain = 'fax.madoguchi.test'

/** Listens for faxes on the configured port; undefined when none is configured. */
export async function openFaxLine(
  office: Office,
  { mailPort, apart }: Pick<Config, 'mailPort'> & { readonly apart: Apart },
  say: (line: string) => void,
): Promise<MailListener | undefined> {
  if (mailPort === undefined) return undefined
  const listener = await openMailListener({
    port: mailPort,
    domain: faxDomain,
    apart,
    receive: (mail) => receiveFax(office, mail),
    logError: (error) => say(`A fault at the fax line: ${error.message}`),
  })
  say(`  faxes as e-mail: any name @${faxDomain}, SMTP 127.0.0.1:${listener.port}`)
  return listener
}

/** Sends notices through the server that `--smtp host:port` names; undefined when none is. */
export function openPostRoom({ smtp }: Config): MailSender | undefined {
  if (smtp === undefined) return undefined
  const [host = '127.0.0.1', port = '25'] = smtp.split(':')
  return openMailSender({ host, port: Number(port), from: `notice@${faxDomain}` })
}
