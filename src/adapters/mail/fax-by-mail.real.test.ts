// Every FAX case of the public conformance set, sent by a real mail client to the real listener,
// read by one member of staff and confirmed by another.

import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import type { FaxForm } from '../../core/fax/fax-form.ts'
import { day, moment } from '../../core/kernel/day.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { faxFace } from '../../faces/fax/face.ts'
import { receiveFax } from '../../shell/fax/receive-fax.ts'
import { browserOn } from '../../shell/hotline/testing/browser.ts'
import { putHolder } from '../../shell/hotline/testing/holders.ts'
import { logInAs } from '../../shell/hotline/testing/operators.ts'
import { openTestOffice, type TestOffice } from '../../shell/testing/office.ts'
import { openApart } from '../apart/apart.ts'
import { pdfPress } from '../pdf/pdf-press.ts'
import { openPictures } from '../pictures/pictures.ts'
import { openMailListener, type MailListener } from './mail-listener.ts'

type Case = {
  readonly id: string
  readonly given: {
    readonly form: { readonly [Item in keyof FaxForm]: FaxForm[Item] | null }
    readonly card: {
      readonly name: string
      readonly address: string
      readonly birthDate: string
      readonly sex: 'male' | 'female'
    }
  }
  readonly expect: {
    readonly result: string
    readonly missing?: readonly string[]
    readonly mismatched?: readonly string[]
  }
}

const cases = readFileSync(new URL('../../../conformance/cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"area": "fax_form"'))
  .map((line) => JSON.parse(line) as Case)

const domain = 'fax.office.example'
const maxBytes = 300_000
const apart = openApart()
const press = pdfPress({ seal: new Uint8Array(32) })

let office: TestOffice
let listener: MailListener

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-09T23:40'))
  listener = await openMailListener({
    port: 0,
    domain,
    maxBytes,
    apart,
    receive: (mail) => receiveFax(office, mail),
    logError: (error) => {
      throw error
    },
  })
})

afterEach(async () => {
  await listener.close()
  await office.close()
})

afterAll(() => apart.close())

async function post(message: {
  to?: string
  content?: Buffer
  filename?: string
  messageId?: string
}): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
  const { to = `fax@${domain}`, content, filename = 'fax.pdf', messageId } = message
  const sent: { response: string } = await transport.sendMail({
    from: 'gateway@fax.example',
    to,
    subject: 'FAX',
    text: '1 page',
    ...(messageId !== undefined && { messageId }),
    ...(content && { attachments: [{ filename, content }] }),
  })
  transport.close()
  return sent.response
}

const formPdf = async () =>
  Buffer.from(await press.faxForm({ town: guideWorld.town, faxNumber: '0120-601-785' }))

describe('a FAX that comes by mail', () => {
  it('finds cases in the public set', () => expect(cases.length).toBeGreaterThan(0))

  it.each(cases.map((each) => [each.id, each] as const))('%s', async (_id, each) => {
    const { card, form } = each.given
    await putHolder(office, {
      id: 'holder',
      name: { full: card.name, kana: 'ミホン' },
      address: card.address,
      birthDate: day(card.birthDate),
      sex: card.sex,
    })
    await post({ content: await formPdf() })

    const face = faxFace({ office, press, pictures: openPictures(apart) })
    const first = browserOn([face], 'ja', await logInAs(office, 'operator'))
    const second = browserOn([face], 'ja', await logInAs(office, 'operator_second'))
    const faxId = (await office.faxes.list(0))[0]!.faxId
    const { hearingImpaired, choice, ...items } = form
    const typed = {
      ...Object.fromEntries(
        Object.entries(items).map(([name, item]) => [name, String(item ?? '')]),
      ),
      hearingImpaired: hearingImpaired ? 'yes' : '',
      choice: (choice ?? []).join(','),
    }
    const entry = `/hotline/fax/${faxId}/entry`
    const looked = await first.post(entry, { ...typed, step: 'check' })
    const residentId = String(looked.body).includes('value="holder"') ? 'holder' : ''
    await first.post(entry, { ...typed, step: 'hand', residentId, answer: '答え' })
    await second.post(`/hotline/fax/${faxId}/confirm`)

    const fax = (await office.faxes.read(faxId))!
    expect(fax.state).toBe('answered')
    expect(sorted(fax.outcome)).toEqual(sorted(each.expect))
    const version = await office.files.read('holder')
    const stopped = each.expect.result === 'accepted' && choice?.includes(2) === true
    expect(currentCard(version!.file)?.state).toBe(stopped ? 'suspended' : 'active')
  })

  it('is taken once however often the gateway sends it', async () => {
    const messageId = '<page-1@fax.example>'
    const content = await formPdf()
    await post({ content, messageId })
    await post({ content, messageId })
    expect(await office.faxes.list(0)).toHaveLength(1)
    // A gateway that gives each of its mails the same name.
    for (const page of ['two', 'three']) {
      const other = Buffer.concat([content, Buffer.from(`% page ${page}`)])
      expect(await post({ content: other, messageId })).toMatch(/^250/)
    }
    expect(await office.faxes.list(0)).toHaveLength(3)
  })

  it.each([
    // what is sent, what the gateway is told
    [{ to: 'fax@elsewhere.example', content: Buffer.from('%PDF-1.4') }, /550/],
    [{ to: `a@${domain}, b@${domain}`, content: Buffer.from('not a picture') }, /554|452/],
    [{ content: Buffer.from('MZ\x90 a program'), filename: 'fax.pdf' }, /554 A fax is a PDF/],
    [{}, /554 A fax is a PDF/],
    [{ content: Buffer.alloc(maxBytes + 1, '%PDF-1.4 ') }, /552/],
  ])('is refused with a reason when it is none, or not ours', async (message, expected) => {
    await expect(post(message)).rejects.toThrow(expected)
    expect(await office.faxes.list(0)).toEqual([])
  })

  it('is shown or handed over, and the office goes on, whatever its TIFF asks for', async () => {
    // A valid page, and 507 tags nobody knows that each point at the whole file.
    const content = Buffer.alloc(200_000)
    content.set([0x49, 0x49, 42, 0, 12, 0, 0, 0, 0x26, 0xa0, 0, 0])
    const page = [
      [256, 3, 1, 1728],
      [257, 3, 1, 10],
      [259, 3, 1, 4],
      [273, 4, 1, 8],
      [279, 4, 1, 4],
    ]
    const others = Array.from({ length: 507 }, (_, at) => [40_000 + at, 1, 199_984, 8])
    content.writeUInt16LE(512, 12)
    for (const [index, [tag = 0, kind = 0, count = 0, value = 0]] of [
      ...page,
      ...others,
    ].entries()) {
      content.writeUInt16LE(tag, 14 + index * 12)
      content.writeUInt16LE(kind, 16 + index * 12)
      content.writeUInt32LE(count, 18 + index * 12)
      content.writeUInt32LE(value, 22 + index * 12)
    }
    expect(await post({ content, filename: 'fax.tif' })).toMatch(/^250/)
    content.writeUInt32LE(65_535, 22)
    content.writeUInt16LE(4, 16)
    content.writeUInt32LE(65_535, 34)
    content.writeUInt16LE(4, 28)
    expect(await post({ content, filename: 'fax.tif' })).toMatch(/^250/)

    const face = faxFace({ office, press, pictures: openPictures(apart) })
    const browser = browserOn([face], 'ja', await logInAs(office, 'operator'))
    const shown = await Promise.all(
      (await office.faxes.list(0)).map(({ faxId }) => browser.get(`/hotline/fax/${faxId}/file`)),
    )
    expect(shown.map(({ type }) => type).sort()).toEqual(['application/pdf', 'image/tiff'])
  })

  it('is refused for good when it has more parts than a fax', async () => {
    const nested = Array.from({ length: 300 }, (_, level) => {
      const type = `Content-Type: multipart/mixed; boundary="level-${level}"`
      return `${type}\r\n\r\n--level-${level}\r\n`
    })
    const raw = `From: a@b.example\r\nTo: fax@${domain}\r\n${nested.join('')}\r\n`
    const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
    const envelope = { from: 'a@b.example', to: `fax@${domain}` }
    await expect(transport.sendMail({ envelope, raw })).rejects.toThrow(/552 This mail has more/)
    transport.close()
  })

  it('takes no login and no command that is not mail', async () => {
    const text = await talk(['EHLO gateway.example', 'AUTH PLAIN AGEAYg==', 'VRFY root', 'QUIT'])
    expect(text).not.toMatch(/AUTH|STARTTLS/)
    expect(text).toMatch(/\r\n5\d\d /)
  })
})

function sorted(outcome: object | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(outcome ?? {}).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.map(String).sort() : value,
    ]),
  )
}

/** One command after another, each after the answer to the last. */
function talk(commands: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, '127.0.0.1')
    const left = [...commands]
    let text = ''
    socket.on('data', (data) => {
      text += data.toString()
      const next = /^\d{3} .*\r\n$/m.test(data.toString()) ? left.shift() : undefined
      if (next !== undefined) socket.write(`${next}\r\n`)
    })
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}
