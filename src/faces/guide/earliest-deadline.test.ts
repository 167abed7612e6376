import { expect, test } from 'vitest'
import { guideWorld, municipalities } from '../../../conformance/worlds.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { moment } from '../../core/kernel/day.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'
import { askGuide } from './testing/ask-guide.ts'

const edition = { ...guideWorld, contents: loadContents(municipalities, guideWorld) }

async function page(address: string, at = '2024-06-07T18:00', locale: Locale = 'ja') {
  const { body } = await askGuide(address, { ...edition, now: () => moment(at) }, { locale })
  return String(body).replace(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<[^>]*>/g, '')
}

const moveIn =
  '/guide/ask/move_in?started_living=2024-05-26&planned_move_out=2024-05-09&notified_on=skip'

test.each(locales)(
  'in %s, who can come only too late is given the number to call',
  async (locale) => {
    const { body } = await askGuide(
      moveIn,
      { ...edition, now: () => moment('2024-06-07T18:00') },
      { locale },
    )
    const alert = /role="alert".*?<\/div><\/div>/.exec(String(body))?.[0]
    expect(alert).toMatch(/href="tel:\d+"/)
  },
)

test('an opening after the last day is too late, and the later limit is overtaken', async () => {
  const shown = await page(moveIn)
  expect(shown).toContain('期限のあとで、間に合いません')
  expect(shown).toContain('上の期限が先に来るので、この日までは待てません')
})

test('while it is open the page says until when, and names no later day', async () => {
  const shown = await page('/guide/ask/forgot_pin?which_pin=auth&with_move=no', '2024-03-06T18:00')
  expect(shown).toContain('今日は19時まで')
  expect(shown).not.toContain('次にできるとき')
})

test.each([
  ['2024-09-22T10:00', 'メンテナンスの日曜日'],
  ['2024-09-16T10:00', '祝日のため'],
  ['2024-12-30T10:00', '年末年始（12月29日～1月3日）'],
  ['2024-03-05T20:00', '今日は8時30分～17時15分'],
])('at %s closed says why: %s', async (at, why) => {
  expect(await page('/guide/ask/forgot_pin?which_pin=auth&with_move=no', at)).toContain(why)
})

test.each([
  ['ward_machiya', '届出と一緒のときだけ', '※1'],
  ['support_window', '登録の手伝いに伴うときだけ', '※2'],
])('%s takes a PIN reset under a condition, not never', async (location, condition, note) => {
  const query = `go=1&location=${location}&procedure=pin_change_reset&day=2024-03-04&time=10:00`
  const shown = await page(`/guide/calculators/open?${query}`)
  expect(shown).toContain(condition)
  expect(shown).toContain(note)
  expect(shown).not.toContain('受け付けていません')
})

test('the calculator of a move says which of the limits counts', async () => {
  const shown = await page('/guide/calculators/moving?go=1&living=2024-05-26&planned=2024-05-09')
  expect(shown).toMatch(/早いほうの期限）令和6年6月8日/)
})

test('a calendar file has no entry that an earlier limit makes void', async () => {
  const { body } = await askGuide(moveIn.replace('?', '/calendar.ics?'), {
    ...edition,
    now: () => moment('2024-06-03T10:00'),
  })
  expect(String(body)).toContain('20240608')
  expect(String(body)).not.toContain('DTSTART;VALUE=DATE:20240609')
})

test('nothing done before moving abroad costs no reissue fee', async () => {
  const shown = await page('/guide/ask/move_abroad?nationality=japanese')
  expect(shown).toContain('再交付は無料')
  expect(shown).not.toContain('再交付は有料')
})
