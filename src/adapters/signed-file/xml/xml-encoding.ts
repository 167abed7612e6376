// The text of an XML file, read in the encoding it declares (XML 1.0, 4.3.3 and appendix F).
//
// What is signed is text, so two programs must read the same text from the same bytes. A
// declaration that the bytes contradict, and the Japanese encodings where they use signs
// that programs read differently (0x5C is a yen sign to some), are told apart from the rest.

import { ambiguousSigns } from '../../../core/kernel/twin-signs.ts'
import type { Integrity } from '../../../core/verdict/outcomes.ts'

export type XmlText =
  | {
      readonly text: string
      /** Some sign in it is read differently by different programs. */
      readonly ambiguous: boolean
    }
  | { readonly problem: Integrity }

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

const declared: Readonly<Record<string, Encoding | 'utf-16' | 'us-ascii'>> = {
  'utf-8': 'utf-8',
  'us-ascii': 'us-ascii',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  shift_jis: 'shift_jis',
  'windows-31j': 'shift_jis',
  'euc-jp': 'euc-jp',
  'iso-2022-jp': 'iso-2022-jp',
}

export function readXmlText(bytes: Uint8Array): XmlText {
  const seen = encodingSeen(bytes)
  const named = encodingNamed(seen === 'unmarked' ? bytes : decoded(bytes, seen))
  if (named === undefined) return readAs(bytes, seen === 'unmarked' ? 'utf-8' : seen)
  const encoding = Object.hasOwn(declared, named) ? declared[named] : undefined
  if (!encoding) return { problem: 'encoding_unsupported' }
  if (encoding === 'us-ascii') return isAscii(bytes) ? readAs(bytes, 'utf-8') : contradicted
  if (seen === 'unmarked') {
    // UTF-16 is seen in the first bytes; without that it is not what was declared.
    if (encoding.startsWith('utf-16')) return contradicted
    return readAs(bytes, encoding as Encoding, ambiguousIn(named))
  }
  const agrees = encoding === seen || (encoding === 'utf-16' && seen !== 'utf-8')
  return agrees ? readAs(bytes, seen) : contradicted
}

const contradicted: XmlText = { problem: 'encoding_contradicted' }

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

type Seen = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unmarked'

/** By the mark at the beginning, or by the zeros in `<?` of UTF-16. */
function encodingSeen([first, second, third]: Uint8Array): Seen {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'unmarked'
}

/** Enough for a declaration. */
function decoded(bytes: Uint8Array, seen: Encoding): Uint8Array {
  const head = new TextDecoder(seen).decode(bytes.subarray(0, 400))
  return Buffer.from(head, 'latin1')
}

function encodingNamed(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, 200)).toString('latin1')
  const declaration = /^<\?xml\s[^>]*?\sencoding\s*=\s*(["'])([A-Za-z][\w.-]*)\1/.exec(text)
  return declaration?.[2]?.toLowerCase()
}

function readAs(bytes: Uint8Array, encoding: Encoding, ambiguous?: RegExp): XmlText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text, ambiguous: ambiguous?.test(text) ?? false }
  } catch {
    return contradicted
  }
}

const inJis = new RegExp(`[${ambiguousSigns}]`, 'u')
const inShiftJis = new RegExp(`[\\\\~${ambiguousSigns}]`, 'u')

function ambiguousIn(named: string): RegExp | undefined {
  if (named === 'shift_jis') return inShiftJis
  return named === 'euc-jp' || named === 'iso-2022-jp' ? inJis : undefined
}
