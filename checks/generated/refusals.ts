// Every refusal: its code and the values it carries, from the register; the rules it cites, what
// helps instead, and where it is said, from the parsed sources.
//
// That a code exists, carries its values and has its texts is the compiler's to say. Here only
// what is written out is told: a rule that is computed leaves its place empty.

import ts from 'typescript'
import { refusalCodes, refusalRegister, type RefusalCode } from '../../src/core/refusal/register.ts'
import { isTest, sourcesUnder, type Source } from '../sources.ts'

export type RefusalUse = {
  readonly code: RefusalCode
  readonly cites: readonly string[]
  readonly next: readonly string[]
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

/** Every code of the register, with everything said of it. */
export function refusalUses(): readonly RefusalUse[] {
  const sources = ['src', 'journeys'].flatMap((folder) => sourcesUnder(folder))
  const tests = sources.filter(({ path }) => isTest(path) || path.startsWith('journeys/'))
  const code = sources.filter(
    ({ path }) => path.startsWith('src/') && !isTest(path) && !namesEveryCode(path),
  )
  const said = Map.groupBy(code.flatMap(saidIn), (each) => each.code)
  return refusalCodes
    .map((each) => {
      const uses = said.get(each) ?? []
      return {
        code: each,
        cites: once(uses.map(({ cite }) => cite)),
        next: once(uses.map(({ next }) => next)),
        files: once(uses.map(({ path }) => path)),
        tests: tests.filter(({ text }) => mentions(text, each)).map(({ path }) => path),
      }
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

function namesEveryCode(path: string): boolean {
  return /^src\/core\/(refusal|rules\/reasons)\/|\/texts\//.test(path)
}

type ProgramResult = {
  readonly code: string
  readonly path: string
  readonly cite?: string | undefined
  readonly next?: string | undefined
}

/** The refusals a file writes out: as a call of refuse(), as an object, or as a bare code. */
function saidIn({ path, text }: Source): readonly ProgramResult[] {
  const said: ProgramResult[] = []
  const walk = (node: ts.Node): void => {
    const found = refusalAt(node, path.startsWith('src/core/'))
    if (found) said.push({ path, ...found })
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true))
  return said
}

function refusalAt(node: ts.Node, inCore: boolean): Omit<ProgramResult, 'path'> | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'refuse') {
    const [code, cite, help] = node.arguments
    const name = literal(code)
    return name === undefined
      ? undefined
      : { code: name, cite: literal(cite), next: propertyOf(help, 'next') }
  }
  if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'code') !== undefined) {
    const code = propertyOf(node, 'code') ?? ''
    return { code, cite: propertyOf(node, 'cite'), next: propertyOf(node, 'next') }
  }
  // In the core a bare code is one that a table or a type chooses from; a face only asks for it.
  return inCore && ts.isStringLiteral(node) ? { code: node.text } : undefined
}

function propertyOf(node: ts.Node | undefined, name: string): string | undefined {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined
  const property = node.properties.find((each) => each.name?.getText() === name)
  return property && ts.isPropertyAssignment(property) ? literal(property.initializer) : undefined
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteral(node) ? node.text : undefined
}

export function refusalsDocument(): string {
  const rows = refusalUses().map(({ code, cites, next, files, tests }) =>
    [
      `\`${code}\``,
      Object.entries(refusalRegister[code])
        .map(([name, kind]) => `${name}: ${kind}`)
        .join('<br>'),
      cites.join(', '),
      next.map((each) => `\`${each}\``).join(', '),
      files.map(short).join('<br>'),
      tests.map(short).join('<br>'),
    ].join(' | '),
  )
  return [
    '# Refusals',
    '',
    `A refusal is a state of the world, with the rule that says no and, where there is one, the procedure that helps. ${refusalCodes.length} codes; each has a sentence in every language. Values are what a sentence may name; one with \`?\` may be absent. Written by \`node checks/generate.ts --write\`.`,
    '',
    '| code | values | rules | what helps | said in | provoked in |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}

/** Tests write codes within longer words too (`card-ended VAL-14`), so their text is searched. */
function mentions(text: string, code: string): boolean {
  return new RegExp(`(?<![a-z-])${code}(?![a-z-])`).test(text)
}

function short(path: string): string {
  return path.replace(/^src\/(core\/)?/, '')
}

function once(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))].sort()
}
