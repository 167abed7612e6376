import { expect, test } from 'vitest'
import { asked } from '../../../conformance/worlds.ts'

const form = {
  hearingImpaired: true,
  replyFax: '03-0000-0000',
  choice: [2],
  name: '見本 花子',
  sender: 'self',
  senderName: null,
  address: '東京都見本区見本2丁目2番3号',
  birthEra: 'showa',
  birthYear: 35,
  birthMonth: 4,
  birthDay: 10,
  sex: 'female',
  reason: '外出先で紛失',
}
const card = {
  name: '見本 花子',
  address: '東京都見本区見本2丁目2番3号',
  birthDate: '1960-04-10',
  sex: 'female',
}
const accepted = { result: 'accepted' }
const incomplete = (...missing: string[]) => ({ result: 'incomplete', missing })
const mismatch = (...mismatched: string[]) => ({ result: 'mismatch', mismatched })
const chooseOne = { result: 'choose_one' }
const notEligible = { result: 'not_eligible' }

// prettier-ignore
test.each([
  // what is different on the form                                     outcome
  [{},                                                                  accepted],
  [{ hearingImpaired: false },                                          notEligible],
  [{ hearingImpaired: false, choice: [], name: null },                  notEligible],
  [{ choice: [] },                                                      chooseOne],
  [{ choice: null },                                                    chooseOne],
  [{ choice: [1, 2] },                                                  chooseOne],
  [{ choice: [1, 2], name: null },                                      chooseOne],
  [{ choice: [3] },                                                     chooseOne],
  [{ choice: [2, 2] },                                                  accepted],
  [{ replyFax: null },                                                  incomplete('replyFax')],
  [{ replyFax: '' },                                                    incomplete('replyFax')],
  [{ name: null },                                                      incomplete('name')],
  [{ name: '　 ' },                                                     incomplete('name')],
  [{ sender: null },                                                    incomplete('sender')],
  [{ sender: '' },                                                      incomplete('sender')],
  [{ sender: 'family' },                                                incomplete('senderName')],
  [{ sender: 'other', senderName: ' ' },                                incomplete('senderName')],
  [{ sender: 'family', senderName: '見本 太郎' },                       accepted],
  [{ sender: 'other', senderName: '見本 太郎' },                        accepted],
  [{ sender: 'self', senderName: '見本 花子' },                         accepted],
  [{ address: null },                                                   incomplete('address')],
  [{ birthEra: null },                                                  incomplete('birthEra')],
  [{ birthYear: null },                                                 incomplete('birthYear')],
  [{ birthMonth: null },                                                incomplete('birthMonth')],
  [{ birthDay: '' },                                                    incomplete('birthDay')],
  [{ sex: null },                                                       incomplete('sex')],
  [{ reason: null },                                                    incomplete('reason')],
  [{ reason: null, name: '見本 華子' },                                 incomplete('reason')],
  [{ name: null, address: null, sex: null },                  incomplete('address', 'name', 'sex')],
  [{ name: '見本 華子' },                                               mismatch('name')],
  [{ name: '見本花子' },                                                accepted], // spaces
  [{ name: '見本　花子' },                                              accepted],
  [{ address: '東京都見本区見本２丁目２番３号' },                       accepted], // full width
  [{ address: '東京都見本区見本2丁目2番4号' },                          mismatch('address')],
  [{ sex: 'male' },                                                     mismatch('sex')],
  [{ birthDay: 11 },                                                    mismatch('birthDate')],
  [{ birthYear: 36, birthMonth: 5 },                                    mismatch('birthDate')],
  [{ birthEra: 'heisei' },                                              mismatch('birthDate')],
  [{ birthEra: 'meiji' },                                               mismatch('birthDate')],
  [{ birthMonth: 13 },                                                  mismatch('birthDate')],
  [{ birthYear: 0 },                                                    mismatch('birthDate')],
  [{ name: '別', sex: 'male', birthDay: 1 },          mismatch('birthDate', 'name', 'sex')],
  [{ choice: [1], question: '質問' },                                   accepted],
  [{ choice: [1], question: null },                                     incomplete('question')],
  [{ choice: [1], question: '質問', name: null, sex: null },            accepted],
  [{ choice: [1], question: '質問', name: '見本 華子' },                accepted],
  [{ choice: [1], replyFax: null },                           incomplete('question', 'replyFax')],
])('the form with %j: %j', (difference, expected) => {
  const { answer } = asked('fax_form', { form: { ...form, ...difference }, card })
  const sorted = Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  )
  expect(sorted).toEqual(expected)
})

// prettier-ignore
test.each([
  // era       year month day  on the card    agrees
  ['taisho',   1,   7,    30, '1912-07-30', true],
  ['taisho',   1,   7,    29, '1912-07-29', false],
  ['taisho',   15,  12,   25, '1926-12-25', true],
  ['taisho',   15,  12,   26, '1926-12-26', false],
  ['showa',    1,   12,   25, '1926-12-25', true],
  ['showa',    1,   12,   24, '1926-12-24', false],
  ['showa',    64,  1,    7,  '1989-01-07', true],
  ['showa',    64,  1,    8,  '1989-01-08', false],
  ['heisei',   1,   1,    8,  '1989-01-08', true],
  ['heisei',   1,   1,    7,  '1989-01-07', false],
  ['heisei',   31,  4,    30, '2019-04-30', true],
  ['heisei',   31,  5,    1,  '2019-05-01', false],
  ['reiwa',    1,   5,    1,  '2019-05-01', true],
  ['reiwa',    1,   4,    30, '2019-04-30', false],
  ['reiwa',    6,   2,    29, '2024-02-29', true],
  ['reiwa',    5,   2,    29, '2023-03-01', false],
])('%s %i-%i-%i is %s: %s', (...row) => {
  const [birthEra, birthYear, birthMonth, birthDay, birthDate, agrees] = row
  const written = { ...form, birthEra, birthYear, birthMonth, birthDay }
  const { answer } = asked('fax_form', { form: written, card: { ...card, birthDate } })
  expect(answer).toEqual(agrees ? accepted : mismatch('birthDate'))
})

test('the card is asked for only when a complete suspension is to be compared', () => {
  expect(asked('fax_form', { form }).error).toMatchObject({ code: 'missing-field', field: 'card' })
  expect(asked('fax_form', { form: { ...form, name: null } }).answer).toEqual(incomplete('name'))
  const question = { ...form, choice: [1], question: '質問' }
  expect(asked('fax_form', { form: question }).answer).toEqual(accepted)
})
