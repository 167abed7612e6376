// A town may take at its windows what the guide does not know; its row then bears its own name.

import { expect, test } from 'vitest'
import { guideWorld, municipalities } from '../../../conformance/worlds.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { moment } from '../../core/kernel/day.ts'
import type { ProcedureRow } from '../../core/rules/town.ts'
import { locales, type FaceRequest, type Locale } from '../../shell/ports/web.ts'
import { guideFace } from './face.ts'

const cell = { accepts: 'yes', provenance: 'printed' } as const
const cardCase: ProcedureRow = {
  title: { ja: 'カードケースの配布', en: 'Free card case' },
  at: { card_window: cell, ward_office: cell, support_window: cell },
  stopsForMaintenance: false,
  cite: 'CARE-05',
}
const { town } = guideWorld
const withRow = {
  ...guideWorld,
  town: { ...town, procedures: { ...town.procedures, issue_card_case: cardCase } },
}
const contents = loadContents(municipalities, guideWorld)
const face = guideFace({
  ...withRow,
  contents,
  now: () => moment('2024-03-04T10:00'),
  otherEditions: [],
})

async function read(path: string, params: FaceRequest['params'], locale: Locale): Promise<string> {
  const route = face.routes.find((each) => each.path === path && each.method === 'GET')
  const reply = await route?.handle({
    method: 'GET',
    path,
    params,
    query: new URLSearchParams(),
    form: {},
    formList: () => [],
    files: {},
    locale,
    session: {
      get: async () => ({}),
      peek: async () => ({}),
      set: async () => undefined,
      become: async () => undefined,
      clear: async () => undefined,
    },
    headers: {},
    address: '127.0.0.1',
  })
  expect(reply?.status).toBe(200)
  return String(reply?.body)
}

test.each(locales)('a row of the town’s own is named by its title in %s', async (locale) => {
  const name = locale === 'en' ? 'Free card case' : 'カードケースの配布'
  const home = await read('/guide', {}, locale)
  expect(home).toContain(name)
  expect(home).toContain('/guide/calculators/open?procedure=issue_card_case')
  expect(await read('/guide/read/:section', { section: 'windows' }, locale)).toContain(name)
  const calculator = { calculator: 'open' }
  expect(await read('/guide/calculators/:calculator', calculator, locale)).toContain(name)
})
