import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { browserOn, type Browser } from '../../shell/hotline/testing/browser.ts'
import { putHolder } from '../../shell/hotline/testing/holders.ts'
import { certificateRegisterOf } from '../../shell/register/register-of-office.ts'
import { openTestOffice, type TestOffice } from '../../shell/testing/office.ts'
import { officeDoors, type Door } from './doors.ts'
import { hotlineFace } from './face.ts'

let office: TestOffice
let browser: Browser

beforeEach(async () => {
  // A Sunday night: stopping a card has no hours.
  office = await openTestOffice(guideWorld, moment('2024-06-09T23:40'))
  for (const staffId of ['operator', 'clerk']) {
    await office.staff.enrol({
      member: {
        staffId,
        displayName: '見本 受付',
        role: staffId === 'clerk' ? 'clerk' : 'operator',
        place: 'hotline',
        demo: true,
      },
      password: 'specimen-1234',
    })
  }
  await putHolder(office, { id: 'hanako' })
  await putHolder(office, {
    id: 'taro',
    household: 'household-hanako',
    name: { full: '見本　太郎', kana: 'ミホン　タロウ' },
  })
  browser = browserWith(officeDoors(office, certificateRegisterOf(office)))
})

afterEach(() => office.close())

const browserWith = (doors: readonly Door[]) => browserOn([hotlineFace({ office, doors })])
const login = { staffId: 'operator', password: 'specimen-1234' }
const found = '/hotline?name=花子&birth=S55.2.17'

async function cardState(id: string) {
  const version = await office.files.read(id)
  return version && currentCard(version.file)?.state
}

async function stop(id: string, form: Record<string, string> = {}) {
  return browser.post(`/hotline/call/${id}/stop`, { key: `test ${id}`, ...form })
}

describe('the hotline', () => {
  it('shows a resident the numbers to call, in their language, before any login', async () => {
    const page = await browserOn([hotlineFace({ office, doors: [] })], 'en').get('/hotline')
    expect(page.body).toContain('0120-95-0178')
    expect(page.body).toContain('0120-0178-27')
    expect(page.body).toContain('Call now and the card is stopped')
  })

  it('lets operators in and nobody else', async () => {
    expect((await browser.get('/hotline/call/hanako')).headers?.location).toBe('/hotline')
    expect((await browser.post('/hotline/login', { ...login, staffId: 'clerk' })).status).toBe(422)
    expect((await browser.post('/hotline/login', { ...login, password: 'no' })).status).toBe(422)
    expect((await browser.post('/hotline/login', login)).headers?.location).toBe('/hotline')
    expect((await stop('hanako')).status).toBe(303)
  })

  it('stops a card two steps from name and birth date, at night, and times it', async () => {
    await browser.post('/hotline/login', login)
    const only = await browser.get(found)
    expect(only.headers?.location).toBe('/hotline/call/hanako')
    const caller = await browser.get('/hotline/call/hanako')
    expect(caller.body).toMatch(/<button[^>]+class="stop-now"[^>]*autofocus/)

    const stopped = await stop('hanako')
    expect(await cardState('hanako')).toBe('suspended')
    const receipt = await browser.get(stopped.headers?.location ?? '')
    expect(receipt.body).toMatch(/240609-[0-9A-F]{8}/)
    expect(String(receipt.body).match(/ミリ秒で閉まりました/g)).toHaveLength(4)
  })

  it('stops nothing twice: the second click answers with the first receipt', async () => {
    await browser.post('/hotline/login', login)
    const [first, second] = await Promise.all([stop('hanako'), stop('hanako')])
    expect(second.headers?.location).toBe(first.headers?.location)
    const acts = await office.database.query("select 1 from acts where procedure = 'suspend'")
    expect(acts).toHaveLength(1)
  })

  it('says which door is still open', async () => {
    const stuck: Door = { id: 'kiosk', isClosed: async () => false, patienceMs: 50 }
    browser = browserWith([stuck])
    await browser.post('/hotline/login', login)
    const stopped = await stop('hanako')
    const receipt = await browser.get(stopped.headers?.location ?? '')
    expect(receipt.body).toContain('まだ開いています')
  })

  it('finds several people of one family and lets the operator choose', async () => {
    await browser.post('/hotline/login', login)
    const page = await browser.get('/hotline?name=みほん')
    expect(page.body).toContain('/hotline/call/hanako')
    expect(page.body).toContain('/hotline/call/taro')
  })

  it.each([
    // typed birth date, what is said
    ['昭和64年1月8日', 'その元号にその年月日はありません'],
    ['1980-02-30', 'その日付は暦にありません'],
    ['きのう', '日付として読み取れません'],
  ])('says why %s is no birth date', async (birth, text) => {
    await browser.post('/hotline/login', login)
    const page = await browser.get(`/hotline?birth=${encodeURIComponent(birth)}`)
    expect(page.status).toBe(422)
    expect(page.body).toContain(text)
  })

  it('speaks the caller’s language, and names the line for Spanish and Portuguese', async () => {
    await browser.post('/hotline/login', login)
    const korean = await browser.get('/hotline/call/hanako?caller=ko')
    expect(korean.body).toContain('카드 일시정지 접수입니다')
    const spanish = await browser.get('/hotline/call/hanako?caller=es')
    expect(spanish.body).toContain('0120-0178-27')
  })

  it('asks who is calling afterwards, and shows the way back from the wrong card', async () => {
    await browser.post('/hotline/login', login)
    const address = (await stop('hanako')).headers?.location ?? ''
    expect((await browser.get(address)).body).toContain('見本　太郎')
    const saved = await browser.post(address, { identity: 'wrong_person' })
    const page = await browser.get(saved.headers?.location ?? '')
    expect(page.body).toContain('電話では戻せません')
    expect(page.body).toMatch(/次に開くとき 令和6年6月10日/)
    expect(await cardState('hanako')).toBe('suspended')
  })

  it('says why nothing can be stopped', async () => {
    await putHolder(office, { id: 'old', card: { expiryDate: '2024-06-08' } })
    await browser.post('/hotline/login', login)
    const page = await stop('old')
    expect(page.status).toBe(422)
    expect(page.body).toContain('/hotline/call/old/stop')
    await putHolder(office, { id: 'none', card: false })
    expect((await browser.get('/hotline/call/none')).body).toContain('止めるものがありません')
  })
})
