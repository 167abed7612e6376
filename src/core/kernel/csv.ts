// Lines of a CSV file (RFC 4180): the one door for text into it.
//
// Every field is quoted and stays on its line. Spreadsheets calculate what begins like a formula,
// quoted or not, in full width too; such a field gets the apostrophe that says "text" to them.

const formula = /^[=+\-@＝＋－−＠]/u
const figures = /^[+-]?\d+$/

export function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(field: string): string {
  const plain = field.replaceAll(/\p{Cc}+/gu, ' ').trimStart()
  const text = formula.test(plain) && !figures.test(plain) ? `'${plain}` : plain
  return `"${text.replaceAll('"', '""')}"`
}
