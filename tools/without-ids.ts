// A test that looks for a PIN in what is shown or kept must not find it by chance: four digits
// turn up in every few thousandth random id.

const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi
const hexadecimal = /\b[0-9a-f]{16,}\b/gi

/** The text with every UUID and every run of sixteen or more hexadecimal digits taken out. */
export function withoutIds(text: string): string {
  return text.replaceAll(uuid, '').replaceAll(hexadecimal, '')
}
