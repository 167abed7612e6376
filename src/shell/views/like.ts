// Text that a person typed, inside a LIKE pattern, where `%`, `_` and `\` would mean something.

/** The pattern of whatever contains the text as it stands. */
export function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
