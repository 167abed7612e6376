// A mail out of its bytes. Runs apart from the office (read-mail.ts is a job): a mail may be
// nested and coded in ways that cost more than it weighs.

import { simpleParser } from 'mailparser'
import { openBudget, outsideLimits } from '../../core/kernel/budget.ts'
import type { IncomingMail } from '../../shell/ports/mail.ts'

/** Throws OverBudget where the mail has more parts or pictures than a fax has. */
export async function readMail(bytes: Uint8Array): Promise<IncomingMail> {
  const budget = openBudget(outsideLimits.mail)
  budget.spend('bytes', bytes.length)
  budget.spend('entries', partsOf(bytes))
  const parsed = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  })
  budget.spend('pages', parsed.attachments.length)
  return {
    messageId: parsed.messageId ?? '',
    sender: parsed.from?.text ?? '',
    attachments: parsed.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: content,
    })),
  }
}

/** Every part announces itself with a content type; counted before anything is built from it. */
function partsOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1')
  return text.match(/^content-type:/gim)?.length ?? 0
}
