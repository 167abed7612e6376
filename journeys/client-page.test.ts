// The client software at a running office: the page by HTTP and the command beside it. The
// answer whether a certificate is in effect comes over the network, as it would to anyone.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientCommand } from '../src/faces/cli/client.ts'
import { CliMisuse, type Terminal } from '../src/faces/cli/command.ts'
import type { ClientParts } from '../src/faces/cli/client-parts.ts'
import type { Browserless } from './testing/browserless.ts'
import { openJourney, type Journey } from './testing/office.ts'
import { withoutIds } from '../tools/without-ids.ts'

let office: Journey
let person: Browserless

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako'])
  person = office.visitor()
  const { body } = await person.json('/api/residents/hanako')
  const { currentCardId } = body as { currentCardId: string }
  await person.post('/desk/put', { card: currentCardId, reader: 'client' })
})
afterAll(() => office.end())

const client = '/portal/client'

/** `madoguchi client revoke …` with these lines typed. */
async function revokeByCommand(args: readonly string[], lines: readonly string[]) {
  const said: string[] = []
  const terminal: Terminal = {
    out: (line) => void said.push(line),
    error: (line) => void said.push(line),
    stopped: () => Promise.resolve(),
    input: () => {
      throw new Error('everything it reads is a secret')
    },
  }
  const typed = [...lines]
  const askSecret = () => async () => typed.shift() ?? ''
  const command = clientCommand({ askSecret } as unknown as ClientParts)
  const status = await command.run(['revoke', ...args, '--url', office.url], terminal)
  return { status, text: said.join('\n') }
}

test('the desk leads to the client, which tells dates and tries', async () => {
  expect((await person.get('/desk')).html).toContain(`href="${client}"`)
  const page = await person.get(client)
  expect(page.status).toBe(200)
  expect(page.text).toContain('あと3回')
  expect(page.html).not.toContain('ABC123')
})

test('the check asks the authority over the network and names the answer and its time', async () => {
  const page = await person.post(`${client}/check`)
  expect(page.text).toContain('有効です')
  expect(page.text).toContain('認証局の応答（OCSP）')
})

test('a file is signed on the page, judged intact, and a changed one is found out', async () => {
  const file = (text: string, name = 'letter.txt') => new File([text], name)
  const order = { format: 'cms_detached', file: file('見本の手紙') }
  const wrong = await person.post(`${client}/files/sign`, { ...order, pin: 'WRONG1' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('あと4回')
  const signed = await person.post(`${client}/files/sign`, { ...order, pin: 'ABC123' })
  expect(signed.type).toBe('application/octet-stream')
  const signature = () => new File([Buffer.from(signed.bytes)], 'signed.p7s')
  const check = (content: string) =>
    person.post(`${client}/files/verify`, {
      signed: signature(),
      signedFormat: 'cms_detached',
      content: file(content),
    })
  expect((await check('見本の手紙')).text).toContain('署名は正しく')
  expect((await check('別の手紙')).text).toContain('署名されたものと違います')
  const noPdf = await person.post(`${client}/files/sign`, {
    format: 'pdf',
    file: file('no PDF at all'),
    pin: 'ABC123',
  })
  expect(noPdf.status).toBe(422)
  const page = await person.get(`${client}/files`)
  expect(page.status).toBe(200)
})

test('a changed PIN is asked for from then on, and the ledger knows of the change', async () => {
  const typed = { current: '1234', next: '8046', again: '8046' }
  const changed = await person.post(`${client}/pin/auth`, typed)
  expect(changed.text).toContain('利用者証明用電子証明書の暗証番号を変更しました')
  const { body } = await person.json('/api/verify-ledger', {})
  expect(withoutIds(JSON.stringify(body))).not.toContain('8046')
  const old = await person.post(`${client}/revoke/auth`, { pin: '1234' })
  expect(old.status).toBe(422)
  expect(old.text).toContain('あと2回')
})

test('the command asks before it revokes, and never does so with a real card', async () => {
  const args = ['sign', '--card', 'hanako']
  const declined = await revokeByCommand(args, ['no'])
  expect(declined).toMatchObject({ status: 1 })
  expect(declined.text).toContain('It cannot be undone')
  expect(declined.text).toContain('5 of 5 tries left')
  await expect(revokeByCommand(['sign', '--card', 'real'], [])).rejects.toThrow(CliMisuse)
})

test('with the PIN it revokes the signature certificate, and the authority says so', async () => {
  const wrong = await revokeByCommand(['sign', '--card', 'hanako', '--yes'], ['WRONG1'])
  expect(wrong.status).toBe(1)
  expect(wrong.text).toContain('pin-wrong')
  expect(wrong.text).not.toContain('WRONG1')
  const done = await revokeByCommand(['sign', '--card', 'hanako'], ['yes', 'ABC123'])
  expect(done).toMatchObject({ status: 0 })
  expect(done.text).not.toContain('ABC123')
  const page = await person.post(`${client}/sign`, { pin: 'ABC123', then: 'check' })
  expect(page.text).toContain('失効しています')
  expect(page.text).toContain('認証局の応答（OCSP）')
  const again = await revokeByCommand(['sign', '--card', 'hanako', '--yes'], ['ABC123'])
  expect(again.text).toContain('no-certificate')
})
