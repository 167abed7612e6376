import { expect, test } from 'vitest'
import { readVisit } from './visit.ts'

const whole = {
  channel: 'window',
  place: 'card_window',
  applicant: 'guardian',
  representative: { name: '見本　陽子', relation: '母' },
  papers: ['card', 'guardianship_proof'],
}

test('where, who and with what is read as it is told', () => {
  expect(readVisit(undefined)).toEqual({})
  expect(readVisit(whole)).toEqual(whole)
})

// prettier-ignore
test.each([
  ['a move that was not filed',   { withMove: true },                       'file the move first'],
  ['who acted',                   { actor: { kind: 'staff', id: 'boss' } }, '"visit" has "channel"'],
  ['PINs nobody entered',         { pinsVerified: ['sign'] },               '"visit" has "channel"'],
  ['a channel there is not',      { channel: 'door' },                      '"channel" is one of'],
  ['an applicant there is not',   { applicant: 'friend' },                  '"applicant" is one of'],
  ['a paper there is not',        { papers: ['card', 'cake'] },             '"papers" is a list of'],
  ['papers that are no list',     { papers: 'card' },                       '"papers" is a list of'],
  ['a place that is no text',     { place: 3 },                             '"place" and'],
  ['a name that is no text',      { representative: { name: 3 } },          '"representative" must'],
  ['more of a person than asked', { representative: { name: 'a', age: 3 } }, '"representative" must'],
  ['a list',                      [],                                       'must be an object'],
])('%s is not told: it is refused in words', (_what, visit, words) => {
  expect(readVisit(visit)).toMatchObject({ detail: expect.stringContaining(words) as string })
})
