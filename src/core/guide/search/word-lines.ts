// Words written in lines, one after another with 、 between: short to write and to compare.

export function lines(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(/[、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
