import { expect, test } from 'vitest'
import { asked } from '../../../conformance/worlds.ts'

// prettier-ignore
const fees: readonly [string, string, string][] = [
  // reason                     old card back   old card missing
  ['lost',                     'paid',         'paid'],
  ['chip_broken',              'paid',         'paid'],
  ['soiled',                   'paid',         'paid'],
  ['expired_fixed_stay',       'paid',         'paid'],
  ['continued_use_not_done',   'paid',         'paid'],
  ['continued_use_impossible', 'paid',         'paid'],
  ['own_convenience',          'paid',         'paid'],
  ['preprinted_former_surname', 'paid',        'paid'],
  ['stolen',                   'free',         'free'],
  ['moved_abroad',             'free',         'free'],
  ['face_full',                'free',         'paid'],
  ['renewal',                  'free',         'paid'],
  ['sex_change',               'free',         'paid'],
  ['disaster',                 'inquire',      'inquire'],
  ['photo_change',             'inquire',      'inquire'],
  ['',                         'inquire',      'inquire'],
  ['constructor',              'inquire',      'inquire'],
]

test.each(fees)('a reissue because "%s" is %s, and %s without the old card', (...row) => {
  const [reason, returned, missing] = row
  for (const oldCardReturned of [true, false]) {
    for (const withCertificate of [true, false]) {
      const result = oldCardReturned ? returned : missing
      const paid = withCertificate ? 1000 : 800
      const amountYen = result === 'paid' ? paid : result === 'free' ? 0 : null
      const given = { reason, withCertificate, oldCardReturned }
      expect(asked('fees', given).answer, JSON.stringify(given)).toEqual({ result, amountYen })
    }
  }
})

test('a certificate by itself is free for the time being, whatever else is told', () => {
  const free = { result: 'free', amountYen: 0 }
  const reason = 'certificate_issue'
  for (const withCertificate of [true, false]) {
    const given = { reason, withCertificate, oldCardReturned: false }
    const { answer, cites } = asked('fees', given)
    expect(answer).toEqual(free)
    expect(cites).toEqual(expect.arrayContaining(['FEE-06', 'JPKI-04']))
  }
  expect(asked('fees', { reason }).answer).toEqual(free)
})

test('a reissue without its circumstances asks for what is missing', () => {
  expect(asked('fees', { reason: 'lost' }).error).toMatchObject({ field: 'withCertificate' })
  const half = { reason: 'lost', withCertificate: true }
  expect(asked('fees', half).error).toMatchObject({ field: 'oldCardReturned' })
})

// prettier-ignore
test.each([
  // event               on            service       usable from
  ['auth_new_issue',     '2024-03-04', 'mynaportal', '2024-03-06'],
  ['auth_reissue',       '2024-03-08', 'mynaportal', '2024-03-10'], // a Sunday counts
  ['auth_renewal',       '2024-12-30', 'mynaportal', '2025-01-01'],
  ['suspension_release', '2024-02-28', 'mynaportal', '2024-03-01'],
  ['suspension_release', '2025-02-27', 'mynaportal', '2025-03-01'],
  ['sign_new_issue',     '2024-03-04', 'mynaportal', '2024-03-04'], // USE-03
  ['sign_renewal',       '2024-03-04', 'mynaportal', '2024-03-04'],
  ['auth_new_issue',     '2024-03-04', 'general',    '2024-03-05'],
  ['auth_reissue',       '2024-03-08', 'general',    '2024-03-11'],
  ['auth_renewal',       '2024-03-10', 'general',    '2024-03-11'], // on an open Sunday
  ['sign_new_issue',     '2024-03-19', 'general',    '2024-03-21'],
  ['sign_renewal',       '2024-12-27', 'general',    '2025-01-06'],
  ['card_delivery',      '2024-05-02', 'general',    '2024-05-07'],
  ['card_delivery',      '2026-09-18', 'general',    '2026-09-24'],
  ['suspension_release', '2024-03-04', 'general',    '2024-03-04'],
])('%s on %s for %s: from %s', (...row) => {
  const [event, onDate, service, usableFrom] = row
  expect(asked('usable_from', { event, onDate, service }).answer).toEqual({ usableFrom })
})

const registration = {
  authExpiry: '2024-06-10',
  onDate: '2024-06-04',
  channel: 'mynaportal',
  cardState: 'active',
  hasAuthCertificate: true,
  faceAuthCard: false,
}
// prettier-ignore
test.each([
  // what is different                                               can register
  [{},                                                                true], // six days left
  [{ onDate: '2024-06-05' },                                          false], // five
  [{ onDate: '2024-06-10' },                                          false],
  [{ onDate: '2024-06-11' },                                          false],
  [{ onDate: '2024-02-27', authExpiry: '2024-03-04' },                true], // over a leap day
  [{ onDate: '2025-02-27', authExpiry: '2025-03-04' },                false],
  [{ channel: 'seven_bank_atm' },                                     true],
  [{ channel: 'hospital_reader' },                                    true],
  [{ channel: 'seven_bank_atm', faceAuthCard: true },                 false],
  [{ channel: 'mynaportal', faceAuthCard: true },                     false],
  [{ channel: 'hospital_reader', faceAuthCard: true },                true],
  [{ channel: 'hospital_reader', faceAuthCard: true, onDate: '2024-06-05' }, false],
  [{ hasAuthCertificate: false },                                     false],
  [{ hasAuthCertificate: false, authExpiry: null },                   false],
  [{ cardState: 'suspended' },                                        false],
  [{ cardState: 'expired' },                                          false],
  [{ cardState: 'lapsed', channel: 'hospital_reader' },               false],
])('insurance registration with %j: %s', (difference, canRegister) => {
  const reply = asked('health_insurance', { ...registration, ...difference })
  expect(reply.answer).toEqual({ canRegister })
})

// prettier-ignore
test.each([
  ['health_insurance',          '2024-03-01', true],
  ['identity_document',         '2024-03-01', true],
  ['home_visit_care',           '2024-09-30', false],
  ['home_visit_care',           '2024-10-01', true],
  ['home_visit_care',           '2026-01-01', true],
  ['mynaportal',                '2026-01-01', false],
  ['convenience_store',         '2026-01-01', false],
  ['online_medical',            '2026-01-01', false],
  ['online_procedure_with_pin', '2026-01-01', false],
])('the face-authentication card for %s on %s: %s', (service, onDate, usable) => {
  expect(asked('face_auth_card', { service, onDate }).answer).toEqual({ usable })
})

const visit = {
  at: '2024-03-04T10:00',
  document: 'resident_record_copy',
  cardState: 'active',
  authCertificate: 'valid',
  faceAuthCard: false,
  storeOpens: '00:00',
  storeCloses: '24:00',
  hasMultiCopyMachine: true,
}
const acrossMidnight = { storeOpens: '18:00', storeCloses: '08:00' }
// prettier-ignore
test.each([
  // what is different                                                    available
  [{},                                                                     true],
  [{ document: 'seal_registration_certificate' },                         true],
  [{ document: 'tax_assessment_certificate' },                            false],
  [{ document: 'toString' },                                              false],
  [{ at: '2024-03-04T06:29' },                                            false],
  [{ at: '2024-03-04T06:30' },                                            true],
  [{ at: '2024-03-04T22:59' },                                            true],
  [{ at: '2024-03-04T23:00' },                                            false],
  [{ at: '2024-03-03T10:00' },                                            true], // a Sunday
  [{ at: '2024-03-20T10:00' },                                            true], // a holiday
  [{ at: '2024-12-28T22:59' },                                            true],
  [{ at: '2024-12-29T10:00' },                                            false],
  [{ at: '2025-01-03T22:59' },                                            false],
  [{ at: '2025-01-04T06:30' },                                            true],
  [{ storeOpens: '09:00', storeCloses: '21:00', at: '2024-03-04T08:59' }, false],
  [{ storeOpens: '09:00', storeCloses: '21:00', at: '2024-03-04T09:00' }, true],
  [{ storeOpens: '09:00', storeCloses: '21:00', at: '2024-03-04T20:59' }, true],
  [{ storeOpens: '09:00', storeCloses: '21:00', at: '2024-03-04T21:00' }, false],
  [{ ...acrossMidnight, at: '2024-03-04T07:59' },                         true],
  [{ ...acrossMidnight, at: '2024-03-04T08:00' },                         false],
  [{ ...acrossMidnight, at: '2024-03-04T17:59' },                         false],
  [{ ...acrossMidnight, at: '2024-03-04T22:59' },                         true],
  [{ storeOpens: '07:00', storeCloses: '00:00' },                         true],
  [{ storeOpens: '07:00', storeCloses: '00:00', at: '2024-03-04T06:59' }, false],
  [{ storeOpens: '05:00', storeCloses: '05:00' },                         true], // all day
  [{ hasMultiCopyMachine: false },                                        false],
  [{ faceAuthCard: true },                                                false],
  [{ authCertificate: 'revoked' },                                        false],
  [{ authCertificate: 'none' },                                           false],
  [{ cardState: 'suspended' },                                            false],
  [{ cardState: 'expired' },                                              false],
  [{ cardState: 'abolished' },                                            false],
  [{ cardState: 'lapsed' },                                               false],
  [{ cardState: 'returned' },                                             false],
])('at the kiosk with %j: %s', (difference, available) => {
  const reply = asked('convenience_store', { ...visit, ...difference })
  expect(reply.answer).toEqual({ available, feeYen: available ? 200 : null })
})

const smart = {
  document: 'resident_record_copy',
  municipality: 'arakawa',
  cardState: 'active',
  faceAuthCard: false,
}
// prettier-ignore
test.each([
  [{},                                                true],
  [{ document: 'tax_assessment_certificate' },        true],
  [{ document: 'tax_payment_certificate' },           true],
  [{ document: 'light_vehicle_tax_certificate' },     true],
  [{ document: 'seal_registration_certificate' },     false],
  [{ document: 'family_register' },                   false],
  [{ municipality: 'adachi' },                        false],
  [{ cardState: 'suspended' },                        false],
  [{ cardState: 'lapsed' },                           false],
  [{ cardState: 'expired' },                          false],
  [{ faceAuthCard: true },                            false],
])('a smart application with %j: %s', (difference, available) => {
  expect(asked('smart_application', { ...smart, ...difference }).answer).toEqual({ available })
})

// prettier-ignore
test.each([
  ['lost_at_home', [],                           'lost'],
  ['lost_outside', ['police_acceptance_number'], 'lost'],
  ['stolen',       ['police_acceptance_number'], 'stolen'],
  ['disaster',     ['disaster_certificate'],     'disaster'],
])('a card %s needs %j', (circumstance, papers, feeReason) => {
  const { answer } = asked('lost_card', { circumstance })
  expect(answer).toMatchObject({ papers, feeReason })
})
