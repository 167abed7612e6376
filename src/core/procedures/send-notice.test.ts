import { describe, expect, it } from 'vitest'
import { day } from '../kernel/day.ts'
import type { Fact } from '../facts.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import {
  about,
  abolished,
  after,
  decided,
  delivered,
  expired,
  fileOf,
  holder,
  refused,
  registered,
  suspended,
} from './testing/casework.ts'

const asks: Fact = { ...about, type: 'ReminderChosen', locale: 'ko' }
const fixedStay = (expiryDate: string, ...more: readonly Fact[]) =>
  fileOf(
    registered({ holderKind: 'fixed_stay', stayEndDate: day(expiryDate) }),
    delivered({ expiryDate: day(expiryDate) }),
    more,
  )

function sent(file: ResidentFile, on: string, details = {}): readonly string[] {
  const outcome = decided('send_notice', file, { on, ...details })
  if (!outcome.ok) return [outcome.refusal.code]
  return outcome.facts.flatMap((fact) =>
    fact.type === 'NoticeSent' ? [`${fact.notice} ${fact.expiryDate}`] : [],
  )
}

const certificates = 'expiry_notice/2024-02 2027-06-20'
const card = 'expiry_notice/2024-02 2032-06-20'

describe('the expiry notice', () => {
  it.each([
    // day,         what is sent to Hanako: certificates end 2027-06-20, the card 2032-06-20
    ['2027-03-19', ['not-due']],
    ['2027-03-20', [certificates]],
    ['2027-06-20', [certificates]],
    ['2027-06-21', ['not-due']],
    ['2032-03-19', ['not-due']],
    ['2032-03-20', [card]],
    ['2032-06-21', ['not-due']],
  ])('is due from three months before to the last day: %s', (on, expected) => {
    expect(sent(holder(), on)).toEqual(expected)
  })

  it('is sent once for each expiry, however often the night is repeated', () => {
    const file = after(holder(), decided('send_notice', holder(), { on: '2027-04-01' }))
    expect(refused('send_notice', file, { on: '2027-04-01' })).toBe('not-due NOTICE-01')
    expect(sent(file, '2032-04-01')).toEqual([card])
  })

  it('is one letter when card and certificates end on the same day', () => {
    const file = fileOf(registered(), delivered({ expiryDate: day('2027-06-20') }))
    expect(sent(file, '2027-04-01')).toEqual([certificates])
  })

  it('is never sent to a holder with a fixed stay, who is reminded only on wish', () => {
    expect(sent(fixedStay('2024-08-01'), '2024-06-10')).toEqual(['not-due'])
    expect(sent(fixedStay('2024-08-01', asks), '2024-06-10')).toEqual([
      'expiry_reminder/2024-02 2024-08-01',
    ])
  })

  it('goes on for a suspended card and stops with one that has ended', () => {
    expect(sent(holder(...suspended), '2027-04-01')).toEqual([certificates])
    expect(sent(holder(...expired), '2027-04-01')).toEqual(['not-due'])
    expect(sent(holder(...abolished), '2027-04-01')).toEqual(['not-due'])
    expect(sent(fileOf(registered()), '2027-04-01')).toEqual(['no-card'])
    const gone: Fact = { ...about, type: 'RecordClosed', recordState: 'dead' }
    expect(sent(holder(gone), '2027-04-01')).toEqual(['record-dead'])
  })

  it('is not the holder’s to ask for', () => {
    expect(refused('send_notice', holder(), { on: '2027-04-01', channel: 'window' })).toMatch(
      /^channel-not-allowed/,
    )
  })
})
