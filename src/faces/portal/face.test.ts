import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fact } from '../../core/facts.ts'
import { day, moment } from '../../core/kernel/day.ts'
import { cardId, residentId } from '../../core/kernel/ids.ts'
import { epochOf } from '../../shell/clock/clock.ts'
import { browserOn } from '../../shell/hotline/testing/browser.ts'
import { townCode } from '../../shell/office.ts'
import { locales, type FaceReply } from '../../shell/ports/web.ts'
import { asOwner } from '../../shell/testing/owner.ts'
import { applyToRegister, insertCertificate } from '../../shell/views/certificate-states.ts'
import { doAsStaff } from '../../shell/neighbours/as-staff.ts'
import {
  cardOf,
  openCounterOffice,
  putHolder,
  type CounterOffice,
} from '../counter/testing/office.ts'
import { portalFace } from './face.ts'

const list = '/portal/certificates'
let counter: CounterOffice

beforeAll(async () => {
  counter = await openCounterOffice()
  const opened = counter.office.clock.now()
  const rest = { kana: 'ミホン', birthDate: '1980-02-17' }
  await putHolder(counter, { id: 'hana', name: '見本　花', ...rest })
  counter.office.setNow(opened)
  await putHolder(counter, { id: 'taro', name: '見本　太郎', ...rest })
  counter.office.setNow(moment('2024-10-21T10:00'))
})
afterAll(() => counter.close())

async function cardIdOf(id: string) {
  const card = await cardOf(counter, id)
  if (!card) throw new Error(`${id} has a card`)
  return card.id
}

async function putCard(id: string) {
  const { office } = counter
  const here = { reader: 'portal', cardId: await cardIdOf(id) }
  await office.readers.put(here)
}

/** A browser in which this person is logged in, the card on the reader. */
async function browserOf(id: string, locale: (typeof locales)[number] = 'ja') {
  await putCard(id)
  return browserOn([portalFace(counter)], locale, { cardId: await cardIdOf(id), serial: '01' })
}

function words({ body }: FaceReply): string {
  return String(body)
    .replaceAll(/<rt>[^<]*<\/rt>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

async function serialsOf(id: string): Promise<readonly string[]> {
  const issued = await counter.office.certificates.of(residentId(id))
  return issued.map(({ serialHex }) => serialHex.match(/.{4}/g)?.join(' ') ?? '')
}

/** Of an earlier card, by now past its last day; it may have been held or revoked before. */
async function putEarlier(id: string, serialHex: string, change?: object): Promise<void> {
  const { database } = counter.office
  const town = townCode(counter.office)
  const about = { residentId: residentId(id), cardId: cardId(`earlier-${serialHex}`) }
  await insertCertificate(database, town, {
    ...about,
    caId: 'sign-1',
    serialHex,
    kind: 'sign',
    generation: 1,
    shard: 1,
    subjectCommonName: serialHex,
    notBefore: epochOf(moment('2019-03-01T09:05')),
    notAfter: epochOf(moment('2024-02-17T23:59')),
    issuedAt: epochOf(moment('2019-03-01T09:05')),
    der: new Uint8Array([1]),
  })
  const at = epochOf(moment('2023-07-03T10:00'))
  const facts = change ? [{ ...about, ...change, on: day('2023-07-03') } as Fact] : []
  await applyToRegister(database, { town, at, facts })
}

const replaced = { type: 'CertificateRevoked', certificate: 'sign', cause: 'replaced' }

test('whoever is not logged in is asked for the card', async () => {
  const reply = await browserOn([portalFace(counter)]).get(list)
  expect(reply).toMatchObject({ status: 303, headers: { location: '/portal' } })
})

test('after the PIN the first page leads to the list, and the list back', async () => {
  await putCard('hana')
  const browser = browserOn([portalFace(counter)])
  await browser.post('/portal/login', { pin: '1234' })
  expect((await browser.get('/portal')).body).toContain(`href="${list}"`)
  const reply = await browser.get(list)
  expect(reply.status).toBe(200)
  expect(reply.body).toContain('href="/portal"')
  expect(words(reply)).toContain('見本 花さんの名義で発行された電子証明書')
})

test('all of them stand there, the newest first, each with its state today', async () => {
  const serialHex = '0123456789abcdef0123456789abcdef'
  await putEarlier('hana', serialHex, replaced)
  const text = words(await (await browserOf('hana')).get(list))
  const serials = await serialsOf('hana')
  expect(serials).toHaveLength(3)
  const places = serials.map((serial) => text.indexOf(serial))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(text).toContain('令和6年8月9日 10時')
  expect(text).toMatch(/令和11年2月17日 有効 第1世代/)
  const earlier = '0123 4567 89ab cdef 0123 4567 89ab cdef 平成31年3月1日 9時5分 令和6年2月17日'
  expect(text).toContain(`${earlier} 失効 令和5年7月3日に失効 理由：新しい電子証明書への切替え`)
})

test('the certificates of another person never appear, whoever is logged in', async () => {
  await putEarlier('taro', 'feedfacefeedfacefeedfacefeedface')
  for (const [who, other] of [['hana', 'taro'] as const, ['taro', 'hana'] as const]) {
    const text = words(await (await browserOf(who)).get(`${list}?resident=${other}`))
    const [own, others] = [await serialsOf(who), await serialsOf(other)]
    expect(own.filter((serial) => !text.includes(serial))).toEqual([])
    expect(others.filter((serial) => text.includes(serial))).toEqual([])
  }
})

test.each(locales)(
  'in %s it says what it is, and whom to call in that language',
  async (locale) => {
    const reply = await (await browserOf('hana', locale)).get(list)
    const [serial = ''] = await serialsOf('hana')
    expect(reply.status).toBe(200)
    expect(words(reply)).toContain(serial)
    const foreign = locale !== 'ja' && locale !== 'ja-easy'
    const { lines } = counter.office.world.rules.contact
    const own = lines.find(
      ({ free, suspensionAnyTime, languages }) =>
        free && suspensionAnyTime && languages.includes(foreign ? 'en' : 'ja'),
    )
    expect(reply.body).toContain(`href="tel:${own?.number}"`)
  },
)

test('what merely ran out has ended; a suspension says since when', async () => {
  await putEarlier('taro', 'aaaabbbbccccddddaaaabbbbccccdddd')
  const browser = await browserOf('taro')
  expect(words(await browser.get(list))).toContain('令和6年2月17日 期限切れ 第1世代')
  const [current, on] = [await cardIdOf('taro'), day('2024-10-20')]
  await applyToRegister(counter.office.database, {
    town: townCode(counter.office),
    at: epochOf(moment(`${on}T10:00`)),
    facts: [{ type: 'CertificatesHeld', residentId: residentId('taro'), cardId: current, on }],
  })
  expect(words(await browser.get(list))).toContain('一時停止中 令和6年10月20日から')
})

test('where nothing was issued the page says so, and still whom to call', async () => {
  const { office } = counter
  // Nothing issued can be deleted, so the row is put out of the way as no act could.
  await asOwner(
    office.database,
    `alter table certificates disable trigger certificates_are_kept;
    delete from certificates where resident_id = 'taro';
    alter table certificates enable trigger certificates_are_kept`,
  )
  const text = words(await (await browserOf('taro')).get(list))
  expect(text).toContain('発行された電子証明書はありません')
  expect(text).toContain('心当たりのない電子証明書')
})

test('a card that is suspended closes the list at once', async () => {
  const browser = await browserOf('hana')
  const { office, neighbours } = counter
  await doAsStaff(office, neighbours, { procedure: 'suspend', residentId: 'hana' })
  const reply = await browser.get(list)
  expect(reply.status).toBe(403)
  expect(words(reply)).not.toContain((await serialsOf('hana'))[0])
  expect((await browser.get(list)).status).toBe(303)
})
