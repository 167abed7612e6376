// A fax arrives as e-mail with a PDF or a TIFF: into the queue, once, whatever its name says.
//
// What is in it decides whether it is the same fax: gateways give one Message-ID to many mails,
// and a mail that came without one may come again, meant anew, once the first was answered.

import { createHash } from 'node:crypto'
import { townCode, type Office } from '../office.ts'
import type { IncomingMail, Receipt } from '../ports/mail.ts'
import { countAnswered, keepFax, type FaxFileType } from './faxes.ts'

/** Keeps every readable picture of the mail; a mail without one goes back with the reason. */
export async function receiveFax(office: Office, mail: IncomingMail): Promise<Receipt> {
  const pictures = mail.attachments.flatMap(({ bytes }) => {
    const type = fileTypeOf(bytes)
    return type ? [{ type, bytes }] : []
  })
  if (pictures.length === 0) {
    const why = 'A fax is a PDF or a TIFF; this mail has neither.'
    return { taken: false, lasting: true, why }
  }
  for (const file of pictures) {
    await keepFax(office.database, townCode(office), {
      faxId: office.newId(),
      messageKey: await keyOf(office, mail, file.bytes),
      source: 'mail',
      sender: writable(mail.sender),
      virtualAt: office.clock.now(),
      receivedAt: office.clock.realInstant(),
      file,
    })
  }
  return { taken: true }
}

/** By the first bytes: a name or a declared type is only what the sender says. */
function fileTypeOf(bytes: Uint8Array): FaxFileType | undefined {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start.startsWith('%PDF-')) return 'pdf'
  return start.startsWith('II*\0') || start.startsWith('MM\0*') ? 'tiff' : undefined
}

async function keyOf(
  office: Office,
  { messageId }: IncomingMail,
  bytes: Uint8Array,
): Promise<string> {
  const content = createHash('sha256').update(bytes).digest('hex')
  if (messageId !== '') {
    return createHash('sha256').update(`${messageId}\0${content}`).digest('hex')
  }
  const before = await countAnswered(office.database, townCode(office), content)
  return `${content} ${before}`
}

const longestSender = 200

/** One line that a table can hold and a page can show. */
function writable(sender: string): string {
  const line = sender.replace(/\p{C}+/gu, ' ').trim()
  return line.length > longestSender ? `${line.slice(0, longestSender - 1)}…` : line
}
