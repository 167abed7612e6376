// The proof that nothing was changed: a hash chain per stream, and roots over all streams.
//
// A link covers the fact, the act that appended it (who, where, when, by which rule) and the
// link before. Chains are per stream so that writers never queue for one global head.

import { createHash } from 'node:crypto'

/** Before the first fact of any stream. */
export const chainStart = '0'.repeat(64)

export type LinkContent = {
  readonly stream: string
  readonly seq: number
  readonly act: Readonly<Record<string, unknown>>
  readonly fact: Readonly<Record<string, unknown>>
}

/** The next link of a chain, hex SHA-256. */
export function linkHash(before: string, content: LinkContent): string {
  return sha256(`${before}\n${canonicalJson(content)}`)
}

/** Root of a binary Merkle tree over `leaves` (RFC 6962 shape: leaf 00, node 01 prefixes). */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('')
  let level = leaves.map((leaf) => sha256(`\x00${leaf}`))
  while (level.length > 1) {
    const next: string[] = []
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index] ?? ''
      const right = level[index + 1]
      next.push(right === undefined ? left : sha256(`\x01${left}${right}`))
    }
    level = next
  }
  return level[0] ?? ''
}

/** JSON with sorted keys and no spaces, the same on every engine that stored it as jsonb. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${entries.join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
