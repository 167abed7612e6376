import { expect, test } from 'vitest'
import { freshSerial } from '../serial.ts'
import { AnswerCache } from './answer-cache.ts'

const answer = (text: string, tail = ' tail') => ({
  head: Buffer.from(text),
  tail,
  from: 1000,
  until: 2000,
})

function textFor(cache: AnswerCache, serial: Buffer, form = 0): string | undefined {
  const slot = cache.find(form, Buffer.concat([Buffer.from('before'), serial]), 6)
  return slot === undefined ? undefined : cache.textOf(slot)
}

test('an answer is found by form and serial number, with its tail', () => {
  const cache = new AnswerCache(10)
  const [one, other] = [freshSerial(), freshSerial()]
  cache.put(0, one, answer('first'))
  cache.put(1, one, answer('by another hash', ' another tail'))
  expect(textFor(cache, one)).toBe('first tail')
  expect(textFor(cache, one, 1)).toBe('by another hash another tail')
  expect(textFor(cache, other)).toBeUndefined()
})

test('a newer answer takes the place of the older one', () => {
  const cache = new AnswerCache(10)
  const serial = freshSerial()
  cache.put(0, serial, answer('older and longer'))
  cache.put(0, serial, answer('newer'))
  expect(textFor(cache, serial)).toBe('newer tail')
  cache.evict(serial.toString('hex'))
  expect(textFor(cache, serial)).toBeUndefined()
})

test.each([
  // instant  made at
  [999, undefined],
  [1000, 1000],
  [1999, 1000],
  [2000, undefined],
])('at %i an answer that holds from 1000 to 2000 was made at %s', (now, madeAt) => {
  const cache = new AnswerCache(1)
  const serial = freshSerial()
  cache.put(0, serial, answer('a'))
  expect(cache.madeAt(cache.find(0, serial, 0) ?? -1, now)).toBe(madeAt)
})

test('with room for a hundred of a thousand answers, the last hundred are there', () => {
  const cache = new AnswerCache(100)
  const serials = Array.from({ length: 1000 }, freshSerial)
  for (const [n, serial] of serials.entries()) cache.put(0, serial, answer(`answer ${n}`))
  for (const [n, serial] of serials.entries()) {
    expect(textFor(cache, serial)).toBe(n < 900 ? undefined : `answer ${n} tail`)
  }
})

test('thrown away in any order, the others stay, though they share a bucket', () => {
  const cache = new AnswerCache(8)
  // Equal low bits: all in one chain.
  const serials = Array.from({ length: 8 }, (_, n) => Buffer.alloc(16, 0x41).fill(n, 15))
  for (const [n, serial] of serials.entries()) cache.put(0, serial, answer(String(n)))
  const gone = new Set<number>()
  for (const n of [3, 0, 7, 4]) {
    cache.evict(serials[n]?.toString('hex') ?? '')
    gone.add(n)
    for (const [each, serial] of serials.entries()) {
      expect(textFor(cache, serial)).toBe(gone.has(each) ? undefined : `${each} tail`)
    }
  }
  for (let n = 0; n < 8; n++) cache.put(0, freshSerial(), answer('new'))
  expect(serials.every((serial) => textFor(cache, serial) === undefined)).toBe(true)
})

test('cleared it is empty, and can be filled again', () => {
  const cache = new AnswerCache(3)
  const serials = Array.from({ length: 3 }, freshSerial)
  for (const serial of serials) cache.put(0, serial, answer('a'))
  cache.clear()
  for (const serial of serials) expect(textFor(cache, serial)).toBeUndefined()
  for (const serial of serials) cache.put(0, serial, answer('b'))
  for (const serial of serials) expect(textFor(cache, serial)).toBe('b tail')
})

test('after many delegates the answers still end with their own', () => {
  const cache = new AnswerCache(500)
  const serials = Array.from({ length: 200 }, freshSerial)
  for (const [n, serial] of serials.entries()) {
    cache.put(0, serial, answer('a', ` ${n}`))
    expect(textFor(cache, serial)).toBe(`a ${n}`)
  }
  const last = serials.map((serial) => textFor(cache, serial))
  for (const [n, text] of last.entries()) expect([undefined, `a ${n}`]).toContain(text)
})

test('without room, or too long, nothing is kept and nothing fails', () => {
  const serial = freshSerial()
  const none = new AnswerCache(0)
  none.put(0, serial, answer('a'))
  none.evict(serial.toString('hex'))
  expect(textFor(none, serial)).toBeUndefined()
  const one = new AnswerCache(1)
  one.put(0, serial, answer('a'.repeat(700)))
  expect(textFor(one, serial)).toBeUndefined()
})
