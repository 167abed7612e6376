import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { checkDigit } from '../../core/resident/my-number.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { defaultAllowances } from '../../shell/budgets/allowances.ts'
import { openBudgets } from '../../shell/budgets/budgets.ts'
import { receiveFax } from '../../shell/fax/receive-fax.ts'
import { browserOn, type Browser } from '../../shell/hotline/testing/browser.ts'
import { putHolder } from '../../shell/hotline/testing/holders.ts'
import { logInAs } from '../../shell/hotline/testing/operators.ts'
import { openTestOffice, type TestOffice } from '../../shell/testing/office.ts'
import { faxFace } from './face.ts'

let office: TestOffice
let first: Browser
let second: Browser

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-09T23:40'))
  const face = faxFace(worldOf(office))
  first = browserOn([face], 'ja', await logInAs(office, 'operator'))
  second = browserOn([face], 'ja', await logInAs(office, 'operator_second'))
  await putHolder(office, { id: 'hanako' })
})

afterEach(() => office.close())

// Nobody's: made from 0 to 9, and it passes only so that it can be refused.
const myNumber = `01234567890${checkDigit('01234567890')}`

const worldOf = (of: TestOffice) => ({
  office: of,
  press: { faxForm: async () => new Uint8Array([37]) },
  pictures: { faxAsPdf: async () => undefined },
})

const suspension = {
  hearingImpaired: 'yes',
  replyFax: '03-0000-0000',
  choice: '2',
  name: '見本花子',
  sender: 'self',
  address: '見本町一丁目１番１号',
  birthEra: 'showa',
  birthYear: '５５',
  birthMonth: '2',
  birthDay: '17',
  sex: 'female',
  reason: '外出先で紛失',
}
const question = { hearingImpaired: 'yes', replyFax: '03-0000-0000', choice: '1', question: '質問' }
const pdf = Buffer.from('%PDF-1.4 specimen')

async function arrive(messageId = '<1@fax.example>'): Promise<string> {
  const mail = {
    messageId,
    sender: 'fax@gateway.example',
    attachments: [{ name: 'a', bytes: pdf }],
  }
  await receiveFax(office, mail)
  const list = await first.get('/hotline/fax')
  return /\/hotline\/fax\/([0-9a-f-]{36})/.exec(String(list.body))?.[1] ?? ''
}

const stateOf = async () => {
  const version = await office.files.read('hanako')
  return version && currentCard(version.file)?.state
}
const faxNow = (id: string) => office.faxes.read(id)

describe('the FAX desk', () => {
  it('does nothing until two different people agree, then suspends and answers', async () => {
    const id = await arrive()
    const looked = await first.post(`/hotline/fax/${id}/entry`, { ...suspension, step: 'check' })
    expect(looked.body).toContain('カードと合っています')
    expect(looked.body).toContain('value="hanako"')
    expect((await faxNow(id))?.state).toBe('waiting')

    await first.post(`/hotline/fax/${id}/entry`, {
      ...suspension,
      step: 'hand',
      residentId: 'hanako',
    })
    expect((await first.get(`/hotline/fax/${id}`)).body).not.toContain('/confirm')
    await first.post(`/hotline/fax/${id}/confirm`)
    expect(await stateOf()).toBe('active')

    await second.post(`/hotline/fax/${id}/confirm`)
    expect(await stateOf()).toBe('suspended')
    const answered = await second.get(`/hotline/fax/${id}`)
    expect(answered.body).toMatch(/受付番号 240609-[0-9A-F]{8}　担当 見本/)
  })

  it('suspends once when two people confirm at the same moment', async () => {
    const id = await arrive()
    await first.post(`/hotline/fax/${id}/entry`, {
      ...suspension,
      step: 'hand',
      residentId: 'hanako',
    })
    await Promise.allSettled([
      second.post(`/hotline/fax/${id}/confirm`),
      second.post(`/hotline/fax/${id}/confirm`),
    ])
    const acts = await office.database.query("select 1 from acts where procedure = 'suspend'")
    expect(acts).toHaveLength(1)
    expect((await faxNow(id))?.state).toBe('answered')
  })

  it('goes back to the first person when the second one reads something else', async () => {
    const id = await arrive()
    await first.post(`/hotline/fax/${id}/entry`, { ...suspension, step: 'hand' })
    await second.post(`/hotline/fax/${id}/back`)
    expect((await faxNow(id))?.state).toBe('waiting')
    expect((await first.get(`/hotline/fax/${id}`)).body).toContain('外出先で紛失')
  })

  it('answers a question with what staff wrote, and not without it', async () => {
    const id = await arrive()
    const without = await first.post(`/hotline/fax/${id}/entry`, { ...question, step: 'hand' })
    expect(without.status).toBe(422)
    const answer = '毎月第3土曜日も開いています。'
    await first.post(`/hotline/fax/${id}/entry`, { ...question, answer, step: 'hand' })
    await second.post(`/hotline/fax/${id}/confirm`)
    expect((await faxNow(id))?.answer).toContain(answer)
  })

  it('says that nobody has such a card, when nobody has', async () => {
    const id = await arrive()
    const stranger = { ...suspension, name: '見本　次郎', birthYear: '40', residentId: '' }
    await first.post(`/hotline/fax/${id}/entry`, { ...stranger, step: 'hand' })
    await second.post(`/hotline/fax/${id}/confirm`)
    expect((await faxNow(id))?.outcome).toEqual({ result: 'no_card' })
    expect(await stateOf()).toBe('active')
  })

  it('finds nothing under an address that is none', async () => {
    for (const id of ['none', '%27', '-'.repeat(36)]) {
      expect((await first.get(`/hotline/fax/${id}`)).headers?.location).toBe('/hotline/fax')
      expect((await first.get(`/hotline/fax/${id}/file`)).headers?.location).toBe('/hotline/fax')
    }
  })

  it('takes the same message once', async () => {
    await arrive('<same@fax.example>')
    await arrive('<same@fax.example>')
    expect(await office.database.query('select 1 from faxes')).toHaveLength(1)
  })

  it('shows the picture to operators only', async () => {
    const id = await arrive()
    const shown = await first.get(`/hotline/fax/${id}/file`)
    expect(shown.type).toBe('application/pdf')
    const stranger = browserOn([faxFace(worldOf(office))])
    expect((await stranger.get(`/hotline/fax/${id}/file`)).headers?.location).toBe('/hotline')
  })

  it('hands over as it came what cannot be shown', async () => {
    const tiff = Buffer.from('II*\0 far too large')
    await receiveFax(office, {
      messageId: '<tiff@fax.example>',
      sender: 'fax@gateway.example',
      attachments: [{ name: 'a', bytes: tiff }],
    })
    const list = await first.get('/hotline/fax')
    const id = /\/hotline\/fax\/([0-9a-f-]{36})/.exec(String(list.body))?.[1] ?? ''
    for (const way of ['file', 'original']) {
      const shown = await first.get(`/hotline/fax/${id}/${way}`)
      expect(shown.headers?.['content-disposition']).toContain('attachment')
      expect(Buffer.from(shown.body)).toEqual(tiff)
    }
    expect((await first.get(`/hotline/fax/${id}`)).body).toContain(`/hotline/fax/${id}/original`)
  })

  it.each([
    // what the form on the screen lacks, the field that says so
    [{ ...suspension, hearingImpaired: '' }, 'hearingImpaired-error'],
    [{ ...suspension, choice: '1,2' }, 'choice-error'],
    [{ ...suspension, reason: ' ' }, 'reason-error'],
    [{ ...suspension, sender: 'family' }, 'senderName-error'],
    [{ ...suspension, birthDay: '二十' }, 'birthDay-error'],
    [{ ...question, replyFax: '' }, 'replyFax-error'],
  ])('tells on the screen at once what is missing', async (form, field) => {
    const page = await first.post('/hotline/fax/form', form)
    expect(page.status).toBe(422)
    expect(page.body).toContain(`id="${field}"`)
  })

  it('keeps what was written when too many come at once, and says when to send it', async () => {
    const few = { ...defaultAllowances, 'fax form by address': { most: 2, perHour: 360 } }
    const narrow = { ...office, budgets: openBudgets(few, () => 0) }
    const stranger = browserOn([faxFace({ ...worldOf(office), office: narrow })])
    const sent = []
    for (let time = 0; time < 5; time += 1) {
      sent.push(await stranger.post('/hotline/fax/form', suspension))
    }
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429])
    expect(sent[4]?.headers?.['retry-after']).toBe('10')
    expect(sent[4]?.body).toContain('10秒たってから')
    expect(sent[4]?.body).toContain('外出先で紛失')
    expect(await office.database.query('select 1 from faxes')).toHaveLength(2)
  })

  it.each([
    // what is written into the reason, what stays of it
    [`番号は${myNumber}です。外出先で紛失`, '番号は…です。外出先で紛失'],
    ['暗証番号は１２３４です。外出先で紛失', '暗証番号は…です。外出先で紛失'],
  ])('keeps no My Number and no PIN, and says so beside the field', async (reason, stays) => {
    const page = await first.post('/hotline/fax/form', { ...suspension, reason })
    expect(page.status).toBe(422)
    expect(page.body).toContain('id="reason-error"')
    expect(page.body).toContain(stays)
    expect(page.body).not.toMatch(new RegExp(`${myNumber}|１２３４`))
    expect(await office.database.query('select 1 from faxes')).toEqual([])

    const id = await arrive()
    const entry = { ...suspension, reason, answer: reason, step: 'hand', residentId: 'hanako' }
    const typed = await first.post(`/hotline/fax/${id}/entry`, entry)
    expect(typed.status).toBe(422)
    expect(typed.body).toContain('id="answer-error"')
    expect(typed.body).not.toMatch(new RegExp(`${myNumber}|１２３４`))
    expect((await faxNow(id))?.state).toBe('waiting')
  })

  it('tells by the receipt number how far it is, and nothing of whose it is', async () => {
    const sent = await first.post('/hotline/fax/form', suspension)
    const receipt = /240609-[0-9A-F]{8}/.exec(String(sent.body))?.[0] ?? ''
    const stranger = browserOn([faxFace(worldOf(office))])
    const ask = (number: string) =>
      stranger.get(`/hotline/fax/receipt?number=${encodeURIComponent(number)}`)
    expect((await ask(receipt)).body).toContain('職員が読むのをお待ち')
    expect((await ask(` ${receipt.toLowerCase().replace('-', 'ー')}`)).status).toBe(200)
    expect((await ask('240609-00000000')).status).toBe(404)
    expect((await ask('なんですか')).status).toBe(422)

    const list = await first.get('/hotline/fax')
    const id = /\/hotline\/fax\/([0-9a-f-]{36})/.exec(String(list.body))?.[1] ?? ''
    const entry = { ...suspension, step: 'hand', residentId: 'hanako' }
    await first.post(`/hotline/fax/${id}/entry`, entry)
    expect((await ask(receipt)).body).toContain('2人目の職員が確かめています')
    await second.post(`/hotline/fax/${id}/confirm`)
    const done = await ask(receipt)
    expect(done.body).toContain('カードの一時停止をしました')
    expect(done.body).not.toMatch(/見本花子|見本　花子|03-0000-0000|見本町/)
  })

  it('queues a form sent on the screen like any fax', async () => {
    const sent = await first.post('/hotline/fax/form', suspension)
    const receipt = /240609-[0-9A-F]{8}/.exec(String(sent.body))?.[0] ?? 'none'
    expect((await first.get('/hotline/fax')).body).toContain(receipt)
  })
})
