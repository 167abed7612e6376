import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  bothRevoked,
  cardsNotInUse,
  cardOf,
  after,
  decided,
  delivered,
  factTypes,
  fileOf,
  holder,
  refused,
  registered,
} from './testing/casework.ts'

const person = registered({ holderKind: 'fixed_stay', stayEndDate: day('2024-07-31') })
const card = delivered({ expiryDate: day('2024-07-31') })

function resident(...later: readonly Fact[]) {
  return fileOf(person, card, later)
}

describe('stay_validity_change', () => {
  const input = { residenceCardReceivedOn: '2024-06-05', stayEndDate: '2026-07-31' }
  const stayChanged = {
    ...about,
    type: 'StayChanged',
    holderKind: 'fixed_stay',
    stayEndDate: '2026-07-31',
    residenceCardReceivedOn: '2024-06-05',
  }

  test('the card follows the new stay, and its face says so', () => {
    expect(decided('stay_validity_change', resident(), { input })).toEqual({
      ok: true,
      facts: [
        stayChanged,
        { ...aboutCard, type: 'CardValidityChanged', expiryDate: '2026-07-31', special: false },
        {
          ...aboutCard,
          type: 'CardFaceUpdated',
          lines: ['令和6年6月10日 有効期間 令和8年7月31日まで'],
        },
      ],
    })
  })

  // prettier-ignore
  test.each([
    // received       today          comes to
    ['2024-06-06', '2024-06-09', 'too-early-for-stay-change STAY-01'], // Thursday: Friday, Monday
    ['2024-06-06', '2024-06-10', 'accepted'],
    ['2024-06-07', '2024-06-10', 'too-early-for-stay-change STAY-01'], // Friday: Monday, Tuesday
    ['2024-06-07', '2024-06-11', 'accepted'],
    ['2024-06-11', '2024-06-10', 'day-in-future STAY-01'],
    ['2024-06-05', '2024-07-31', 'accepted'],                          // the expiry date itself
    ['2024-06-05', '2024-08-01', 'card-ended VAL-14 → apply_reissue'],
    ['1890-01-01', '2024-06-10', 'field-wrong STAY-01'],               // before any known holiday
  ])('received %s, on %s: %s', (residenceCardReceivedOn, on, expected) => {
    const details = { on, input: { ...input, residenceCardReceivedOn } }
    expect(refused('stay_validity_change', resident(), details)).toContain(expected)
  })

  test.each([
    // new stay ends   card valid to, or what happens
    ['2032-06-20', '2032-06-20'], // the tenth birthday from the issue date
    ['2040-01-01', '2032-06-20'], // never past it (STAY-05)
    ['2024-06-30', '2024-06-30'],
    ['2024-06-10', '2024-06-10'],
  ])('a stay to %s: %s', (stayEndDate, expiryDate) => {
    const outcome = decided('stay_validity_change', resident(), {
      input: { ...input, stayEndDate },
    })
    expect(outcome).toMatchObject({ facts: [{}, { type: 'CardValidityChanged', expiryDate }, {}] })
  })

  test('a stay that ended yesterday lapses the card today (STAY-03)', () => {
    const details = { input: { ...input, stayEndDate: '2024-06-09' } }
    expect(decided('stay_validity_change', resident(), details)).toEqual({
      ok: true,
      facts: [
        { ...stayChanged, stayEndDate: '2024-06-09' },
        { ...aboutCard, type: 'CardLapsed', cause: 'stay_shortened' },
        ...bothRevoked,
      ],
    })
  })

  test('nothing changes for the same end, or for a holder without a fixed stay', () => {
    const details = { input: { ...input, stayEndDate: '2024-07-31' } }
    expect(refused('stay_validity_change', resident(), details)).toBe('nothing-changed STAY-05')
    expect(refused('stay_validity_change', holder(), { input })).toBe('no-period-of-stay VAL-08')
  })

  test('only the card window does it (WIN-27), and a full field means a new card', () => {
    const details = { input, place: 'ward_ogu', withMove: true }
    expect(refused('stay_validity_change', resident(), details)).toBe('not-at-this-place WIN-27')
    const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
    expect(refused('stay_validity_change', resident(full), { input })).toBe(
      'face-full FINF-05 → apply_reissue',
    )
  })
})

describe('stay_special_extension', () => {
  test('two more months, once per stay', () => {
    const outcome = decided('stay_special_extension', resident())
    expect(outcome).toEqual({
      ok: true,
      facts: [
        { ...aboutCard, type: 'CardValidityChanged', expiryDate: '2024-09-30', special: true },
        {
          ...aboutCard,
          type: 'CardFaceUpdated',
          lines: ['令和6年6月10日 有効期間 令和6年9月30日まで（特例）'],
        },
      ],
    })
    const extended = after(resident(), outcome)
    expect(refused('stay_special_extension', extended)).toBe('extension-used STAY-02')
    const input = { residenceCardReceivedOn: '2024-06-05', stayEndDate: '2026-07-31' }
    const renewed = after(extended, decided('stay_validity_change', extended, { input }))
    expect(cardOf(renewed)).toMatchObject({ expiryDate: '2026-07-31', extensionUsed: false })
  })

  // prettier-ignore
  test.each([
    ['2024-07-31', 'accepted'],
    ['2024-08-01', 'card-ended VAL-14 → apply_reissue'],
  ])('on %s: %s', (on, expected) => {
    expect(refused('stay_special_extension', resident(), { on })).toContain(expected)
  })

  test('a card at its birthday limit has nothing to gain (STAY-05)', () => {
    expect(refused('stay_special_extension', fileOf(person, delivered()))).toBe(
      'validity-at-limit STAY-05 → apply_reissue',
    )
  })

  test('the pending application must be shown; no fixed stay, no extension', () => {
    expect(refused('stay_special_extension', resident(), { papers: ['card'] })).toBe(
      'papers-missing GUIDE-07',
    )
    expect(refused('stay_special_extension', holder())).toBe('no-period-of-stay VAL-08')
  })

  test('a full field means a new card', () => {
    const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
    expect(refused('stay_special_extension', resident(full))).toBe(
      'face-full FINF-05 → apply_reissue',
    )
  })
})

test.each(cardsNotInUse)('a card that is %s keeps its validity', (state, file, expected) => {
  const input = { residenceCardReceivedOn: '2024-06-05', stayEndDate: '2026-07-31' }
  const code = state === 'missing' ? 'no-card' : expected
  expect(refused('stay_validity_change', file, { input })).toContain(code)
  expect(refused('stay_special_extension', file)).toContain(code)
})

describe('change_stay', () => {
  const input = { holderKind: 'fixed_stay', residenceCardReceivedOn: '2024-06-05' }

  // prettier-ignore
  test.each([
    // stay ends     what the register learns does to the card
    ['2026-07-31', ['StayChanged']],                                 // longer: nothing by itself
    ['2024-07-31', ['StayChanged']],
    ['2024-07-30', ['StayChanged', 'CardValidityChanged']],
    ['2024-06-10', ['StayChanged', 'CardValidityChanged']],
    ['2024-06-09', ['StayChanged', 'CardLapsed', 'CertificateRevoked', 'CertificateRevoked']],
  ])('a stay to %s: %o', (stayEndDate, types) => {
    const details = { input: { ...input, stayEndDate } }
    expect(factTypes(decided('change_stay', resident(), details))).toEqual(types)
  })

  test('a permanent resident has no end of stay', () => {
    const details = {
      input: { ...input, holderKind: 'permanent_resident', stayEndDate: '2026-01-01' },
    }
    const outcome = decided('change_stay', resident(), details)
    expect(factTypes(outcome)).toEqual(['StayChanged'])
    expect(after(resident(), outcome).resident).not.toHaveProperty('stayEndDate')
  })

  test('a fixed stay needs its end, and a Japanese national has none', () => {
    expect(refused('change_stay', resident(), { input })).toBe('field-missing VAL-07')
    const details = { input: { ...input, stayEndDate: '2026-01-01' } }
    expect(refused('change_stay', holder(), details)).toBe('no-period-of-stay VAL-08')
  })

  test('without a card only the record changes', () => {
    const details = { input: { ...input, stayEndDate: '2024-06-01' } }
    expect(factTypes(decided('change_stay', fileOf(person), details))).toEqual(['StayChanged'])
  })
})
