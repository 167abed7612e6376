import { describe, expect, it } from 'vitest'
import { letterCodeOf, readLetterCode } from './letter-code.ts'

const code = letterCodeOf('0b2f1c3a-0001-4000-8000-00c0ffee1234')
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

describe('the code on a letter', () => {
  it('is another one for another id', () => {
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}$/)
    expect(letterCodeOf('0b2f1c3a-0001-4000-8000-00c0ffee1235')).not.toBe(code)
  })

  it('is read as people type it', () => {
    const typed = code.toLowerCase().replaceAll('-', ' ')
    expect(readLetterCode(typed)).toEqual({ ok: true, code })
    expect(readLetterCode(code.replaceAll('-', 'ー'))).toEqual({ ok: true, code })
  })

  it.each([
    // typed, what is wrong
    ['', 'empty'],
    ['  ', 'empty'],
    ['ABCD', 'not_a_code'],
    [`${code}A`, 'not_a_code'],
    ['ABCD-EFGH-JKL0', 'not_a_code'],
    ["' or 1=1 --", 'not_a_code'],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(readLetterCode(typed)).toEqual({ ok: false, problem })
  })

  it('tells a slip of the pen from a letter never sent: any one letter wrong', () => {
    for (let place = 0; place < code.length; place += 1) {
      if (code[place] === '-') continue
      for (const letter of letters.split('')) {
        if (letter === code[place]) continue
        const slipped = code.slice(0, place) + letter + code.slice(place + 1)
        expect(readLetterCode(slipped)).toEqual({ ok: false, problem: 'mistyped' })
      }
    }
  })
})
