import { expect, test } from 'vitest'
import fc from 'fast-check'
import { asked, guideWorld, publicCases } from '../../../conformance/worlds.ts'
import { answerQuestion, areaNames } from './answer-question.ts'

const card = { birthDate: '1990-06-15', issueDate: '2024-03-01', holderKind: 'japanese' }
const window = { location: 'card_window', at: '2024-03-04T10:00' }
const visit = { procedure: 'return_card', ...window }
const move = {
  startedLivingDate: '2024-04-01',
  plannedMoveOutDate: '2024-04-01',
  moveInNotifiedDate: '2024-04-05',
  asOf: '2024-04-05',
}

const renewal = {
  certificate: 'sign',
  action: 'renew',
  birthDate: '1990-06-15',
  onDate: '2028-05-01',
  cardExpiry: '2033-06-15',
}
const release = { state: 'suspended', event: 'release' }
const twoOfThree = { card: 'valid', sign: 'valid' }
const call = { purpose: 'question', at: '2024-03-04T10:00' }
const tooLate = { event: 'sign_renewal', onDate: '2050-12-30', service: 'general' }
const registration = {
  onDate: '2024-06-03',
  channel: 'mynaportal',
  cardState: 'active',
  hasAuthCertificate: true,
  faceAuthCard: false,
}
const applicant = {
  certificate: 'auth',
  birthDate: '1990-06-15',
  onDate: '2024-06-03',
  adultWard: false,
  cardState: 'active',
  residentRegisterPinEntered: true,
}

// prettier-ignore
test.each([
  // area given code field
  ['card_colour', {}, 'unknown-area', 'area'],
  ['constructor', {}, 'unknown-area', 'area'],
  ['__proto__', {}, 'unknown-area', 'area'],
  [7, {}, 'unknown-area', 'area'],
  [undefined, {}, 'missing-field', 'area'],
  ['card_validity', undefined, 'missing-field', 'given'],
  ['card_validity', null, 'missing-field', 'given'],
  ['card_validity', 'given', 'wrong-value', ''],
  ['card_validity', [], 'wrong-value', ''],
  ['card_validity', { ...card, birthDate: undefined }, 'missing-field', 'birthDate'],
  ['card_validity', { ...card, birthDate: null }, 'missing-field', 'birthDate'],
  ['card_validity', { ...card, birthDate: '1990-02-30' }, 'impossible-date', 'birthDate'],
  ['card_validity', { ...card, birthDate: '2023-02-29' }, 'impossible-date', 'birthDate'],
  ['card_validity', { ...card, birthDate: '1990-6-15' }, 'impossible-date', 'birthDate'],
  ['card_validity', { ...card, birthDate: 19900615 }, 'impossible-date', 'birthDate'],
  ['card_validity', { ...card, issueDate: '9999-12-31' }, 'impossible-date', 'issueDate'],
  ['card_validity', { ...card, issueDate: '0001-01-01' }, 'impossible-date', 'issueDate'],
  ['card_validity', { ...card, issueDate: '1990-06-14' }, 'wrong-value', 'birthDate'],
  ['card_validity', { ...card, holderKind: 'tourist' }, 'wrong-value', 'holderKind'],
  ['card_validity', { ...card, holderKind: 'fixed_stay' }, 'missing-field', 'stayEndDate'],
  ['certificate_validity', renewal, 'missing-field', 'oldExpiry'],
  ['window_open', { ...window, location: 'ward_shibuya' }, 'wrong-value', 'location'],
  ['window_open', { ...window, at: '2024-03-04T24:00' }, 'impossible-date', 'at'],
  ['window_open', { ...window, at: '2024-03-04' }, 'impossible-date', 'at'],
  ['window_open', { ...window, at: '2051-03-04T10:00' }, 'outside-calendar', 'at'],
  ['window_open', { ...window, at: '1969-03-04T10:00' }, 'outside-calendar', 'at'],
  ['procedure_available', { ...visit, procedure: 'constructor' }, 'wrong-value', 'procedure'],
  ['procedure_available', { ...visit, withMove: 'yes' }, 'wrong-value', 'withMove'],
  ['procedure_available', { ...visit, supportPurpose: 'lunch' }, 'wrong-value', 'supportPurpose'],
  ['next_opening', { ...visit, at: '2050-12-20T10:00' }, 'outside-calendar', 'at'],
  ['move_in', move, 'missing-field', 'continuedUseDate'],
  ['card_state', { state: 'burnt', event: 'suspend' }, 'wrong-value', 'state'],
  ['card_state', release, 'missing-field', 'broughtCard'],
  ['card_state', { ...release, broughtCard: true }, 'missing-field', 'broughtIdDocument'],
  ['revocation', { event: 'death', before: twoOfThree }, 'missing-field', 'before.auth'],
  ['revocation', { event: 'toString', before: {} }, 'wrong-value', 'event'],
  ['pin_lock', { pin: 'sign', attempts: ['ok', 'maybe'] }, 'wrong-value', 'attempts.1'],
  ['pin_format', { pin: 'auth', value: 1234 }, 'wrong-value', 'value'],
  ['contact_hours', { ...call, number: '0120-00-0000' }, 'wrong-value', 'number'],
  ['usable_from', tooLate, 'outside-calendar', 'onDate'],
  ['health_insurance', registration, 'missing-field', 'authExpiry'],
  ['face_auth_card', { service: 'valueOf', onDate: '2024-06-03' }, 'wrong-value', 'service'],
  ['certificate_eligibility', applicant, 'missing-field', 'residentOfArakawa'],
])('%s with %j is at fault: %s in %s', (...row) => {
  const [area, given, code, field] = row
  const reply = answerQuestion({ id: 'q', area, given }, guideWorld)
  expect(reply).toMatchObject({ id: 'q', error: { code, field } })
})

test.each([null, 7, 'text', [], [{ id: 'q' }], true])('%j is not a question', (question) => {
  const reply = answerQuestion(question, guideWorld)
  expect(reply).toMatchObject({ id: null, error: { code: 'not-a-question' } })
})

test('all fields at fault are named at once', () => {
  const { error } = asked('card_validity', { birthDate: 'x', holderKind: 'y' })
  expect(error).toMatchObject({
    problems: [
      { code: 'impossible-date', path: 'birthDate' },
      { code: 'missing-field', path: 'issueDate' },
      { code: 'wrong-value', path: 'holderKind' },
    ],
  })
})

test('each required field of each area, when left out, is what the error names', () => {
  const optionalOnes = new Set(['withMove', 'supportPurpose', 'authExpiry', 'stayEndDate'])
  for (const { id, area, given } of publicCases) {
    for (const field of Object.keys(given).filter((each) => !optionalOnes.has(each))) {
      const { [field]: _left, ...rest } = given as Record<string, unknown>
      const { error } = asked(area, rest)
      // A flag that only a release looks at, or a card only a complete form is compared with.
      if (!error && ['fax_form', 'card_state', 'certificate_eligibility'].includes(area)) continue
      expect(error, `${id} without ${field}`).toMatchObject({ code: 'missing-field', field })
    }
  }
})

test('any JSON at all gets a reply and throws nothing', () => {
  const area = fc.constantFrom(...areaNames, 'other')
  fc.assert(
    fc.property(area, fc.jsonValue(), (asking, given) => {
      const reply = answerQuestion({ id: 1, area: asking, given }, guideWorld)
      expect('error' in reply || 'answer' in reply).toBe(true)
    }),
  )
})

test('a public case with one value replaced by anything still gets a reply', () => {
  const weird = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('0000-00-00', '2199-12-31', '1850-01-01', '2024-02-29', '2199-12-31T23:59'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...publicCases), fc.nat(), weird, (chosen, pick, value) => {
      const keys = Object.keys(chosen.given)
      const field = keys[pick % keys.length] ?? ''
      const given = { ...chosen.given, [field]: value }
      const reply = answerQuestion({ id: chosen.id, area: chosen.area, given }, guideWorld)
      expect(reply.id).toBe(chosen.id)
    }),
    { numRuns: 1000 },
  )
})

test('an answer depends on nothing but the question and the world', () => {
  const inOrder = publicCases.map((each) => answerQuestion(each, guideWorld))
  const backwards = publicCases.toReversed().map((each) => answerQuestion(each, guideWorld))
  expect(backwards.reverse()).toEqual(inOrder)
})
