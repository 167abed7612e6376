import { afterAll, beforeAll, expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { browserOn } from '../../shell/hotline/testing/browser.ts'
import { locales } from '../../shell/ports/web.ts'
import { openTestOffice, type TestOffice } from '../../shell/testing/office.ts'
import { frontFace } from './face.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(guideWorld, moment('2024-06-03T10:00'))
})
afterAll(() => office.close())

const door = (id: string, front: readonly ('user' | 'staff' | 'maker')[]) =>
  ({ id, entry: `/${id}`, front, title: () => `the ${id}` }) as const

test.each(locales)(
  'in %s it lists what is open, and a new face by its own title',
  async (locale) => {
    const open = [door('portal', ['user']), door('clinic', ['user', 'maker']), door('fax', [])]
    const page = String((await browserOn([frontFace({ office, open })], locale).get('/')).body)
    expect(page).toContain('href="/portal"')
    expect(page.match(/href="\/clinic">the clinic</g)).toHaveLength(2)
    expect(page).not.toContain('href="/fax"')
    expect(page).not.toContain('href="/kiosk"')
  },
)

test('the day and the counts are those of the office', async () => {
  const page = String((await browserOn([frontFace({ office, open: [] })]).get('/')).body)
  expect(page).toContain('令和6年6月3日')
  expect(page).toContain('0人')
})
