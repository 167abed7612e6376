// Signs that look alike and are written for each other: those of JIS X 0208 that have two values
// in Unicode, dashes and lines, apostrophes, middle dots.
//
// Each row begins with the sign that stands for all of it in a comparison. NFKC knows widths
// only, leaves these apart and takes some of them to pieces (U+00B4, U+FFE3), so the fold over
// this table comes before it and after it.

type Pair = readonly [standard: string, windows: string]

/** One place in JIS X 0208, two values, and programs of today read it as either. */
const stillReadEitherWay: readonly Pair[] = [
  ['\u2212', '\uff0d'],
  ['\u2014', '\u2015'],
  ['\u301c', '\uff5e'],
  ['\u2016', '\u2225'],
  ['\u00a2', '\uffe0'],
  ['\u00a3', '\uffe1'],
  ['\u00ac', '\uffe2'],
]
/** The same, where programs agree by now; the bar is of JIS X 0212. */
const readAsOne: readonly Pair[] = [
  ['\u00a6', '\uffe4'],
  ['\u203e', '\uffe3'],
  ['\u00a5', '\uffe5'],
  ['\\', '\uff3c'],
]

const twinSigns: readonly (readonly string[])[] = [
  // Dashes, lines and the long vowel mark: all that is typed between the numbers of an address.
  [
    ...['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u30fc'],
    ...['\uff0d', '\uff70', '\u2500', '\u2501', '\ufe58', '\ufe63', '\u00ad', '\u2043', '\u02d7'],
    ...['\u207b', '\u208b', '\u2796'],
  ],
  ['\u301c', '\uff5e', '~', '\u223c', '\u02dc'],
  ['\u2016', '\u2225', '\u01c1'],
  ['\u00a2', '\uffe0'],
  ['\u00a3', '\uffe1'],
  ['\u00ac', '\uffe2'],
  ['\u00a6', '\uffe4'],
  ['\u00af', '\u203e', '\uffe3'],
  ['\u00a5', '\uffe5', '\\', '\uff3c'],
  [
    "'",
    '\u2018',
    '\u2019',
    '\u201b',
    '\u02bc',
    '\u02b9',
    '\u2032',
    '\u00b4',
    '`',
    '\uff07',
    '\uff40',
  ],
  ['"', '\u201c', '\u201d', '\u2033', '\uff02'],
  ['\u30fb', '\u00b7', '\u2022', '\u2027', '\u2219', '\u22c5', '\uff65', '\u318d', '\u0387'],
]

const standsFor = new Map(
  twinSigns.flatMap(([first = '', ...others]) => others.map((sign) => [sign, first] as const)),
)
const otherValues = new Map(
  [...stillReadEitherWay, ...readAsOne].flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
  ]),
)

/** Every sign as the one that stands for its row, and NFKC: for comparing, never for keeping. */
export function foldTwins(text: string): string {
  return foldSigns(foldSigns(text).normalize('NFKC'))
}

function foldSigns(text: string): string {
  return Array.from(text, (sign) => standsFor.get(sign) ?? sign).join('')
}

/** The other Unicode value of the same place in JIS. */
export function otherValueInJis(sign: string): string | undefined {
  return otherValues.get(sign)
}

/** What may be written where a character set lacks the sign: its other value, its row, its width. */
export function writableTwins(sign: string): readonly string[] {
  const first = standsFor.get(sign) ?? sign
  const row = twinSigns.find(([each]) => each === first) ?? []
  const other = otherValues.get(sign)
  return [...(other === undefined ? [] : [other]), ...row, sign.normalize('NFKC')]
}

/** Signs, as Windows reads them, of which another program may read the other value. */
export const ambiguousSigns = stillReadEitherWay.map(([, windows]) => windows).join('')
