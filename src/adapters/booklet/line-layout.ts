// Breaks a text into lines, with readings over their kanji: 漢字《かんじ》.
//
// Japanese and Chinese break between any two letters, words in Latin letters and Hangul do
// not; a line never begins with 、 or 」 and never ends with 「 (禁則). What is wider than a
// line, such as an address, is broken where it must.

export type Unit = {
  readonly text: string
  readonly reading?: string
  readonly width: number
}

/** The width of a text in the size it is set in; readings are half as large. */
export type Measure = (text: string) => number

const readingScale = 0.5
const withReading = '(?:｜([^《》｜]+)|([\\p{Script=Han}々〆ヶ]+))《([^《》]+)》'
const word = "[\\p{Script=Latin}\\p{Script=Hangul}\\d.,:;/#@?=_&%+()'’“”-]+"
const piece = new RegExp(`${withReading}|${word}|\\s+|.`, 'gsu')
const neverFirst = /^[、。，．・：；！？」』）】〉》ー々)\],.:;!?%]/u
const neverLast = /[「『（【〈《([]$/u

/** Lines of units, each no wider than `width`. */
export function layOut(
  text: string,
  width: number,
  measure: Measure,
): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]]
  let used = 0
  for (const chunk of chunksOf(unitsOf(text, width, measure))) {
    const size = widthOf(chunk)
    const isSpace = chunk.every((unit) => unit.text.trim() === '')
    if (used > 0 && used + size > width) {
      lines.push([])
      used = 0
    }
    if (used === 0 && isSpace) continue
    lines.at(-1)?.push(...chunk)
    used += size
  }
  return lines
}

function unitsOf(text: string, width: number, measure: Measure): readonly Unit[] {
  return [...text.matchAll(piece)].flatMap(([whole, marked, kanji, reading]): readonly Unit[] => {
    const base = marked ?? kanji
    if (base !== undefined && reading !== undefined) {
      const size = Math.max(measure(base), measure(reading) * readingScale)
      return [{ text: base, reading, width: size }]
    }
    const size = measure(whole)
    if (size <= width) return [{ text: whole, width: size }]
    return Array.from(whole, (letter) => ({ text: letter, width: measure(letter) }))
  })
}

/** Units that must stay on one line, for the sake of punctuation. */
function chunksOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const chunks: Unit[][] = []
  for (const unit of units) {
    const last = chunks.at(-1)
    const before = last?.at(-1)
    const stays = before && (neverFirst.test(unit.text) || neverLast.test(before.text))
    if (stays) last?.push(unit)
    else chunks.push([unit])
  }
  return chunks
}

function widthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.width, 0)
}
