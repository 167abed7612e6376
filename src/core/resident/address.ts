// Whether an address lies in this town, as far as its writing tells: by the town's own name.
//
// Widths differ between those who type, so the names are compared without them. What is
// stored stays as it was received.

import type { Town } from '../rules/town.ts'

/** The name of the town, with or without its prefecture, and something after it. */
export function isAddressInTown(address: string, { name, prefecture }: Town): boolean {
  const written = plain(address)
  const town = plain(name.ja)
  const [begins] = [plain(prefecture.ja) + town, town].filter((each) => written.startsWith(each))
  return begins !== undefined && written.length > begins.length
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '')
}
