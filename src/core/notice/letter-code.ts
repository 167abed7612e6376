// The code on a letter by which anyone can tell ours from a forged one: `K7QM-2HXA-W9TE`.
//
// Eleven letters are chance (55 bits, so that none can be guessed), the twelfth is a check, so
// that a slip of the pen is told apart from a letter that was never sent.

/** Letters that are not mistaken for each other on paper; 32 of them. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const count = 11

/** Made of a fresh id's digits. */
export function letterCodeOf(freshId: string): string {
  const digits = freshId.toLowerCase().replaceAll(/[^0-9a-f]/g, '')
  let rest = BigInt(`0x0${digits.slice(0, 8)}${digits.slice(-12)}`)
  let code = ''
  for (let place = 0; place < count; place += 1) {
    code += letters.charAt(Number(rest % 32n))
    rest /= 32n
  }
  return grouped(code + checkLetter(code))
}

export type CodeReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problem: 'empty' | 'not_a_code' | 'mistyped' }

/** The code as people type it: small letters, spaces, full width, without hyphens. */
export function readLetterCode(typed: string): CodeReading {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s‐‑–—ー−-]/g, '')
  if (plain === '') return { ok: false, problem: 'empty' }
  if (plain.length !== count + 1 || !isSpelled(plain)) return { ok: false, problem: 'not_a_code' }
  const holds = checkLetter(plain.slice(0, count)) === plain.charAt(count)
  return holds ? { ok: true, code: grouped(plain) } : { ok: false, problem: 'mistyped' }
}

/** Every single wrong letter and every swap of neighbours changes it. */
function checkLetter(code: string): string {
  let sum = 0
  for (let place = 0; place < code.length; place += 1) {
    sum += letters.indexOf(code.charAt(place)) * (2 * place + 1)
  }
  return letters.charAt(sum % letters.length)
}

function isSpelled(text: string): boolean {
  return /^[A-HJ-NP-Z2-9]+$/.test(text)
}

function grouped(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-')
}
