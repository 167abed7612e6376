import { expect, test } from 'vitest'
import { withoutIds } from './without-ids.ts'

test('ids and digests go, a PIN beside or between them stays', () => {
  const id = 'd43a2d9e-2bfb-7094-b836-ed4b279d685f'
  expect(withoutIds(`{"act":"${id}"}`)).toBe('{"act":""}')
  expect(withoutIds(`head ${'7094'.repeat(16)}.`)).toBe('head .')
  expect(withoutIds(`{"act":"${id}","pin":"7094"}`)).toContain('7094')
  expect(withoutIds(`/${id}/7094/${id}`)).toBe('//7094/')
})
