// Mail to residents who asked for it, through whatever SMTP server the office names.

import { createTransport } from 'nodemailer'
import type { MailSender } from '../../shell/ports/mail.ts'

export type MailSenderOptions = {
  readonly host: string
  readonly port: number
  /** Address in From; replies go nowhere. */
  readonly from: string
}

export function openMailSender({ host, port, from }: MailSenderOptions): MailSender {
  const transport = createTransport({
    host,
    port,
    secure: false,
    ignoreTLS: host === '127.0.0.1',
    pool: true,
    maxConnections: 2,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ messageId, to, subject, text }) => {
      const headers = { 'Auto-Submitted': 'auto-generated' }
      // As an object it is one address; a text with commas would be read as several.
      const one = { name: '', address: to }
      await transport.sendMail({ from, to: one, subject, text, messageId, headers })
    },
    close: () => transport.close(),
  }
}
