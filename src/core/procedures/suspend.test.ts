import { expect, test } from 'vitest'
import {
  aboutCard,
  abolished,
  decided,
  expired,
  fileOf,
  holder,
  lapsed,
  refused,
  registered,
  replaced,
  returned,
  suspended,
} from './testing/casework.ts'

test.each(['phone', 'fax', 'portal'] as const)(
  'by %s the card and its certificates are held',
  (channel) => {
    expect(decided('suspend', holder(), { channel })).toEqual({
      ok: true,
      facts: [
        { ...aboutCard, type: 'CardSuspended', channel },
        { ...aboutCard, type: 'CertificatesHeld' },
      ],
    })
  },
)

test('a card that is suspended already stays so, without an error and without a new fact', () => {
  expect(decided('suspend', holder(...suspended))).toEqual({ ok: true, facts: [] })
})

// prettier-ignore
test.each([
  // the card            refused with
  ['abolished', holder(...abolished),        'card-abolished SUS-04 → apply_reissue'],
  ['expired',   holder(...expired),          'card-ended VAL-14 → apply_reissue'],
  ['lapsed',    holder(...lapsed('death')),  'card-ended REV-02 → apply_reissue'],
  ['returned',  holder(...returned),         'card-already-returned SUS-10 → apply_reissue'],
  ['replaced',  holder(replaced),            'card-replaced SUS-06 → return_card'],
  ['missing',   fileOf(registered()),        'no-card SUS-01 → apply_first_issue'],
])('a card that is %s is not suspended', (_state, file, expected) => {
  expect(refused('suspend', file)).toBe(expected)
})

// prettier-ignore
test.each([
  // day          comes to
  ['2032-06-20', 'accepted CardSuspended CertificatesHeld'],
  ['2032-06-21', 'card-ended VAL-14 → apply_reissue'],
])('on %s, around the expiry date: %s', (on, expected) => {
  expect(refused('suspend', holder(), { on })).toBe(expected)
})

test('anybody near the holder may call, the office itself does not', () => {
  expect(refused('suspend', holder(), { applicant: 'household_member' })).toContain('accepted')
  expect(refused('suspend', holder(), { applicant: 'office' })).toBe('applicant-not-allowed SUS-01')
})
