import { defaultAllowances } from '../../shell/budgets/allowances.ts'
import { openBudgets } from '../../shell/budgets/budgets.ts'
import { expect, test } from 'vitest'
import { guideWorld, laterWorld, municipalities, otherTown } from '../../../conformance/worlds.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { lifeEvents } from '../../core/guide/navigate/navigate.ts'
import { paths } from '../../core/guide/navigate/testing/paths.ts'
import { moment } from '../../core/kernel/day.ts'
import type { BookletDocument } from '../../shell/ports/booklet.ts'
import type { FraudReport } from '../../shell/ports/fraud-reports.ts'
import { locales, type FaceReply } from '../../shell/ports/web.ts'
import type { GuideContext } from './guide-world.ts'
import { askGuide, type RecordedRequest } from './testing/ask-guide.ts'

const editionOf = (world: typeof guideWorld) => ({
  ...world,
  contents: loadContents(municipalities, world),
})
const later = editionOf(laterWorld)
const first = editionOf(guideWorld)
const context: GuideContext = {
  ...first,
  now: () => moment('2024-03-04T10:00'),
  otherEditions: [later],
}

const get = (address: string, request: RecordedRequest = {}, given = context) =>
  askGuide(address, given, request)

const textOf = (reply: FaceReply) => String(reply.body)
const addressOf = (path: string) => {
  const [, event = '', ...lines] = path.split(' ')
  return `/guide/ask/${event}?${lines.join('&')}`
}

const addresses = [
  '/guide',
  '/guide/faq',
  '/guide/search?q=PIN',
  '/guide/calculators',
  '/guide/readings',
  '/guide/editions',
  '/guide/fraud',
  '/guide/fax',
  ...context.contents.sections.ja.map(({ id }) => `/guide/read/${id}`),
  ...['expiry', 'renewal', 'moving', 'fee', 'stay', 'store', 'open', 'lines'].map(
    (id) => `/guide/calculators/${id}`,
  ),
  ...lifeEvents.map(({ id }) => `/guide/ask/${id}`),
]

test.each(locales)('every page of the guide opens in %s and is light', async (locale) => {
  for (const address of addresses) {
    const reply = await get(address, { locale })
    expect([address, reply.status]).toEqual([address, 200])
    const size = new TextEncoder().encode(textOf(reply)).length
    expect(size, address).toBeLessThan(100_000)
    expect(textOf(reply), address).not.toMatch(/\{[a-z_.]+\}|\[\[|undefined|NaN/)
  }
})

test.each(locales)('every answer of the table can be written in %s', async (locale) => {
  for (const path of paths) {
    const at = moment(path.split(' ')[0] ?? '')
    const reply = await get(addressOf(path), { locale }, { ...context, now: () => at })
    expect([path, reply.status]).toEqual([path, 200])
    expect(textOf(reply), path).toContain('guide-answer')
    expect(textOf(reply), path).not.toMatch(/\{[a-z_.]+\}|undefined|NaN/)
  }
})

test('every group of questions, flyer and contact is found in every locale', async () => {
  for (const locale of locales) {
    const faq = textOf(await get('/guide/faq', { locale }))
    for (const group of context.contents.faq) {
      expect(faq).toContain(`id="${group.id}"`)
      for (const block of group.blocks) expect(faq).toContain(`id="${block}"`)
    }
    const contacts = textOf(await get('/guide/read/contacts', { locale }))
    const numbers = ['0120-95-0178', '0120-0178-26', '0120-0178-27', '0120-601-785', '0570-783-578']
    const others = ['0570-064-738', '050-3818-1250', '0120-01-1712', '188', '#9110', '03-6457-9585']
    for (const number of [...numbers, ...others]) expect(contacts).toContain(number)
  }
})

test('a link reproduces the answer, and the same section stands in every language', async () => {
  const page = textOf(await get('/guide/read/loss', { locale: 'en' }))
  expect(page).toContain('<html lang="en">')
  for (const locale of locales) expect(page).toContain(`/guide/read/loss?lang=${locale}`)
  const answer = '/guide/ask/found?found_state=suspended&with_move=no'
  expect(textOf(await get(answer))).toContain('found_state=suspended&amp;with_move=no&amp;lang=ko')
})

test('a date typed in an era becomes a plain day in the address', async () => {
  const typed = '/guide/ask/turned_15?asked=birth_date&birth_date=平成21年6月10日'
  const reply = await get(encodeURI(typed))
  expect(reply.status).toBe(303)
  expect(reply.headers?.['location']).toBe('/guide/ask/turned_15?birth_date=2009-06-10')
})

test('a chosen answer leaves a clean address, an open question does not', async () => {
  const reply = await get('/guide/ask/lost?asked=lost_where&lost_where=home')
  expect(reply.headers?.['location']).toBe('/guide/ask/lost?lost_where=home')
  expect((await get('/guide/ask/lost?asked=lost_where&lost_where=moon')).status).toBe(200)
  expect((await get('/guide/ask/lost?asked=toString&toString=x')).status).toBe(200)
})

test('a date that cannot be read is asked again and stays in its field', async () => {
  const page = textOf(await get('/guide/ask/turned_15?asked=birth_date&birth_date=2009-02-30'))
  expect(page).toContain('value="2009-02-30"')
  expect(page).toContain('aria-invalid="true"')
})

test('nothing chosen is said beside the choices', async () => {
  expect(textOf(await get('/guide/ask/lost?asked=lost_where'))).toContain('選んでください')
})

test('the days of an answer come as a calendar', async () => {
  const reply = await get(
    '/guide/ask/new_residence_card/calendar.ics?stay_state=pending&card_expiry=2024-03-31',
  )
  expect(reply.type).toContain('text/calendar')
  expect(textOf(reply)).toContain('DTSTART;VALUE=DATE:20240331\r\n')
  for (const line of textOf(reply).split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
})

test('two editions are compared in words', async () => {
  const page = textOf(await get('/guide/editions', { locale: 'en' }))
  expect(page).toContain(
    'Japanese nationals who ask at a reception window no later than 1 day before',
  )
})

test.each([
  ['expiry?go=1&birth=1990-06-15&issue=2024-03-01&holder=japanese', '令和15年6月15日'],
  ['expiry?go=1&birth=2010-11-20&issue=2024-11-20&holder=japanese', '令和11年11月20日'],
  ['renewal?go=1&expiry=2024-05-31&holder=japanese', '令和6年2月29日'],
  ['moving?go=1&living=2024-02-25&planned=2024-02-24&notified=2024-03-01', '令和6年5月30日'],
  ['fee?go=1&reason=lost&certificate=yes&old=no', '1,000円'],
  ['fee?go=1&reason=disaster&certificate=yes&old=no', '窓口にお尋ねください'],
  ['stay?go=1&received=2024-03-01', '令和6年3月5日'],
  [
    'open?go=1&location=card_window&procedure=release_suspension&day=2024-09-22&time=10:00',
    'メンテナンス',
  ],
  ['store?go=1&day=2024-03-04&time=23:00', 'その時刻には使えません'],
  ['lines?go=1&topic=suspension&language=pt', '0120-0178-27'],
])('the calculator %s shows %s', async (query, shown) => {
  expect(textOf(await get(`/guide/calculators/${query}`))).toContain(shown)
})

test('a day beyond the known holidays is not guessed at', async () => {
  const query = 'open?go=1&location=card_window&procedure=return_card&day=2999-01-01'
  expect(textOf(await get(`/guide/calculators/${query}`))).toContain('error-summary')
})

test('a report of a suspicious call keeps the trick alone, and many of them warn', async () => {
  const letters: FraudReport[] = []
  const given: GuideContext = {
    ...context,
    fraudReports: {
      add: async (report) => {
        letters.push(report)
      },
      countSince: async (way) => letters.filter((report) => report.way === way).length,
    },
  }
  const form = { way: 'call', subject: 'pin', name: 'somebody' }
  for (let count = 0; count < 3; count += 1) {
    const reply = await get('/guide/fraud', { form }, given)
    expect(reply.headers?.['location']).toBe('/guide/fraud?told=1')
  }
  expect(letters[0]).toEqual({ on: '2024-03-04', way: 'call', subject: 'pin' })
  expect(textOf(await get('/guide/fraud', {}, given))).toContain('似た知らせが3件')
  expect((await get('/guide/fraud', { form: { way: 'call' } }, given)).status).toBe(422)
})

test('a stranger who reports without end is told to wait, and nothing more is kept', async () => {
  let kept = 0
  const budgets = openBudgets()
  const given: GuideContext = {
    ...context,
    fraudReports: { add: async () => void (kept += 1), countSince: async () => kept },
    mayReport: (address) => budgets.take('report by address', address),
  }
  const form = { way: 'call', subject: 'pin' }
  const send = () => get('/guide/fraud', { form }, given)
  const { most } = defaultAllowances['report by address']
  for (let count = 0; count < most; count += 1) expect((await send()).status).toBe(303)
  const reply = await send()
  expect(reply.status).toBe(429)
  expect(Number(reply.headers?.['retry-after'])).toBeGreaterThan(0)
  expect(kept).toBe(most)
})

test('a search finds what happened as well as what is written', async () => {
  expect(textOf(await get('/guide/search?q=stolen', { locale: 'en' }))).toContain('/guide/ask/lost')
  const found = textOf(await get(encodeURI('/guide/search?q=旧姓')))
  expect(found).toContain('/guide/ask/former_surname')
  expect(found).toContain('/guide/read/face#face-former-surname')
})

test('a leaflet says what its page says', async () => {
  const printed: string[] = []
  const booklet = {
    print: async ({ title, parts }: BookletDocument) => {
      printed.push(title, ...parts.flatMap((part) => ('text' in part ? [part.text] : [])))
      return new Uint8Array([1])
    },
  }
  const reply = await get('/guide/read/convenience-store/leaflet.pdf', {}, { ...context, booklet })
  expect(reply.type).toBe('application/pdf')
  expect(printed.join(' ')).toContain('1通200円')
  expect((await get('/guide/read/care/leaflet.pdf')).status).toBe(404)
})

test('an address that leads nowhere is said so, with a way on', async () => {
  expect((await get('/guide/read/constructor')).status).toBe(404)
  expect((await get('/guide/ask/nothing')).status).toBe(404)
})

test('the fictional town has a guide of its own', async () => {
  const town: GuideContext = { ...editionOf(otherTown), now: () => moment('2024-06-03T10:00') }
  const page = textOf(await get('/guide/read/windows', {}, town))
  expect(page).toContain('星見ヶ浦市')
  expect(page).not.toContain('荒川')
})

test('a page is read in the edition that speaks for a day', async () => {
  const address = '/guide/read/insurance?asOf='
  const before = textOf(await get(`${address}2024-05-26`, { locale: 'en' }))
  const today = textOf(await get(`${address}2026-11-28`, { locale: 'en' }))
  expect(before).toContain('February 2024')
  expect(before).not.toContain('months later')
  expect(today).toContain('3 months later')
  expect(today).toContain('November 2026')
})

test('what is not confirmed stands below the comparison', async () => {
  const page = textOf(await get('/guide/editions?from=2024-02&to=2026-11', { locale: 'en' }))
  expect(page).toContain('What is not confirmed')
  expect(page).toContain('03-3802-3111')
  const same = textOf(await get('/guide/editions?from=2026-11&to=2026-11', { locale: 'en' }))
  expect(same).toContain('There is no difference')
})
