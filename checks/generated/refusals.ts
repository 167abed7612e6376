// Every refusal of the core: its code, the rules it cites, what helps instead, and where it is
// said and provoked. Read from the sources, because that is where a refusal is written.

import { refusalCodes } from '../../src/core/procedures/refusal-codes.ts'
import { isTest, sourcesUnder } from '../sources.ts'

export type RefusalUse = {
  readonly code: string
  readonly cites: readonly string[]
  readonly next: readonly string[]
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

/** Folders whose refusals are those of procedures. */
const folders = ['src/core/procedures', 'src/core/card', 'src/core/certificate']
/** refuse('code', 'CITE' or an expression, 'next'): what is not written out is left empty. */
const said =
  /refuse\(\s*'([a-z0-9-]+)',\s*(?:'([A-Z][A-Za-z0-9-]*)'|[^,'"]+?)(?:,\s*'([a-z_0-9]+)')?[,)\s]/g
/** The two tables of decide.ts that hold codes outside a call. */
const saidInTable = /^ {2}\w+: \['([a-z-]+)', '([A-Z][A-Za-z0-9-]*)'\],$/gm
const saidOfForm = /error\?\.code \?\? '([a-z-]+)'|code: '(field-[a-z]+)'/g

/** The codes found in the sources of procedures, with everything said of them. */
export function refusalUses(): readonly RefusalUse[] {
  const sources = folders.flatMap((folder) => sourcesUnder(folder))
  const code = sources.filter(({ path }) => !isTest(path) && !path.endsWith('refusal-codes.ts'))
  const tests = sources.filter(({ path }) => isTest(path))
  const found = code.flatMap(({ path, text }) => [
    ...[...text.matchAll(said)].map(([, code = '', cite, next]) => ({ path, code, cite, next })),
    ...[...text.matchAll(saidInTable)].map(([, code = '', cite]) => ({ path, code, cite })),
    ...[...text.matchAll(saidOfForm)].map(([, one, other]) => ({ path, code: one ?? other ?? '' })),
  ])
  const byCode = Map.groupBy<string, Said>(found, ({ code }) => code)
  return [...byCode]
    .map(([code, uses]) => ({
      code,
      cites: once(uses.map(({ cite }) => cite)),
      next: once(uses.map(({ next }) => next)),
      files: once(uses.map(({ path }) => path)),
      tests: tests.filter(({ text }) => provokes(text, code)).map(({ path }) => path),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

type Said = {
  readonly path: string
  readonly code: string
  readonly cite?: string | undefined
  readonly next?: string | undefined
}

export function refusalsDocument(): string {
  const rows = refusalUses().map(({ code, cites, next, files, tests }) =>
    [
      `\`${code}\``,
      cites.join(', '),
      next.map((each) => `\`${each}\``).join(', '),
      files.map(short).join('<br>'),
      tests.map(short).join('<br>'),
    ].join(' | '),
  )
  return [
    '# Refusals of the procedures',
    '',
    `A refusal is a state of the world, with the rule that says no and, where there is one, the procedure that helps. ${refusalCodes.length} codes; each has a sentence in every language and a test that provokes it. Written by \`node checks/generate.ts --write\`.`,
    '',
    '| code | rules | what helps | said in | provoked in |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}

function provokes(text: string, code: string): boolean {
  return new RegExp(`(?<![a-z-])${code}(?![a-z-])`).test(text)
}

function short(path: string): string {
  return path.replace(/^src\/core\//, '')
}

function once(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))].sort()
}
