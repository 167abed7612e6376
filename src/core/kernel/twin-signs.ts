// Signs that look alike and are written for each other: those of JIS X 0208 that have two values
// in Unicode, dashes and lines, apostrophes, middle dots.
//
// Each row begins with the sign that stands for all of it in a comparison. NFKC knows widths
// only and leaves these apart, so a fold over this table comes after it.

const twinSigns: readonly (readonly string[])[] = [
  // Dashes, lines and the long vowel mark: all that is typed between the numbers of an address.
  [
    ...['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u30fc'],
    ...['\uff0d', '\uff70', '\u2500', '\u2501', '\ufe58', '\ufe63', '\u00ad'],
  ],
  // JIS X 0208, row 1: wave dash, parallel, cent, pound, not, broken bar, overline.
  ['\u301c', '\uff5e', '~', '\u223c', '\u02dc'],
  ['\u2016', '\u2225'],
  ['\u00a2', '\uffe0'],
  ['\u00a3', '\uffe1'],
  ['\u00ac', '\uffe2'],
  ['\u00a6', '\uffe4'],
  ['\u00af', '\u203e', '\uffe3'],
  ['\u00a5', '\uffe5', '\\', '\uff3c'],
  ["'", '\u2018', '\u2019', '\u02bc', '\u2032', '\u00b4', '`', '\uff07', '\uff40'],
  ['"', '\u201c', '\u201d', '\u2033', '\uff02'],
  ['\u30fb', '\u00b7', '\u2022', '\u2027', '\u22c5', '\uff65', '\u318d'],
]

const standsFor = new Map(
  twinSigns.flatMap(([first = '', ...others]) => others.map((sign) => [sign, first] as const)),
)

/** Every sign as the one that stands for its row: for comparing, never for keeping. */
export function foldTwins(text: string): string {
  return Array.from(text, (sign) => standsFor.get(sign) ?? sign).join('')
}
