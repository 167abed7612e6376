// Writes docs/generated/**, or says what is out of date: `node checks/generate.ts [--write]`.
//
// Everything in that folder is a function of the sources; a test compares it (generated.test.ts).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardStatesDocument } from './generated/card-states.ts'
import { contradictionsDocument } from './generated/contradictions.ts'
import { presuppositionsDocument } from './generated/presuppositions.ts'
import { refusalsDocument } from './generated/refusals.ts'
import { coverageDocument, notBuiltDocument } from './generated/rule-coverage.ts'
import { root } from './sources.ts'

const documents = {
  'card-states.md': cardStatesDocument,
  'contradictions.md': contradictionsDocument,
  'not-built.txt': notBuiltDocument,
  'presuppositions.md': presuppositionsDocument,
  'refusals.md': refusalsDocument,
  'rule-coverage.md': coverageDocument,
} as const
const folder = join(root, 'docs/generated')

/** The files of docs/generated/ that are not what the sources say. */
export function staleDocuments(): readonly string[] {
  return Object.entries(documents)
    .filter(([name, write]) => present(name) !== write())
    .map(([name]) => `docs/generated/${name}`)
}

function present(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}

function writeAll(): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, write] of Object.entries(documents)) writeFileSync(join(folder, name), write())
}

if (import.meta.main) {
  const stale = staleDocuments()
  if (process.argv.includes('--write')) writeAll()
  else if (stale.length > 0) process.exitCode = 1
  for (const name of stale) console.log(name)
}
