// A fax arrives as e-mail with a PDF or a TIFF: into the queue, once, whatever its name says.
//
// What is in it decides whether it is the same fax: gateways give one Message-ID to many mails,
// and a mail that came without one may come again, meant anew, once the first was answered.

import { createHash } from 'node:crypto'
import { type Office } from '../office.ts'
import type { IncomingMail, Receipt } from '../ports/mail.ts'
import { storedBytes, type FaxFileType } from './faxes.ts'

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
  const full = await fullFor(office, mail, pictures)
  if (full) return full
  for (const file of pictures) {
    await office.faxes.keep({
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

type Picture = { readonly type: FaxFileType; readonly bytes: Uint8Array }

/** Faxes nobody has answered yet may fill so much; then the line says so and keeps nothing. */
const mostStoredBytes = 1_000_000_000

/** Why this mail has to come again later, if it has to. */
async function fullFor(
  { database, budgets, ...office }: Office,
  { sender }: IncomingMail,
  pictures: readonly Picture[],
): Promise<Receipt | undefined> {
  const bytes = pictures.reduce((sum, each) => sum + each.bytes.length, 0)
  const stored = await storedBytes(database, office.world.town.code)
  if (stored + bytes > mostStoredBytes) return later('The fax store is full; send again later.')
  const suspensions = [
    budgets.take('fax mail by sender', sender),
    budgets.take('fax bytes by sender', sender, bytes),
    budgets.take('fax mail'),
    budgets.take('fax bytes', 'all', bytes),
  ]
  const waits = suspensions.flatMap((each) => (each.ok ? [] : [each.afterSeconds]))
  if (waits.length === 0) return undefined
  const minutes = Math.ceil(Math.max(...waits) / 60)
  return later(`Too many faxes in an hour; send again after ${minutes} minutes.`)
}

function later(why: string): Receipt {
  return { taken: false, lasting: false, why }
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
  const before = await office.faxes.countAnswered(content)
  return `${content} ${before}`
}

const longestSender = 200

/** One line that a table can hold and a page can show. */
function writable(sender: string): string {
  const line = sender.replace(/\p{C}+/gu, ' ').trim()
  return line.length > longestSender ? `${line.slice(0, longestSender - 1)}…` : line
}
