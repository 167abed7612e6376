// Romaji to kana: Hepburn (shimei, jūsho) and what people type on a keyboard (simei, juusyo).
//
// A word that does not come out as kana to its last letter is no romaji (`card`), and
// undefined is answered, so that English words are not torn apart.

const rows: readonly (readonly [string, string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['d', 'だぢづでど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
]
const vowels = 'aiueo'
const others: Readonly<Record<string, string>> = {
  ya: 'や',
  yu: 'ゆ',
  yo: 'よ',
  wa: 'わ',
  wo: 'を',
  shi: 'し',
  chi: 'ち',
  tsu: 'つ',
  fu: 'ふ',
  ji: 'じ',
  fa: 'ふぁ',
  fi: 'ふぃ',
  fe: 'ふぇ',
  fo: 'ふぉ',
  she: 'しぇ',
  che: 'ちぇ',
  je: 'じぇ',
  thi: 'てぃ',
  dhi: 'でぃ',
  xtu: 'っ',
}
const glides: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ' }
const palatal: Readonly<Record<string, string>> = {
  ky: 'き',
  sy: 'し',
  sh: 'し',
  ty: 'ち',
  ch: 'ち',
  cy: 'ち',
  ny: 'に',
  hy: 'ひ',
  my: 'み',
  ry: 'り',
  gy: 'ぎ',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  by: 'び',
  py: 'ぴ',
  dy: 'ぢ',
}

const syllables: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([consonant, kana]) =>
    Array.from(vowels).map((vowel, index) => [consonant + vowel, kana.charAt(index)] as const),
  ),
  ...Object.entries(palatal).flatMap(([consonant, kana]) =>
    Object.entries(glides).map(([vowel, small]) => [consonant + vowel, kana + small] as const),
  ),
  ...Object.entries(others),
])

const macrons: Readonly<Record<string, string>> = { ā: 'aa', ī: 'ii', ū: 'uu', ē: 'ee', ō: 'ou' }

/** The word in hiragana, or undefined when it is not romaji. */
export function romajiToKana(word: string): string | undefined {
  let rest = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[āīūēō]/g, (vowel) => macrons[vowel] ?? vowel)
  let kana = ''
  while (rest !== '') {
    const read = nextKana(rest)
    if (!read) return undefined
    kana += read.kana
    rest = rest.slice(read.length)
  }
  return kana
}

function nextKana(rest: string): { kana: string; length: number } | undefined {
  for (const length of [3, 2, 1]) {
    const kana = syllables.get(rest.slice(0, length))
    if (kana !== undefined && rest.length >= length) return { kana, length }
  }
  if (/^n['’]/.test(rest)) return { kana: 'ん', length: 2 }
  // nn before a consonant or at the end is one ん; before a vowel it is ん and な….
  if (/^nn(?![aiueoy])/.test(rest)) return { kana: 'ん', length: 2 }
  if (/^n(?![aiueoy])/.test(rest) || /^m[bmp]/.test(rest)) return { kana: 'ん', length: 1 }
  if (/^([kstcgzdbpjfhr])\1/.test(rest) || rest.startsWith('tch')) return { kana: 'っ', length: 1 }
  return rest.startsWith('-') ? { kana: 'ー', length: 1 } : undefined
}
