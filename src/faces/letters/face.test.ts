import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { browserOn } from '../../shell/hotline/testing/browser.ts'
import { putHolder } from '../../shell/hotline/testing/holders.ts'
import { runNotices } from '../../shell/notices/run-notices.ts'
import { openTestOffice, type TestOffice } from '../../shell/testing/office.ts'
import { lettersFace } from './face.ts'
import { maskedName } from './masked-name.ts'

let office: TestOffice

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2027-01-12T10:00'))
})
afterEach(() => office.close())

const isGenuine = (number: string, mark: string) => number === 'AAAA' && mark === 'BBBB'
const browser = (locale?: Parameters<typeof browserOn>[1]) =>
  browserOn([lettersFace({ office, press: { isGenuine } })], locale)

async function sentCode(): Promise<string> {
  await putHolder(office, { id: 'hanako' })
  let code = ''
  await runNotices(office, {
    press: {
      letters: async ([letter]) => {
        code = letter?.letterCode ?? ''
        return new Uint8Array([1])
      },
    },
    keepFile: async () => undefined,
    lettersUrl: 'https://office.example/letters',
  })
  return code
}

describe('the letter check', () => {
  it('knows a letter of ours and tells no more than the addressee knows', async () => {
    const code = await sentCode()
    const page = await browser('en').get(`/letters?code=${code.toLowerCase().replaceAll('-', '+')}`)
    expect(page.body).toContain('Genuine')
    expect(page.body).toContain('見●　花●')
    expect(page.body).toContain('12 January 2027')
    expect(page.body).not.toContain('花子')
    expect(page.body).not.toContain('見本町')
  })

  it('says plainly that a letter was not sent from here, and whom to call', async () => {
    const page = await browser().get('/letters?code=AAAA-AAAA-AAAA')
    expect(page.body).toContain('ここから送った手紙ではありません')
    expect(page.body).toContain('188')
    expect(page.body).toContain('#9110')
    expect(page.body).toContain('href="/guide/fraud"')
  })

  it.each([
    // typed, what is said
    ['', '番号を入力してください'],
    ['12345', '12文字'],
    ['AAAA-AAAA-AAAB', '番号のどこかが違います'],
  ])('says what is wrong with the code %j', async (typed, text) => {
    const page = await browser().get(`/letters?code=${typed}`)
    expect(page.status).toBe(422)
    expect(page.body).toContain(text)
  })

  it('checks number and mark of a certificate', async () => {
    const right = await browser().get('/letters?number=AAAA&mark=BBBB')
    expect(right.body).toContain('文書番号と照合符号が合っています')
    const wrong = await browser().get('/letters?number=AAAA&mark=CCCC')
    expect(wrong.body).toContain('文書番号と照合符号が合いません')
  })
})

it.each([
  ['見本　花子', '見●　花●'],
  ['LI WEI', 'L● W●●'],
  ['𠮷野　辻\u{E0100}郎', '𠮷●　辻\u{E0100}●'],
  ['林', '林●'],
])('masks %s', (full, masked) => expect(maskedName(full)).toBe(masked))
