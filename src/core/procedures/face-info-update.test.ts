import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { about, aboutCard, cardsNotInUse, decided, holder, refused } from './testing/casework.ts'

function moved(address: string): Fact {
  return { ...about, type: 'AddressChanged', address }
}

function written(count: number): Fact {
  const lines = Array.from({ length: count }, () => '追記')
  return { ...aboutCard, type: 'CardFaceUpdated', lines }
}

test('the face takes what the record says, in as many lines as it needs', () => {
  const address = '見本町二丁目2番22号　見本ハイツ見本館別館202号室'
  expect(decided('face_info_update', holder(moved(address)))).toEqual({
    ok: true,
    facts: [
      {
        ...aboutCard,
        type: 'CardFaceUpdated',
        lines: ['令和6年6月10日 住所 見本町二丁目2番22号　見本ハイツ', '見本館別館202号室'],
        face: { name: '見本　花子', address, birthDate: '1990-06-20', sex: 'female' },
      },
    ],
  })
})

// prettier-ignore
test.each([
  // lines used   a change of one line   of two lines
  [0, 'accepted CardFaceUpdated', 'accepted CardFaceUpdated'],
  [2, 'accepted CardFaceUpdated', 'accepted CardFaceUpdated'],
  [3, 'accepted CardFaceUpdated', 'face-full FINF-05 → apply_reissue'],
  [4, 'face-full FINF-05 → apply_reissue', 'face-full FINF-05 → apply_reissue'],
])('with %i of four lines used: %s; %s', (used, short, long) => {
  expect(refused('face_info_update', holder(written(used), moved('見本町2番')))).toBe(short)
  expect(refused('face_info_update', holder(written(used), moved('見'.repeat(21))))).toBe(long)
})

test('a full field names the free reason for the reissue', () => {
  const outcome = decided('face_info_update', holder(written(4), moved('見本町2番')))
  expect(outcome).toMatchObject({
    refusal: { detail: { reason: 'face_full', needed: 1, free: 0 } },
  })
})

test('a face that says what the record says needs nothing', () => {
  expect(refused('face_info_update', holder())).toBe('face-up-to-date CHG-01')
})

test.each(cardsNotInUse)('a card that is %s is not written on', (state, file, expected) => {
  expect(refused('face_info_update', file)).toContain(state === 'missing' ? 'no-card' : expected)
})

test('without PIN 3 the chip stays closed (CHG-02)', () => {
  const details = { pinsVerified: ['auth', 'card_info'] } as const
  expect(refused('face_info_update', holder(moved('見本町2番')), details)).toBe(
    'pin-required PIN-17',
  )
})
