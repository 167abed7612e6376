import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { day } from '../../core/kernel/day.ts'
import {
  abolished,
  aboutCard,
  applied,
  fileOf,
  holder,
  made,
  registered,
  suspended,
} from '../../core/procedures/testing/casework.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { counterProcedures, recommend } from './offers.ts'

const everything = counterProcedures.map((procedure) => ({ procedure }))

function recommended(file: ResidentFile, tries: Parameters<typeof recommend>[0]['tries'] = {}) {
  const known = { file, tries, today: day('2024-06-10'), rules: guideWorld.rules }
  return recommend(known, everything)?.procedureId
}

const revoked = { ...aboutCard, type: 'CertificateRevoked', cause: 'holder_request' } as const

test.each([
  // who, file, the first thing to do
  ['someone without a card', fileOf(registered()), 'apply_first_issue'],
  ['someone whose card is made', fileOf(registered(), applied(), made()), 'deliver_card'],
  ['a holder with nothing to do', holder(), undefined],
  ['a holder of a suspended card', holder(...suspended), 'release_suspension'],
  ['a holder of an abolished card', holder(...abolished), 'apply_reissue'],
  [
    'a holder whose signature certificate is revoked',
    holder({ ...revoked, certificate: 'sign' }),
    'certificate_issue',
  ],
])('%s is offered the one next thing first', (_who, file, procedure) => {
  expect(recommended(file)).toBe(procedure)
})

test('a locked PIN is worth the first place, and what cannot be begun has none', () => {
  expect(recommended(holder(), { auth: 0 })).toBe('pin_reset')
  const known = { file: holder(), tries: { auth: 0 }, today: day('2024-06-10') }
  const refusal = {
    code: 'not-at-this-place',
    cite: 'WIN-25',
    detail: { place: 'ward_a' },
  } as const
  const offers = everything.map((offer) => ({ ...offer, refusal }))
  expect(recommend({ ...known, rules: guideWorld.rules }, offers)).toBeUndefined()
})
