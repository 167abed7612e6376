import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  applied,
  caseFileOf,
  delivered,
  fileOf,
  givenFor,
  holder,
  made,
  procedureNamed,
  registered,
  returned,
} from '../procedures/testing/casework.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import { feeQuote } from './fee-quote.ts'

function quote(id: string, file: ResidentFile, input: Readonly<Record<string, unknown>> = {}) {
  const procedure = procedureNamed(id)
  return feeQuote(procedure, caseFileOf(file), givenFor(procedure, { input }))
}

test.each([
  // reason        form so far                              quote
  ['lost', {}, { result: 'paid', amountYen: 1000, when: 'at_delivery' }],
  [
    'lost',
    { withAuth: false, withSign: false },
    { result: 'paid', amountYen: 800, when: 'at_delivery' },
  ],
  ['renewal', {}, { result: 'free', amountYen: 0, amountYenWithoutOldCard: 1000 }],
  ['renewal', { oldCardReturned: false }, { result: 'paid', amountYen: 1000 }],
  ['stolen', { oldCardReturned: false }, { result: 'free', amountYen: 0 }],
  ['disaster', {}, { result: 'inquire', amountYen: null }],
  [undefined, {}, { result: 'inquire', amountYen: null }],
])('a reissue for %s, form %o', (reason, form, expected) => {
  expect(quote('apply_reissue', holder(), { reason, ...form })).toMatchObject(expected)
})

test('a child is quoted for what the card will really carry', () => {
  const file = fileOf(registered({ birthDate: day('2012-01-01') }), delivered())
  const form = { reason: 'lost', withAuth: false, withSign: true }
  expect(quote('apply_reissue', file, form)).toMatchObject({ amountYen: 800 })
})

test('at delivery the application decides, and it is paid now', () => {
  const file = fileOf(
    registered(),
    delivered(),
    applied({ reason: 'soiled', withSign: false }),
    made(),
  )
  expect(quote('deliver_card', file)).toMatchObject({
    result: 'paid',
    amountYen: 1000,
    when: 'now',
  })
  const first = fileOf(registered(), applied(), made())
  expect(quote('deliver_card', first)).toMatchObject({ result: 'free', amountYen: 0, when: 'now' })
})

test('a card that came back before counts as returned', () => {
  const file = fileOf(registered(), delivered(), returned, applied({ reason: 'renewal' }), made())
  expect(quote('deliver_card', file, { oldCardReturned: false })).toMatchObject({ amountYen: 0 })
})

test('certificates are free for the time being, and most procedures cost nothing at all', () => {
  expect(quote('certificate_issue', holder())).toMatchObject({
    amountYen: 0,
    cites: ['FEE-06', 'JPKI-04'],
  })
  expect(quote('suspend', holder())).toMatchObject({ result: 'free', amountYen: 0 })
})
