import { describe, expect, it } from 'vitest'
import { householdId, residentId } from '../../core/kernel/ids.ts'
import { day } from '../../core/kernel/day.ts'
import { PaperNotForRequester, type PersonOnPaper } from '../../shell/ports/papers.ts'
import {
  documentNumberOf,
  isMarkOf,
  markOf,
  refuseOthers,
  refuseOthersHousehold,
} from './binding.ts'

const person = (id: string, household: string): PersonOnPaper => ({
  residentId: residentId(id),
  householdId: householdId(household),
  name: { full: '見本　花子', kana: 'ミホン　ハナコ' },
  birthDate: day('1990-03-05'),
  sex: 'female',
  relation: '世帯主',
  address: '見本市１丁目',
  residentSince: day('2019-05-01'),
  addressNotifiedOn: day('2019-05-01'),
  japanese: true,
  addressSince: day('2019-05-01'),
})

const requester = (id: string, household: string, certificateSerial = '0A') => ({
  residentId: residentId(id),
  householdId: householdId(household),
  certificateSerial,
})

describe('whose paper the press makes', () => {
  it('gives a copy of the record to someone of the same household', () => {
    const persons = [person('r1', 'h1'), person('r2', 'h1')]
    expect(() => refuseOthersHousehold(requester('r1', 'h1'), persons)).not.toThrow()
    expect(() => refuseOthersHousehold(requester('r2', 'h1'), [persons[0]!])).not.toThrow()
  })

  it.each([
    // who asks,                 who is on the paper
    [requester('r1', 'h1'), [person('r9', 'h9')]],
    [requester('r1', 'h1'), [person('r1', 'h1'), person('r9', 'h9')]],
    [requester('r1', 'h1'), []],
    [requester('r1', 'h1', ''), [person('r1', 'h1')]],
  ])('refuses a stranger, a mixed household, nobody, and a requester without proof', (who, on) => {
    expect(() => refuseOthersHousehold(who, on)).toThrow(PaperNotForRequester)
  })

  it('gives a seal certificate to its holder only, not to the household', () => {
    expect(() => refuseOthers(requester('r1', 'h1'), person('r1', 'h1'))).not.toThrow()
    expect(() => refuseOthers(requester('r2', 'h1'), person('r1', 'h1'))).toThrow(
      PaperNotForRequester,
    )
  })
})

describe('the mark on a paper', () => {
  const seal = Buffer.alloc(32, 7)
  const number = documentNumberOf('0b2f1c3a-0001-4000-8000-00c0ffee1234')

  it('belongs to one number and one seal', () => {
    const mark = markOf(seal, number)
    expect(isMarkOf(seal, number, mark)).toBe(true)
    expect(isMarkOf(seal, number, mark.toLowerCase().replaceAll('-', ' '))).toBe(true)
    expect(isMarkOf(seal, documentNumberOf('ffffffff-0000-4000-8000-000000000000'), mark)).toBe(
      false,
    )
    expect(isMarkOf(Buffer.alloc(32, 8), number, mark)).toBe(false)
    expect(isMarkOf(seal, number, '')).toBe(false)
  })
})
