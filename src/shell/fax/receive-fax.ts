// A fax arrives as e-mail with a PDF or a TIFF: into the queue, once, whatever its name says.

import { createHash } from 'node:crypto'
import { townCode, type Office } from '../office.ts'
import type { IncomingMail, Receipt } from '../ports/mail.ts'
import { keepFax, type FaxFileType } from './faxes.ts'

/** Keeps every readable picture of the mail; a mail without one goes back with the reason. */
export async function receiveFax(office: Office, mail: IncomingMail): Promise<Receipt> {
  const pictures = mail.attachments.flatMap(({ bytes }) => {
    const type = fileTypeOf(bytes)
    return type ? [{ type, bytes }] : []
  })
  if (pictures.length === 0) {
    return { taken: false, why: 'A fax is a PDF or a TIFF; this mail has neither.' }
  }
  for (const [index, file] of pictures.entries()) {
    await keepFax(office.database, townCode(office), {
      faxId: office.newId(),
      messageKey: keyOf(mail, index, file.bytes),
      source: 'mail',
      sender: mail.sender,
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

function keyOf({ messageId }: IncomingMail, index: number, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${messageId} ${index} `)
  return hash.update(messageId === '' ? bytes : '').digest('hex')
}
