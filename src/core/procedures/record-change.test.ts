import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import {
  about,
  aboutCard,
  after,
  cardOf,
  decided,
  delivered,
  factTypes,
  fileOf,
  holder,
  refused,
  registered,
  signEnded,
  suspended,
} from './testing/casework.ts'

const { name } = registered()
const face = {
  name: '見本　花子',
  address: '見本町一丁目1番1号',
  birthDate: '1990-06-20',
  sex: 'female',
}
const foreign = registered({ holderKind: 'permanent_resident' })

/** A holder without Japanese nationality, whose card's face is known in full. */
function someone(...later: readonly Fact[]) {
  return fileOf(foreign, delivered({ face: face as never }), later)
}

/** Every change of the record that ends the signature certificate and no more (REV-04). */
const changes = [
  // procedure, what is entered, the fact, what stands on the card
  [
    'change_name',
    { name: '見本　咲', kana: 'ミホン　サキ' },
    { type: 'NameChanged', name: { full: '見本　咲', kana: 'ミホン　サキ' } },
    '令和6年6月10日 氏名 見本　咲',
  ],
  [
    'change_former_surname',
    { formerSurname: '旧山' },
    { type: 'NameChanged', name: { ...name, formerSurname: '旧山' } },
    '令和6年6月10日 旧氏 旧山',
  ],
  [
    'change_alias',
    { alias: '見本　愛' },
    { type: 'NameChanged', name: { ...name, alias: '見本　愛' } },
    '令和6年6月10日 通称 見本　愛',
  ],
  ['change_sex', { sex: 'male' }, { type: 'SexChanged', sex: 'male' }, '令和6年6月10日 性別 男'],
  [
    'correct_birth_date',
    { birthDate: '1990-06-21' },
    { type: 'BirthDateCorrected', birthDate: '1990-06-21' },
    '令和6年6月10日 生年月日 平成2年6月21日',
  ],
  [
    'move_within_ward',
    { address: '東京都荒川区見本町2番', movedOn: '2024-06-01' },
    { type: 'AddressChanged', address: '東京都荒川区見本町2番', since: '2024-06-01' },
    '令和6年6月10日 住所 東京都荒川区見本町2番',
  ],
] as const

describe.each(changes)('%s', (...[id, input, fact, line]) => {
  test('without the card: the record changes and the signature certificate ends', () => {
    const details = {
      input,
      papers: ['record_change_notification', 'family_register_proof', 'identity_document'],
    } as const
    expect(decided(id, someone(), details)).toEqual({
      ok: true,
      facts: [{ ...about, ...fact }, signEnded],
    })
  })

  test('with the card and PIN 3 its face is updated at the same visit', () => {
    const outcome = decided(id, someone(), { input })
    expect(outcome.ok && outcome.facts.slice(2)).toMatchObject([
      { ...aboutCard, type: 'CardFaceUpdated', lines: [line] },
    ])
    const card = cardOf(after(someone(), outcome))
    expect(card).toMatchObject({
      state: 'active',
      auth: { state: 'valid' },
      additions: [{ text: line }],
    })
  })

  test('the register can do it without anybody coming', () => {
    const details = { input, channel: 'register', applicant: 'office', papers: [] } as const
    expect(factTypes(decided(id, someone(), details))).toEqual([fact.type, 'CertificateRevoked'])
  })

  test('somebody without a card changes the record alone', () => {
    expect(factTypes(decided(id, fileOf(foreign), { input }))).toEqual([fact.type])
  })

  test('on a suspended card the held signature certificate ends, the face waits', () => {
    const outcome = decided(id, someone(...suspended), { input })
    expect(factTypes(outcome)).toEqual([fact.type, 'CertificateRevoked'])
  })

  test('the same again changes nothing', () => {
    const once = after(someone(), decided(id, someone(), { input }))
    expect(refused(id, once, { input })).toBe('nothing-changed CHG-01')
  })
})

test('a full additions field does not hold up the record; the card waits', () => {
  const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
  const outcome = decided('change_sex', someone(full), { input: { sex: 'male' } })
  expect(factTypes(outcome)).toEqual(['SexChanged', 'CertificateRevoked'])
})

test('a former surname and an alias can be taken off again', () => {
  const named = { ...about, type: 'NameChanged', name: { ...name, formerSurname: '旧山' } } as const
  const outcome = decided('change_former_surname', someone(named), { input: { takeOff: 'yes' } })
  expect(outcome).toMatchObject({ facts: [{ type: 'NameChanged', name }, {}] })
})

test('an alias is for foreign residents', () => {
  expect(refused('change_alias', holder(), { input: { alias: '見本' } })).toBe(
    'no-alias-for-japanese REV-04',
  )
})

// prettier-ignore
test.each([
  ['correct_birth_date', { birthDate: '2024-06-11' },                       'day-in-future REV-04'],
  ['correct_birth_date', { birthDate: '2024-06-10' },                       'accepted'],
  ['move_within_ward', { address: '東京都荒川区見本町2番', movedOn: '2024-06-11' }, 'day-in-future CHG-01'],
  ['move_within_ward',   { address: '東京都荒川区見本町2番', movedOn: '2024-06-10' },    'accepted'],
])('%s with %o: %s', (id, input, expected) => {
  expect(refused(id, holder(), { input })).toContain(expected)
})

test('who moves alone joins another household', () => {
  const input = {
    address: '東京都荒川区見本町2番',
    movedOn: '2024-06-01',
    household: 'household-2',
  }
  const beside = { householdNamed: true }
  const moved = after(holder(), decided('move_within_ward', holder(), { input, beside }))
  expect(moved.resident).toMatchObject({ householdId: 'household-2', addressSince: '2024-06-01' })
})

test('nobody moves before the day of the present address', () => {
  const input = { address: '東京都荒川区見本町二丁目', movedOn: '2020-03-31' }
  expect(refused('move_within_ward', holder(), { input })).toBe('day-before-record CHG-01')
})

test('a name changes on the notification of the family register, never on a word', () => {
  const input = { name: '例田　花子', kana: 'レイダ　ハナコ' }
  const papers = ['identity_document'] as const
  expect(refused('change_name', holder(), { input, papers })).toBe('papers-missing GUIDE-07')
})

const home = { address: '東京都荒川区見本町2番', movedOn: '2024-06-01' }
const newHome = { ...home, newHousehold: 'yes' }

// prettier-ignore
test.each([
  // what is entered                                                refused with
  ['move_within_ward',      { ...home, address: '大阪府大阪市北区1番' }, 'address-not-in-town CHG-01'],
  ['move_within_ward',      { ...home, address: '東京都荒川区' },        'address-not-in-town CHG-01'],
  ['move_within_ward',      { ...home, address: '荒川区見本町2番' },     'accepted AddressChanged'],
  ['move_within_ward',      { ...home, household: 'zzz' },           'household-unknown CHG-01'],
  ['move_within_ward',      { ...newHome, household: 'zzz' },        'answers-contradict CHG-01'],
  ['move_within_ward',      newHome,                                 'accepted AddressChanged'],
  ['change_former_surname', {},                                      'field-missing WIN-34'],
  ['change_former_surname', { takeOff: 'no' },                       'field-missing WIN-34'],
  ['change_former_surname', { takeOff: 'yes', formerSurname: '旧山' }, 'answers-contradict WIN-34'],
  ['change_former_surname', { takeOff: 'yes' },                      'nothing-changed CHG-01'],
])('%s with %o: %s', (id, input, expected) => {
  expect(refused(id, holder(), { input })).toContain(expected)
})

test('an empty alias is a question nobody answered, never a deletion', () => {
  const named: Fact = { ...about, type: 'NameChanged', name: { ...name, alias: '見本　愛' } }
  expect(refused('change_alias', someone(named), { input: {} })).toBe('field-missing CHG-01')
  expect(refused('change_alias', someone(named), { input: { takeOff: 'yes' } })).toContain(
    'accepted NameChanged',
  )
})

test('a new household gets a number of its own', () => {
  const moved = after(holder(), decided('move_within_ward', holder(), { input: newHome }))
  expect(moved.resident.householdId).toBe('new-1')
})

// prettier-ignore
test.each([
  ['card_window',      'not-at-this-place WIN-34'],
  ['ward_machiya',     'not-at-this-place WIN-34'],
  ['resident_records', 'accepted NameChanged'],
])('a former surname at %s: %s', (place, expected) => {
  const input = { formerSurname: '旧山' }
  expect(refused('change_former_surname', holder(), { input, place })).toContain(expected)
})

test('the records counter takes nothing of a reception window', () => {
  const details = { input: { pin: 'auth' }, place: 'resident_records' }
  expect(refused('pin_reset', holder(), details)).toContain('not-at-this-place WIN-25')
  expect(refused('move_within_ward', holder(), { ...details, input: home })).toBe(
    'not-at-this-place GLB-04',
  )
})

test('a former surname is proved by the family register; taking it off needs no proof', () => {
  const papers = ['identity_document'] as const
  const input = { formerSurname: '旧山' }
  expect(refused('change_former_surname', holder(), { input, papers })).toBe(
    'papers-missing GUIDE-07',
  )
  const named: Fact = { ...about, type: 'NameChanged', name: { ...name, formerSurname: '旧山' } }
  const off = { input: { takeOff: 'yes' }, papers }
  expect(refused('change_former_surname', someone(named), off)).toContain('accepted')
})
