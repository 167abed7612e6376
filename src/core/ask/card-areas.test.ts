import { expect, test } from 'vitest'
import { asked } from '../../../conformance/worlds.ts'
import type { CardState } from '../card/card.ts'
import { cardEvents, cardStates } from '../card-state/card-state.ts'
import { revocationEvents } from '../revocation/revocation.ts'

// prettier-ignore
const cards: readonly [string, string, string, string | undefined, string][] = [
  // born         issued        holder                 stay ends     last valid day
  ['1990-06-15', '2024-06-14', 'japanese', undefined, '2033-06-15'], // eve: a year lost
  ['1990-06-15', '2024-06-15', 'japanese', undefined, '2034-06-15'], // the birthday itself
  ['1990-06-15', '2024-06-16', 'japanese',            undefined,    '2034-06-15'],
  ['1990-01-01', '2024-12-31', 'japanese',            undefined,    '2034-01-01'],
  ['1990-12-31', '2024-12-31', 'japanese',            undefined,    '2034-12-31'],
  ['1990-12-31', '2024-12-30', 'japanese',            undefined,    '2033-12-31'],
  ['2006-06-15', '2024-06-14', 'japanese',            undefined,    '2028-06-15'], // 17: five
  ['2006-06-15', '2024-06-15', 'japanese',            undefined,    '2034-06-15'], // 18 today: ten
  ['2006-06-15', '2024-06-16', 'japanese',            undefined,    '2034-06-15'],
  ['2004-06-15', '2024-06-14', 'japanese',            undefined,    '2033-06-15'],
  ['2024-04-01', '2024-04-01', 'japanese',            undefined,    '2029-04-01'], // born today
  ['2024-03-31', '2024-04-01', 'japanese',            undefined,    '2029-03-31'],
  ['1926-12-25', '2024-04-01', 'japanese',            undefined,    '2033-12-25'],
  ['2000-02-29', '2023-02-27', 'japanese',            undefined,    '2032-02-29'],
  ['2000-02-29', '2023-02-28', 'japanese',            undefined,    '2033-02-28'], // its birthday
  ['2000-02-29', '2023-03-01', 'japanese',            undefined,    '2033-02-28'],
  ['2000-02-29', '2024-02-28', 'japanese',            undefined,    '2033-02-28'],
  ['2000-02-29', '2024-02-29', 'japanese',            undefined,    '2034-02-28'],
  ['2000-02-29', '2026-02-28', 'japanese',            undefined,    '2036-02-29'],
  ['2008-02-29', '2026-02-27', 'japanese',            undefined,    '2030-02-28'], // 17
  ['2008-02-29', '2026-02-28', 'japanese',            undefined,    '2036-02-29'], // 18
  ['2024-02-29', '2024-02-29', 'japanese',            undefined,    '2029-02-28'],
  ['2024-02-29', '2024-03-29', 'japanese',            undefined,    '2029-02-28'],
  ['1980-12-01', '2024-04-01', 'permanent_resident',  undefined,    '2033-12-01'],
  ['1980-12-01', '2024-04-01', 'special_permanent_resident', undefined, '2033-12-01'],
  ['1980-12-01', '2024-04-01', 'highly_skilled_2',    undefined,    '2033-12-01'],
  ['1980-12-01', '2024-04-01', 'permanent_resident',  '2025-01-01', '2033-12-01'], // not its rule
  ['1980-12-01', '2024-04-01', 'japanese',            '2025-01-01', '2033-12-01'],
  ['1995-08-08', '2024-04-01', 'fixed_stay',          '2033-08-07', '2033-08-07'],
  ['1995-08-08', '2024-04-01', 'fixed_stay',          '2033-08-08', '2033-08-08'],
  ['1995-08-08', '2024-04-01', 'fixed_stay',          '2033-08-09', '2033-08-08'],
  ['2012-08-08', '2024-04-01', 'fixed_stay',          '2028-08-09', '2028-08-08'],
  ['2012-08-08', '2024-04-01', 'fixed_stay',          '2024-07-01', '2024-07-01'],
]

test.each(cards)('born %s, issued %s, %s (stay %s): to %s', (...row) => {
  const [birthDate, issueDate, holderKind, stayEndDate, cardExpiry] = row
  const given = { birthDate, issueDate, holderKind, ...(stayEndDate && { stayEndDate }) }
  expect(asked('card_validity', given).answer).toEqual({ cardExpiry })
  expect(asked('card_validity', { stayEndDate: null, ...given }).answer).toEqual({ cardExpiry })
})

const none = undefined
type Absent = string | undefined
type CertificateCase = readonly [string, string, string, string, string, Absent?, Absent?]
// prettier-ignore
const certificates: readonly CertificateCase[] = [
  // kind   born         on day        card to       certificate   auth to       old expiry
  ['auth', '1990-06-15', '2024-06-14', '2034-06-15', '2028-06-15'],
  ['auth', '1990-06-15', '2024-06-15', '2034-06-15', '2029-06-15'],
  ['auth', '1990-06-15', '2030-01-10', '2033-06-15', '2033-06-15'], // capped by the card
  ['auth', '1990-06-15', '2028-06-15', '2033-06-15', '2033-06-15'],
  ['auth', '2023-12-24', '2024-06-07', '2028-12-24', '2028-12-24'],
  ['auth', '1995-08-08', '2024-04-01', '2025-10-31', '2025-10-31'],
  ['auth', '2000-02-29', '2024-02-28', '2033-02-28', '2028-02-29'],
  ['auth', '2000-02-29', '2024-02-29', '2034-02-28', '2029-02-28'],
  ['auth', '1990-06-15', '2024-06-14', '2034-06-15', '2028-06-15', '2025-01-01'], // no cap
  ['sign', '1990-06-15', '2024-03-01', '2033-06-15', '2028-06-15'], // no auth certificate
  ['sign', '1990-06-15', '2024-03-01', '2033-06-15', '2028-06-15', '2028-06-15'],
  ['sign', '1990-06-15', '2026-07-01', '2033-06-15', '2028-06-15', '2028-06-15'], // after a move
  ['sign', '1990-06-15', '2026-07-01', '2033-06-15', '2031-06-15', none],
  ['sign', '1990-06-15', '2026-07-01', '2033-06-15', '2031-06-15', '2033-06-15'],
  ['sign', '1990-06-15', '2031-07-01', '2033-06-15', '2033-06-15', '2035-06-15'], // the card
  ['auth', '1990-06-15', '2028-04-01', '2033-06-15', '2033-06-15', none, '2028-06-15'],
  ['auth', '1990-06-15', '2028-06-15', '2033-06-15', '2033-06-15', none, '2028-06-15'], // last
  ['auth', '1990-06-15', '2028-06-15', '2040-06-15', '2033-06-15', none, '2028-06-15'],
  ['auth', '1990-06-15', '2028-04-01', '2032-01-31', '2032-01-31', none, '2028-06-15'],
  ['sign', '1990-06-15', '2028-04-01', '2033-06-15', '2033-06-15', '2033-06-15', '2028-06-15'],
  ['sign', '1990-06-15', '2028-04-01', '2033-06-15', '2028-06-15', '2028-06-15', '2028-06-15'],
  ['auth', '2000-02-29', '2027-01-10', '2036-02-29', '2032-02-29', none, '2027-02-28'], // birthdays
  ['auth', '2000-02-29', '2028-01-10', '2036-02-29', '2033-02-28', none, '2028-02-29'],
  ['auth', '2000-02-28', '2027-01-10', '2036-02-28', '2032-02-28', none, '2027-02-28'],
  ['auth', '1995-08-08', '2025-10-01', '2033-08-08', '2030-10-31', none, '2025-10-31'], // else
  ['auth', '1995-08-08', '2028-02-01', '2033-08-08', '2033-02-28', none, '2028-02-29'],
]

test.each(certificates)('%s certificate, born %s, on %s, card to %s: to %s', (...row) => {
  const [certificate, birthDate, onDate, cardExpiry, expiry, authExpiry, oldExpiry] = row
  const action = oldExpiry === undefined ? 'issue' : 'renew'
  const given = { certificate, action, birthDate, onDate, cardExpiry, authExpiry, oldExpiry }
  expect(asked('certificate_validity', given).answer).toEqual({ certificateExpiry: expiry })
})

// prettier-ignore
const renewals: readonly [string, string, string, string, boolean, boolean][] = [
  // expiry       on day        holder                from          can    letter
  ['2028-06-15', '2028-03-14', 'japanese',           '2028-03-15', false, true],
  ['2028-06-15', '2028-03-15', 'japanese',           '2028-03-15', true,  true],
  ['2028-06-15', '2028-06-15', 'permanent_resident', '2028-03-15', true,  true],
  ['2028-06-15', '2028-06-16', 'japanese',           '2028-03-15', false, true],
  ['2028-05-31', '2028-02-29', 'japanese',           '2028-02-29', true,  true],
  ['2027-05-31', '2027-02-27', 'japanese',           '2027-02-28', false, true],
  ['2027-05-29', '2027-02-28', 'japanese',           '2027-02-28', true,  true],
  ['2028-05-29', '2028-02-28', 'japanese',           '2028-02-29', false, true],
  ['2028-07-31', '2028-04-30', 'highly_skilled_2',   '2028-04-30', true,  true],
  ['2028-01-31', '2027-10-30', 'special_permanent_resident', '2027-10-31', false, true],
  ['2028-02-29', '2027-11-29', 'japanese',           '2027-11-29', true,  true],
  ['2028-03-15', '2027-12-14', 'japanese',           '2027-12-15', false, true],
  ['2025-10-31', '2025-07-31', 'fixed_stay',         '2025-07-31', true,  false],
  ['2025-10-31', '2025-07-30', 'fixed_stay',         '2025-07-31', false, false],
]

test.each(renewals)('expiry %s on %s, %s: from %s, can %s, letter %s', (...row) => {
  const [expiry, onDate, holderKind, renewableFrom, canRenew, receivesNotice] = row
  const { answer } = asked('expiry_notice', { expiry, onDate, holderKind })
  const remindedInstead = !receivesNotice
  expect(answer).toEqual({ renewableFrom, canRenew, receivesNotice, remindedInstead })
})

// Each event in each state: where it leads, or `-` where it cannot happen.
// prettier-ignore
const stateTable: Readonly<Record<CardState, string>> = {
  //         suspend   release abolish   expire  lapse  return
  active:    'suspended -      abolished expired lapsed returned',
  suspended: 'suspended active abolished expired lapsed returned',
  abolished: '-         -      -         -       -      returned',
  expired:   '-         -      -         -       -      returned',
  lapsed:    '-         -      -         -       -      returned',
  returned:  '-         -      -         -       -      -',
}

test.each(cardStates)('a card that is %s goes only where the law lets it', (state) => {
  const leads = stateTable[state].split(/\s+/)
  for (const [index, event] of cardEvents.entries()) {
    const legal = leads[index] !== '-'
    const papers = event === 'release' ? { broughtCard: true, broughtIdDocument: true } : {}
    const { answer } = asked('card_state', { state, event, ...papers })
    expect(answer, event).toEqual({ legal, state: legal ? leads[index] : state })
  }
})

test('a release from a state that has ended is refused whether or not papers are named', () => {
  for (const state of ['active', 'abolished', 'expired', 'lapsed', 'returned']) {
    expect(asked('card_state', { state, event: 'release' }).answer).toEqual({ legal: false, state })
  }
})

// prettier-ignore
test.each([
  // card   document  new card  applied  released
  [true,    true,     false,    false,   true],
  [true,    true,     undefined, undefined, true],
  [true,    true,     false,    true,    true], // an application does not block (AMB-20)
  [true,    true,     true,     true,    false],
  [true,    true,     true,     false,   false],
  [false,   true,     false,    false,   false],
  [true,    false,    false,    false,   false],
  [false,   false,    false,    false,   false],
  [undefined, undefined, true,  undefined, false],
  [false,   undefined, undefined, undefined, false],
])('release with card %s, document %s, new card %s, applied %s: %s', (...row) => {
  const [broughtCard, broughtIdDocument, newCardReceived, reissueApplied, legal] = row
  const flags = { broughtCard, broughtIdDocument, newCardReceived, reissueApplied }
  const { answer } = asked('card_state', { state: 'suspended', event: 'release', ...flags })
  expect(answer).toEqual({ legal, state: legal ? 'active' : 'suspended' })
})

// What each event leaves of a valid card with two valid certificates: v, r(evoked), s(uspended).
// prettier-ignore
const effectTable: Readonly<Record<string, string>> = {
  late_14: 'rrr', late_30: 'rrr', late_90: 'rrr', moved_abroad: 'rrr', my_number_change: 'rrr',
  resident_code_change: 'rrr', death: 'rrr', record_deleted: 'rrr', out_of_register: 'rrr',
  abolished: 'rrr', card_expired: 'rrr', card_returned: 'rrr',
  name_change: 'vrv', former_surname_change: 'vrv', alias_change: 'vrv', address_change: 'vrv',
  birth_date_change: 'vrv', sex_change: 'vrv',
  sign_expired: 'vrv', auth_expired: 'vrr', suspended: 'sss', pin_locked: 'vvv',
  sign_revocation_request: 'vrv', auth_revocation_request: 'vvr',
}
const words = { v: 'valid', r: 'revoked', s: 'suspended' } as const
const subjects = ['card', 'sign', 'auth'] as const

test.each(revocationEvents)('%s does to card and certificates what the table says', (event) => {
  const before = { card: 'valid', sign: 'valid', auth: 'valid' }
  const effects = Array.from(effectTable[event] ?? '').map(
    (each) => words[each as keyof typeof words],
  )
  const expected = Object.fromEntries(subjects.map((subject, index) => [subject, effects[index]]))
  expect(asked('revocation', { event, before }).answer).toEqual(expected)
})

test('what is revoked stays revoked, and what is suspended is not made usable by an event', () => {
  for (const event of revocationEvents) {
    for (const state of ['revoked', 'suspended']) {
      const before = { card: state, sign: state, auth: state }
      const { answer } = asked('revocation', { event, before })
      for (const subject of subjects) expect(answer[subject]).not.toBe('valid')
      if (state === 'revoked') expect(answer).toEqual(before)
    }
  }
})

const applicant = {
  certificate: 'sign',
  birthDate: '2009-06-10',
  onDate: '2024-06-10',
  adultWard: false,
  residentOfArakawa: true,
  cardState: 'active',
  residentRegisterPinEntered: true,
}

// prettier-ignore
test.each([
  // what is different                                                      eligible
  [{},                                                                       true], // 15 today
  [{ onDate: '2024-06-09' },                                                 false],
  [{ onDate: '2024-06-09', cardAppliedOn: '2024-06-11' },                    false],
  [{ cardAppliedOn: '2024-01-10' }, true], // 14 when applying
  [{ onDate: '2024-06-09', certificate: 'auth' },                            true],
  [{ adultWard: true },                                                      false],
  [{ adultWard: true, certificate: 'auth' },                                 true],
  [{ residentOfArakawa: false },                                             false],
  [{ residentOfArakawa: false, certificate: 'auth' },                        false],
  [{ residentRegisterPinEntered: false },                                    false],
  [{ residentRegisterPinEntered: false, certificate: 'auth' },               false],
  [{ cardState: 'suspended' },                                               false],
  [{ cardState: 'expired' },                                                 false],
  [{ cardState: 'lapsed', certificate: 'auth' },                             false],
  [{ cardState: 'abolished', certificate: 'auth' },                          false],
  [{ cardState: 'returned' },                                                false],
  [{ birthDate: '2012-02-29', onDate: '2027-02-27' },                        false],
  [{ birthDate: '2012-02-29', onDate: '2027-02-28' },                        true],
])('an applicant with %j: eligible %s', (difference, eligible) => {
  const reply = asked('certificate_eligibility', { ...applicant, ...difference })
  expect(reply.answer).toEqual({ eligible })
})
