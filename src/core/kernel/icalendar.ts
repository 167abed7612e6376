// Lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11): the one door for text into it.
//
// A text is escaped here and nowhere else, so that a line end in a name begins no line of its own;
// a long line goes on after a space, never inside a letter.

/** A text as a value: marks escaped, a line end written as one, other controls left out. */
export function calendarText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '')
}

/** The file. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const mostOctets = 75

function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > mostOctets) {
      result += '\r\n '
      octets = 1
    }
    result += letter
    octets += size
  }
  return result
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
