// Text from outside, before a face sees it: what no person types and no database takes is
// refused here, once for every route.
//
// That is NUL and the other control characters (a tab and line ends are text) and half a
// surrogate pair, in addresses, fields, file names and JSON alike. JSON deeper than any of
// ours is refused as well. Everything else is kept as it was received.

import { outsideLimits } from '../../core/kernel/budget.ts'
import type { UploadedFile } from '../../shell/ports/web.ts'

const notText = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]|\p{Surrogate}/u

const deepest = outsideLimits.json.depth

/** What was sent is no text; a sentence for a program, exit to the 400 page for a person. */
class NotText extends Error {
  readonly statusCode = 400
  constructor(where: string) {
    super(`${where} holds a control character or half a character`)
  }
}

export type FromOutside = {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly fields: URLSearchParams
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly json?: unknown
}

export function expectText({ params, query, fields, files, json }: FromOutside): void {
  expectAll('the address', Object.values(params))
  for (const [where, pairs] of [
    ['the address', query],
    ['a field', fields],
  ] as const) {
    expectAll(where, [...pairs.keys(), ...pairs.values()])
  }
  for (const [name, file] of Object.entries(files)) {
    expectAll('a file’s name', [name, file.name, file.type])
  }
  // Lines of questions are read one by one by who asked for them.
  if (typeof json !== 'string') expectJson(json)
}

function expectAll(where: string, texts: readonly string[]): void {
  if (texts.some((text) => notText.test(text))) throw new NotText(where)
}

/** Level by level, because a recursive walk is what a deep document would break. */
function expectJson(json: unknown): void {
  let level: readonly unknown[] = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new NotText('JSON that deep')
    for (const value of level) if (typeof value === 'string') expectAll('JSON', [value])
    level = level.flatMap(within)
  }
}

function within(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flat()
}
