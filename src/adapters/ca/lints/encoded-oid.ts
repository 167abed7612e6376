// The key under which a lint finds an extension: the identifier's value bytes as Latin-1.

import { oid } from '../der/der-writer.ts'

export function encoded(dotted: string): string {
  return oid(dotted).subarray(2).toString('latin1')
}
